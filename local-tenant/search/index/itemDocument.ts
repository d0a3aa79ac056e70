import { blobOf } from '../../store/files';
import type { Item, ItemData } from '../../store/itemRow';
import type { Store } from '../../store/Store';
import type { CrawledList } from './CrawledList';
import type { IndexedDocument, PropertyValue } from './IndexedDocument';
import type { Names } from './Names';
import { textOfCanvas, textOfFile } from './text';

/** What of an item search may show: the version that readers see. */
interface Visible {
  data: ItemData;
  editorId: number;
  modified: string;
  sha256: string | null;
  size: number | null;
}

/** The text of one file is read from the database only when its kind can have any. */
const readableTypes: ReadonlySet<string> = new Set(['txt', 'md', 'csv', 'json', 'html', 'htm', 'xml', 'docx', 'pptx', 'xlsx']);

/**
 * An item, file, page or folder as search finds it.
 *
 * @returns null for what readers do not see: what was never published, and what waits for approval.
 */
export function itemDocument(store: Store, list: CrawledList, item: Item, names: Names): IndexedDocument | null {
  const visible = visibleVersion(item);
  if (visible === null) return null;
  const { data } = visible;
  const isFile = item.kind === 0 && item.leaf !== null;
  const fileType = isFile && item.leaf.includes('.') ? item.leaf.split('.').pop()!.toLowerCase() : undefined;
  const folder = item.folder === '' ? list.rootUrl : `${list.rootUrl}/${item.folder}`;
  const description = text(data['Description']) || text(data['_ExtendedDescription']);
  const author = names.of(item.authorId);
  const columns = columnProperties(list, data, names);
  const title = text(data['Title']) || (item.leaf ?? '');
  return {
    kind: 'item',
    source: `${item.listId}:${item.id}`,
    scopeId: item.scopeId,
    siteId: list.siteId,
    webId: list.webId,
    listId: item.listId,
    itemId: item.id,
    authorId: item.authorId,
    guid: item.guid,
    path: item.leaf === null ? `${list.rootUrl}/DispForm.aspx?ID=${item.id}` : `${folder}/${item.leaf}`,
    ...(fileType ? { fileType } : {}),
    isDocument: isFile && !list.isPages,
    ...(list.isPages && item.kind === 0 ? pageProperties(data) : {}),
    created: item.created,
    modified: visible.modified,
    ...(visible.size === null ? {} : { size: visible.size }),
    title,
    body: bodyOf(store, list, visible, fileType),
    other: [...(item.leaf ? [item.leaf] : []), description, author.title, ...columns.texts],
    properties: {
      contentclass: list.contentclass,
      ContentTypeId: item.contentTypeId,
      ContentType: list.contentTypeName(item.contentTypeId),
      ParentLink: folder,
      Description: description,
      ...(item.leaf ? { Filename: item.leaf } : {}),
      IsContainer: item.kind === 1,
      IsListItem: item.leaf === null,
      Author: author.title,
      DisplayAuthor: author.title,
      CreatedBy: author.title,
      AuthorOWSUSER: author.claim,
      ModifiedBy: names.of(visible.editorId).title,
      EditorOWSUSER: names.of(visible.editorId).claim,
      ...translationProperties(visible.data),
      ...columns.properties,
    },
  };
}

function visibleVersion(item: Item): Visible | null {
  const approval = item.data['_ModerationStatus'];
  if (approval !== undefined && approval !== null && Number(approval) !== 0) return item.published;
  return item.level === 1 ? item : item.published;
}

function pageProperties(data: ItemData): Partial<IndexedDocument> {
  const state = Number(data['PromotedState'] ?? 0);
  const first = text(data['FirstPublishedDate']);
  const language = text(data['_SPTranslationLanguage']);
  return {
    promotedState: Number.isInteger(state) ? state : 0,
    ...(first ? { firstPublished: first } : {}),
    isTranslation: data['_SPIsTranslation'] === true,
    ...(language ? { language: language.toLowerCase() } : {}),
  };
}

/** Which page a translation tells anew, and which languages an original has been translated to. */
function translationProperties(data: ItemData): Record<string, PropertyValue> {
  const source = text(data['_SPTranslationSourceItemId']);
  const languages = list(data['_SPTranslatedLanguages']).map(String);
  return {
    ...(source ? { SPTranslationSourceItemId: source } : {}),
    ...(languages.length > 0 ? { SPTranslatedLanguages: languages } : {}),
  };
}

function bodyOf(store: Store, list: CrawledList, visible: Visible, fileType: string | undefined): string {
  if (list.isPages) return textOfCanvas(text(visible.data['CanvasContent1']) || text(visible.data['WikiField']));
  if (fileType === undefined || visible.sha256 === null || !readableTypes.has(fileType)) return '';
  const content = blobOf(store, visible.sha256);
  return content ? textOfFile(fileType, content) : '';
}

/** What columns give: managed properties, of those that have any; and words to be found by, of every text column. */
function columnProperties(list: CrawledList, data: ItemData, names: Names): { properties: Record<string, PropertyValue>; texts: string[] } {
  const properties: Record<string, PropertyValue> = {};
  const texts: string[] = [];
  for (const column of list.columns) {
    const raw = data[column.name];
    if (raw === null || raw === undefined || raw === '') continue;
    const value = crawledValue(column.kind, raw, names);
    if (value === null) continue;
    if (column.property !== null) properties[column.property] = value;
    if (column.searched) texts.push(...(typeof value === 'object' ? value : [String(value)]));
  }
  for (const [target, source] of list.mappings) {
    const value = properties[source];
    if (value !== undefined) properties[target] = value;
  }
  return { properties, texts };
}

function crawledValue(kind: string, raw: unknown, names: Names): PropertyValue | null {
  switch (kind) {
    case 'User':
      return names.of(Number(raw)).claim;
    case 'UserMulti':
      return list(raw).map(id => names.of(Number(id)).claim);
    case 'MultiChoice':
      return list(raw).map(String);
    case 'URL':
      return isObject(raw) ? `${text(raw['Url'])}, ${text(raw['Description'])}` : null;
    case 'Number':
    case 'Currency':
    case 'Integer':
      return Number(raw);
    case 'Boolean':
      return raw === true;
    default:
      return typeof raw === 'string' ? raw : null;
  }
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
