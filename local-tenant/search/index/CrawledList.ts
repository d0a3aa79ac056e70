import { fieldsOf, type Field } from '../../store/fields';
import { listById, listFields, templateOf, type List } from '../../store/lists';
import { getSetting } from '../../store/settings';
import { webById } from '../../store/sites';
import type { Store } from '../../store/Store';
import { automaticProperty, managedProperty } from './managedProperties';

/** A column of which the index takes something. */
export interface CrawledColumn {
  name: string;
  kind: string;
  /** The managed property that holds its values; null when it has none. */
  property: string | null;
  /** Whether its words are found by a search without a property. */
  searched: boolean;
}

/** A list as the crawler sees it: what all of its items have in common. */
export interface CrawledList {
  siteId: string;
  webId: string;
  /** Server-relative address of its root folder. */
  rootUrl: string;
  isPages: boolean;
  contentclass: string;
  columns: readonly CrawledColumn[];
  /** Properties of the refinable pool, and the automatic property that each is filled from. */
  mappings: readonly [target: string, source: string][];
  contentTypeName(contentTypeId: string): string;
}

/** The setting that maps properties of the refinable pool: `{ "RefinableString00": "KampusKindOWSCHCS" }`. */
const mappingsSetting = 'search.mappings';

/** SharePoint's own columns of which search schema has automatic properties in every tenant. */
const crawledStandard: ReadonlySet<string> = new Set(['BannerImageUrl', '_TopicHeader', 'Location', 'EventDate', 'EndDate', 'Category', '_AuthorByline']);

const pagesTemplate = 119;

/** Prepares the crawl of a list; null for a list that is gone or says that it shall not be crawled. */
export function crawledList(store: Store, listId: number): CrawledList | null {
  const list = listById(store, listId);
  const web = list && webById(store, list.webId);
  if (!list || !web || list.settings['NoCrawl'] === true) return null;
  const fields = listFields(store, list);
  const siteColumns = siteColumnNames(store, list.webId);
  const types = new Map(templateOf(list).contentTypes.map(type => [type.id.toUpperCase(), contentTypeName(type.id)]));
  return {
    siteId: web.siteId,
    webId: web.id,
    rootUrl: list.rootUrl,
    isPages: list.baseTemplate === pagesTemplate,
    contentclass: contentclassOf(list),
    columns: fields.flatMap(field => crawledColumn(field, siteColumns)),
    mappings: Object.entries(getSetting<Record<string, string>>(store, mappingsSetting) ?? {})
      .map(([target, source]) => [target, managedProperty(source)?.name ?? source]),
    contentTypeName: id => [...types].find(([known]) => id.toUpperCase().startsWith(known))?.[1] ?? contentTypeName(id),
  };
}

/** Only site columns get managed properties by themselves; a column made on the list alone is merely searched. */
function crawledColumn(field: Field, siteColumns: ReadonlySet<string>): CrawledColumn[] {
  if (field.standard && !crawledStandard.has(field.internalName)) return [];
  const known = field.standard || siteColumns.has(field.internalName.toLowerCase());
  const automatic = known ? automaticProperty(field.internalName.replace(/^_/, ''), field.kind, field.richText ?? false) : null;
  const property = automatic === null ? null : (managedProperty(automatic)?.name ?? null);
  const searched = ['Text', 'Note', 'Choice', 'MultiChoice'].includes(field.kind) && !field.hidden;
  return property === null && !searched ? [] : [{ name: field.internalName, kind: field.kind, property, searched }];
}

/** Internal names of the columns of a web and of those above it. */
function siteColumnNames(store: Store, webId: string): Set<string> {
  const names = new Set<string>();
  for (let web = webById(store, webId); web; web = web.parentId === null ? undefined : webById(store, web.parentId)) {
    for (const field of fieldsOf(store, web.id, 'web', web.lcid)) if (!field.standard) names.add(field.internalName.toLowerCase());
  }
  return names;
}

function contentclassOf(list: List): string {
  const kinds: Readonly<Record<number, string>> = { 101: 'DocumentLibrary', 100: 'GenericList', 103: 'Links', 104: 'Announcements', 106: 'Events', 107: 'Tasks', 109: 'PictureLibrary', 119: 'WebPageLibrary' };
  return `STS_ListItem_${kinds[list.baseTemplate] ?? list.baseTemplate}`;
}

function contentTypeName(id: string): string {
  const upper = id.toUpperCase();
  const known: [string, string][] = [
    ['0X0101009D1CB255DA76424F860D91F20E6C4118', 'Site Page'], ['0X010108', 'Wiki Page'], ['0X0101', 'Document'],
    ['0X0102', 'Event'], ['0X0120', 'Folder'], ['0X01', 'Item'],
  ];
  return known.find(([prefix]) => upper.startsWith(prefix))?.[1] ?? 'Item';
}
