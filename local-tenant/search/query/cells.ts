import { tenantId } from '../../store/principals';
import type { Store } from '../../store/Store';
import { managedProperty, type ManagedProperty } from '../index/managedProperties';
import type { Hits } from './execute';
import { highlighted } from './highlight';

/** A cell of a result row as SharePoint gives it: every value is text. */
export interface Cell {
  Key: string;
  Value: string | null;
  ValueType: string;
}

/** What a row has when the request names no properties. */
const defaultProperties = [
  'Title', 'Author', 'Size', 'Path', 'Description', 'Write', 'CollapsingStatus', 'HitHighlightedSummary', 'HitHighlightedProperties',
  'contentclass', 'PictureThumbnailURL', 'ServerRedirectedURL', 'ServerRedirectedEmbedURL', 'FileExtension', 'ContentTypeId', 'ParentLink',
  'ViewsLifeTime', 'ViewsRecent', 'SectionNames', 'SectionIndexes', 'SiteLogo', 'SiteDescription', 'DisplayAuthor', 'LastModifiedTime',
  'IsDocument', 'FileType', 'IsContainer', 'WebTemplate', 'SiteTitle', 'SPWebUrl', 'SiteName', 'OriginalPath', 'UniqueId', 'SiteId', 'WebId',
  'ListId', 'ListItemID',
] as const;

/** What every row has, whatever the request names. */
const before = ['Rank', 'DocId'];
const after = ['PartitionId', 'UrlZone', 'Culture', 'ResultTypeId', 'RenderTemplateId'];

/** Properties that SharePoint writes with braces. */
const braced: ReadonlySet<string> = new Set(['uniqueid', 'departmentid', 'relatedhubsites']);

interface Column {
  key: string;
  property: ManagedProperty;
}

/** What the database gives of a document: its id, its summary, and a value for each column. */
type ResultRow = Readonly<Record<string, string | number | null>>;

/**
 * The rows of one page of results.
 *
 * @param selected names as the request has them; empty for the default ones
 * @param words what was searched for, to be marked in the summary
 */
export function rowsOf(store: Store, { hits }: Hits, selected: readonly string[], words: readonly string[], origin: string): Cell[][] {
  const named = unique(selected.length > 0 ? selected : defaultProperties);
  const keys = [...before, ...named.filter(name => !isAlways(name)), ...after];
  const columns = keys.flatMap(key => {
    const property = managedProperty(key);
    return property ? [{ key, property }] : [];
  });
  const expressions = columns.map(({ property }, index) => `${property.sql} AS c${index}`);
  const rows = store.all<ResultRow>(
    `SELECT ${['d.id AS id', 'd.summary AS summary', ...expressions].join(', ')} FROM search_document d
     WHERE d.id IN (SELECT value FROM json_each(?))`,
    JSON.stringify(hits.map(hit => hit.id))
  );
  const byId = new Map(rows.map(row => [Number(row['id']), row]));
  const indexOf = new Map(columns.map(({ key }, index) => [key, index]));
  return hits.flatMap(({ id, rank }) => {
    const row = byId.get(id);
    if (!row) return [];
    return [keys.map(key => computedCell(key, id, rank, row, words) ?? cellOf(columns, indexOf.get(key), key, row, origin))];
  });
}

function isAlways(name: string): boolean {
  return [...before, ...after].some(always => always.toLowerCase() === name.toLowerCase());
}

/** Names in any case are one property: SharePoint gives it once, as first written. */
function unique(names: readonly string[]): string[] {
  return [...new Map(names.map(name => name.trim()).filter(name => name !== '').reverse().map(name => [name.toLowerCase(), name])).values()].reverse();
}

function computedCell(key: string, id: number, rank: number, row: ResultRow, words: readonly string[]): Cell | null {
  switch (key.toLowerCase()) {
    case 'rank':
      return { Key: key, Value: String(rank), ValueType: 'Edm.Double' };
    case 'docid':
    case 'workid':
      return { Key: key, Value: String(id), ValueType: 'Edm.Int64' };
    case 'hithighlightedsummary':
      return { Key: key, Value: highlighted(String(row['summary'] ?? ''), words), ValueType: 'Edm.String' };
    case 'partitionid':
      return { Key: key, Value: tenantId, ValueType: 'Edm.Guid' };
    case 'urlzone':
    case 'resulttypeid':
      return { Key: key, Value: '0', ValueType: 'Edm.Int32' };
    case 'culture':
      return { Key: key, Value: 'fi-FI', ValueType: 'Edm.String' };
    case 'rendertemplateid':
      return { Key: key, Value: '~sitecollection/_catalogs/masterpage/Display Templates/Search/Item_Default.js', ValueType: 'Edm.String' };
    default:
      return null;
  }
}

/** A property that the schema or the document does not have is null: SharePoint says no more of it. */
function cellOf(columns: readonly Column[], index: number | undefined, key: string, row: ResultRow, origin: string): Cell {
  const raw = index === undefined ? null : row[`c${index}`];
  if (raw === null || raw === undefined || raw === '') return { Key: key, Value: null, ValueType: 'Null' };
  const { property } = columns[index!]!;
  switch (property.type) {
    case 'dateTime':
      return { Key: key, Value: sharePointTime(String(raw)), ValueType: 'Edm.DateTime' };
    case 'integer':
      return { Key: key, Value: String(raw), ValueType: 'Edm.Int64' };
    case 'decimal':
      return { Key: key, Value: String(raw), ValueType: 'Edm.Double' };
    case 'yesNo':
      return { Key: key, Value: Number(raw) === 1 ? 'true' : 'false', ValueType: 'Edm.Boolean' };
    case 'text':
      return { Key: key, Value: textValue(property, String(raw), origin), ValueType: 'Edm.String' };
  }
}

/** Search writes times with seven digits of a second. */
function sharePointTime(iso: string): string {
  return iso.replace(/(?:\.\d+)?Z$/, '.0000000Z');
}

function textValue(property: ManagedProperty, text: string, origin: string): string {
  const isUrl = property.comparison === 'url' || property.owner?.by === 'url' || property.name.endsWith('URL');
  if (isUrl && text.startsWith('/')) return origin + (text === '/' ? '' : text);
  if (braced.has(property.name.toLowerCase())) return `{${property.name === 'UniqueId' ? text.toUpperCase() : text}}`;
  return text.startsWith('["') ? severalValues(text) : text;
}

/** Several values of one property stand on lines of their own. */
function severalValues(json: string): string {
  try {
    const values: unknown = JSON.parse(json);
    return Array.isArray(values) ? values.join('\n\n') : json;
  } catch (error) {
    if (error instanceof SyntaxError) return json; // a text that only looks like a list
    throw error;
  }
}
