import type { FieldDefinition } from './fieldDefinition';
import { newGuid } from './principals';
import { parseData, type Store } from './Store';
import { standardFields, type StandardFieldSet } from './templates/standardFields';
import { inLanguage } from './templates/words';

/** A column as stored: a definition with its id. */
export interface Field extends FieldDefinition {
  readonly id: string;
  readonly title: string;
  /** Listed in `standardFields`; only deviations from there are stored. */
  readonly standard: boolean;
}

interface FieldRow { internal_name: string; guid: string; removed: number; data: string }

/** Who owns columns: a list by its number, or a web by its GUID (site columns). */
export type FieldOwner = number | string;

/** Adds a column to a list (its number) or to a web (its GUID). An indexed column of a list gets its SQL index. */
export function addField(store: Store, owner: FieldOwner, definition: FieldDefinition): Field {
  const field: Field = { ...definition, id: (definition.id ?? newGuid()).toLowerCase(), title: definition.title ?? definition.internalName, standard: false };
  store.run(
    `INSERT OR REPLACE INTO field(owner, internal_name, guid, position, data)
     VALUES (?1, ?2, ?3, (SELECT coalesce(max(position), 0) + 1 FROM field WHERE owner = ?1), ?4)`,
    String(owner), field.internalName, field.id, serialize(field),
  );
  store.structureVersion += 1;
  if (typeof owner === 'number' && (field.indexed || field.unique)) setIndexed(store, owner, field, true);
  return field;
}

/** Replaces what is stored of a column (a standard one gets its first stored row). */
export function updateField(store: Store, owner: FieldOwner, field: Field): Field {
  store.run(
    `INSERT INTO field(owner, internal_name, guid, position, data)
     VALUES (?1, ?2, ?3, (SELECT coalesce(max(position), 0) + 1 FROM field WHERE owner = ?1), ?4)
     ON CONFLICT(owner, internal_name) DO UPDATE SET data = excluded.data`,
    String(owner), field.internalName, field.id, serialize(field),
  );
  store.structureVersion += 1;
  if (typeof owner === 'number') setIndexed(store, owner, field, Boolean(field.indexed || field.unique));
  return field;
}

/** Of several values in a column of a list the first one stays, as when a column is set to hold one only. */
export function keepFirstValues(store: Store, listId: number, { internalName }: Field): void {
  const path = `$.${internalName}`;
  store.run(
    "UPDATE item SET data = json_set(data, ?2, json_extract(data, ?2 || '[0]')) WHERE list_id = ?1 AND json_type(data, ?2) = 'array'",
    listId, path,
  );
}

/** Removes a column; the values stay in the items' data, out of sight. */
export function removeField(store: Store, owner: FieldOwner, field: Field): void {
  if (field.standard) {
    store.run(
      `INSERT INTO field(owner, internal_name, guid, position, removed, data) VALUES (?, ?, ?, 0, 1, '{}')
       ON CONFLICT(owner, internal_name) DO UPDATE SET removed = 1`, String(owner), field.internalName, field.id,
    );
  } else store.run('DELETE FROM field WHERE owner = ? AND internal_name = ?', String(owner), field.internalName);
  store.structureVersion += 1;
  if (typeof owner === 'number') setIndexed(store, owner, field, false);
}

/** The columns that a set of standard fields and the owner's own rows make, standard ones first. */
export function fieldsOf(store: Store, owner: FieldOwner, set: StandardFieldSet, lcid: number): Field[] {
  const rows = store.all<FieldRow>('SELECT internal_name, guid, removed, data FROM field WHERE owner = ? ORDER BY position', String(owner));
  const stored = new Map(rows.map((row) => [row.internal_name.toLowerCase(), row]));
  const standard: Field[] = [];
  for (const definition of standardFields(set)) {
    const key = definition.internalName.toLowerCase();
    const row = stored.get(key);
    stored.delete(key);
    if (row?.removed) continue;
    const title = inLanguage(definition.titles, lcid);
    standard.push({ ...definition, title, standard: true, ...(row ? parseData<Partial<Field>>(row.data) : {}) });
  }
  const own = rows.filter((row) => stored.has(row.internal_name.toLowerCase()) && !row.removed)
    .map((row) => ({ ...parseData<Field>(row.data), standard: false }));
  return [...standard, ...own];
}

/**
 * The SQL expression of a column's value in the table `item`: a real column or a member of `data`.
 * The same text is used by the indexes and by the queries, else SQLite would not match them.
 */
export function fieldExpression(internalName: string): string {
  const column = itemColumns[internalName.toLowerCase()];
  if (column) return column;
  if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(internalName)) throw new RangeError(`Not an internal name: ${internalName}`);
  return `json_extract(data, '$.${internalName}') COLLATE NOCASE`;
}

/** Columns that every item has as columns of the table. */
const itemColumns: Readonly<Record<string, string>> = {
  id: 'id', guid: 'guid', uniqueid: 'guid', created: 'created', modified: 'modified', author: 'author_id', editor: 'editor_id',
  contenttypeid: 'content_type_id', fileleafref: 'leaf', filedirref: 'folder', fsobjtype: 'kind', _level: 'level',
};

/** Makes or drops the partial index of a list's column. Id needs none: it is the table's key. */
function setIndexed(store: Store, listId: number, field: Field, indexed: boolean): void {
  if (field.internalName.toLowerCase() === 'id') return;
  const name = indexName(listId, field.internalName);
  const exists = store.get("SELECT 1 FROM sqlite_master WHERE type = 'index' AND name = ?", name) !== undefined;
  if (indexed && !exists) store.db.exec(`CREATE INDEX "${name}" ON item(${fieldExpression(field.internalName)}, id) WHERE list_id = ${listId}`);
  if (!indexed && exists) store.db.exec(`DROP INDEX "${name}"`);
}

/** The name of the SQL index of a list's indexed column. */
export function indexName(listId: number, internalName: string): string {
  return `item_${listId}_${internalName.toLowerCase()}`;
}

/** Whether a column is a standard one follows from its list; it is not stored. */
function serialize(field: Field): string {
  return JSON.stringify({ ...field, standard: undefined });
}
