import type { SqlValue, Store } from '../../store/Store';
import { managedProperty } from './managedProperties';
import { propertyTokens } from './propertyTokens';

/** The scope of documents that belong to no site: people. Guests of the tenant do not see them. */
export const peopleScope = 0;

export type PropertyValue = string | number | boolean | readonly string[];

/** What the index keeps of an item, a site or a person. Times are ISO 8601 UTC; paths are server-relative. */
export interface IndexedDocument {
  kind: 'item' | 'site' | 'person';
  /** What it stands for: `<list>:<item>`, the web's id, or the principal's. */
  source: string;
  scopeId: number;
  siteId?: string;
  webId?: string;
  listId?: number;
  itemId?: number;
  authorId?: number;
  guid?: string;
  path: string;
  fileType?: string;
  isDocument?: boolean;
  promotedState?: number;
  firstPublished?: string;
  isTranslation?: boolean;
  /** Language of a translation, as SharePoint names it: `sv-se`. */
  language?: string;
  created?: string;
  modified?: string;
  size?: number;
  /** Managed properties that are not among the above, by name. */
  properties: Record<string, PropertyValue>;
  title: string;
  /** The text of the page or file. */
  body: string;
  /** Further texts that a search without a property finds. */
  other: readonly string[];
}

/** How much of a text is kept, to make summaries of: characters. */
const summaryLength = 600;

const insertDocument = `INSERT INTO search_document(kind, source, scope_id, site_id, web_id, list_id, item_id, author_id, guid, path,
  file_type, is_document, promoted_state, first_published, is_translation, language, created, modified, size, summary, data)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, jsonb(?)) RETURNING id`;

/** Puts a document into the index, in the place of the one of the same source. */
export function replaceDocument(store: Store, document: IndexedDocument): void {
  removeDocument(store, document.kind, document.source);
  insert(store, document);
}

/** Puts a document into the index that is not there yet. */
export function insert(store: Store, document: IndexedDocument): void {
  const optional = (value: SqlValue | undefined): SqlValue => value ?? null;
  const { id } = store.get<{ id: number }>(
    insertDocument, document.kind, document.source, document.scopeId, optional(document.siteId), optional(document.webId),
    optional(document.listId), optional(document.itemId), optional(document.authorId), optional(document.guid), document.path,
    optional(document.fileType), document.isDocument ? 1 : 0, optional(document.promotedState), optional(document.firstPublished),
    document.isTranslation ? 1 : 0, optional(document.language), optional(document.created), optional(document.modified), optional(document.size), document.body.slice(0, summaryLength),
    JSON.stringify({ ...document.properties, Title: document.title })
  )!;
  store.run(
    'INSERT INTO search_text(rowid, title, body, other, property) VALUES (?, ?, ?, ?, ?)',
    id, document.title, document.body, document.other.join('\n'), tokensOf(document)
  );
}

/** Takes a document out of the index; one that is not there is no error. */
export function removeDocument(store: Store, kind: IndexedDocument['kind'], source: string): void {
  const known = store.get<{ id: number }>('SELECT id FROM search_document WHERE kind = ? AND source = ?', kind, source);
  if (!known) return;
  store.run('DELETE FROM search_text WHERE rowid = ?', known.id);
  store.run('DELETE FROM search_document WHERE id = ?', known.id);
}

function tokensOf({ title, properties }: IndexedDocument): string {
  const tokens = [propertyTokens('Title', [title])];
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value === 'number' || typeof value === 'boolean') continue;
    const property = managedProperty(name);
    if (property?.comparison !== 'words') continue;
    tokens.push(propertyTokens(property.name, typeof value === 'string' ? [value] : value));
  }
  return tokens.join(' ');
}
