import type { FieldDefinition } from './fieldDefinition';
import { addField, fieldsOf, type Field } from './fields';
import { guidFrom, newGuid } from './principals';
import { parseData, type Store } from './Store';
import { listTemplate, type ListTemplate } from './templates/lists';
import { inLanguage } from './templates/words';

/** A list or a document library. */
export interface List {
  /** The tenant's own number: the store's functions take it as `listId`. */
  readonly id: number;
  /** The id that SharePoint shows. */
  readonly guid: string;
  readonly webId: string;
  /** Server-relative URL of the list's root folder, e.g. "/sites/kampus/Lists/Notices". */
  readonly rootUrl: string;
  readonly title: string;
  readonly description: string;
  readonly baseTemplate: number;
  readonly baseType: number;
  readonly hidden: boolean;
  readonly scopeId: number;
  /** How many of its items have permissions of their own. */
  readonly uniqueScopes: number;
  readonly itemCount: number;
  readonly lastItemId: number;
  readonly authorId: number;
  readonly created: string;
  readonly modified: string;
  /** Settings by SharePoint's names (EnableVersioning, ReadSecurity, …); what is absent has the default. */
  readonly settings: Readonly<Record<string, unknown>>;
}

export interface NewList {
  readonly webId: string;
  readonly title: string;
  /** BaseTemplate number: 100 generic list, 101 document library, 106 events, 119 site pages. Default 100. */
  readonly template?: number;
  /** Web-relative URL, e.g. "Lists/Notices"; default: made from the title. */
  readonly url?: string;
  readonly description?: string;
  readonly hidden?: boolean;
  readonly fields?: readonly FieldDefinition[];
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly authorId?: number;
  readonly created?: string;
  readonly guid?: string;
}

interface ListRow {
  id: number; guid: string; web_id: string; web_url: string; url: string; title: string; description: string;
  base_template: number; base_type: number; hidden: number; scope_id: number; unique_scopes: number; item_count: number;
  last_item_id: number; author_id: number; created: string; modified: string; data: string;
}

const selectList = 'SELECT l.*, w.url AS web_url FROM list l JOIN web w ON w.id = l.web_id';

/** Makes a list that inherits the web's permissions. @throws RangeError for a template that SharePoint does not have */
export function createList(store: Store, list: NewList): List {
  const template = listTemplate(list.template ?? 100);
  if (!template) throw new RangeError(`No list template ${list.template}`);
  const web = store.get<{ lcid: number; scope_id: number; author_id: number; url: string }>('SELECT lcid, scope_id, author_id, url FROM web WHERE id = ?', list.webId)!;
  const created = list.created ?? store.now();
  const url = list.url ?? freeUrl(store, list.webId, template, list.title);
  return store.transaction(() => {
    const { id } = store.get<{ id: number }>(
      `INSERT INTO list(guid, web_id, url, title, description, base_template, base_type, hidden, scope_id, author_id, created, modified, data)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id`,
      list.guid ?? guidFrom(`list:${web.url.toLowerCase()}/${url.toLowerCase()}:${created}:${newGuid()}`), list.webId, url, list.title,
      list.description ?? '', template.id, template.baseType, list.hidden ? 1 : 0, web.scope_id, list.authorId ?? web.author_id,
      created, created, JSON.stringify(list.settings ?? {}),
    )!;
    const { view } = template;
    addView(store, id, { title: inLanguage(view.title, web.lcid), settings: { url: view.url, ViewFields: view.fields, ViewQuery: view.query, DefaultView: true } });
    for (const field of list.fields ?? []) addField(store, id, field);
    return listById(store, id)!;
  });
}

/** A view's title and settings (url below the list's root, ViewFields, ViewQuery, RowLimit, DefaultView, …). Returns its id. */
export function addView(store: Store, listId: number, view: { readonly title: string; readonly settings: Readonly<Record<string, unknown>> }): string {
  const id = newGuid();
  store.run(
    'INSERT INTO list_view(id, list_id, title, position, data) VALUES (?1, ?2, ?3, (SELECT coalesce(max(position), 0) + 1 FROM list_view WHERE list_id = ?2), ?4)',
    id, listId, view.title, JSON.stringify(view.settings),
  );
  return id;
}

export function listById(store: Store, id: number): List | undefined {
  return toList(store.get<ListRow>(`${selectList} WHERE l.id = ? AND l.deleted IS NULL`, id));
}

export function listByGuid(store: Store, guid: string): List | undefined {
  return toList(store.get<ListRow>(`${selectList} WHERE l.guid = ? AND l.deleted IS NULL`, guid.toLowerCase()));
}

export function listByTitle(store: Store, webId: string, title: string): List | undefined {
  return toList(store.get<ListRow>(`${selectList} WHERE l.web_id = ? AND l.title = ? AND l.deleted IS NULL`, webId, title));
}

/** By web-relative URL, e.g. ("…", "Lists/Notices"). */
export function listByUrl(store: Store, webId: string, url: string): List | undefined {
  return toList(store.get<ListRow>(`${selectList} WHERE l.web_id = ? AND l.url = ? AND l.deleted IS NULL`, webId, url));
}

/** Every list of a web, by title. */
export function listsOf(store: Store, webId: string): List[] {
  return store.all<ListRow>(`${selectList} WHERE l.web_id = ? AND l.deleted IS NULL ORDER BY l.title`, webId).map((row) => toList(row)!);
}

/** Changes the title, description, visibility or settings; settings are merged. */
export function updateList(store: Store, listId: number, change: { title?: string; description?: string; hidden?: boolean; settings?: Record<string, unknown> }): void {
  const list = listById(store, listId)!;
  store.run(
    'UPDATE list SET title = ?, description = ?, hidden = ?, data = ?, modified = ? WHERE id = ?', change.title ?? list.title,
    change.description ?? list.description, (change.hidden ?? list.hidden) ? 1 : 0,
    JSON.stringify({ ...list.settings, ...change.settings }), store.now(), listId,
  );
}

/** Removes a list with its columns, views and items, for good. */
export function dropList(store: Store, listId: number): void {
  store.transaction(() => {
    // The crawl must learn that each item is gone before its row goes.
    store.run("INSERT INTO change(at, list_id, item_id, kind) SELECT ?, list_id, id, 'delete' FROM item WHERE list_id = ?", store.now(), listId);
    for (const table of ['item', 'item_version', 'attachment', 'list_view']) store.run(`DELETE FROM ${table} WHERE list_id = ?`, listId);
    for (const table of ['field', 'content_type']) store.run(`DELETE FROM ${table} WHERE owner = ?`, String(listId));
    for (const { id } of store.all<{ id: number }>('SELECT id FROM scope WHERE list_id = ?', listId)) {
      store.run('DELETE FROM role_assignment WHERE scope_id = ?', id);
      store.run('DELETE FROM scope WHERE id = ?', id);
    }
    const indexes = store.all<{ name: string }>("SELECT name FROM sqlite_master WHERE type = 'index' AND name LIKE ? ESCAPE '!'", `item!_${listId}!_%`);
    for (const { name } of indexes) store.db.exec(`DROP INDEX "${name}"`);
    store.run('DELETE FROM list WHERE id = ?', listId);
    store.structureVersion += 1;
  });
}

const fieldCache = new WeakMap<Store, { version: number; fields: Map<number, readonly Field[]> }>();

/** All columns of a list: the template's and its own. The same array while no column of the tenant changes. */
export function listFields(store: Store, list: Pick<List, 'id' | 'webId' | 'baseTemplate'>): readonly Field[] {
  let cache = fieldCache.get(store);
  if (!cache || cache.version !== store.structureVersion) {
    cache = { version: store.structureVersion, fields: new Map() };
    fieldCache.set(store, cache);
  }
  let fields = cache.fields.get(list.id);
  if (!fields) {
    const { lcid } = store.get<{ lcid: number }>('SELECT lcid FROM web WHERE id = ?', list.webId)!;
    fields = fieldsOf(store, list.id, templateOf(list).fields, lcid);
    cache.fields.set(list.id, fields);
    if (cache.fields.size > 500) cache.fields.delete(cache.fields.keys().next().value!);
  }
  return fields;
}

export function templateOf(list: Pick<List, 'baseTemplate'>): ListTemplate {
  return listTemplate(list.baseTemplate)!;
}

/** The id of a list's own copy of a content type of its template, as SharePoint makes it: parent + "00" + 32 digits. */
export function listContentTypeId(list: List, parentId: string): string {
  return `${parentId}00${guidFrom(`${list.guid}:${parentId}`).replaceAll('-', '').toUpperCase()}`;
}

function toList(row: ListRow | undefined): List | undefined {
  return row && {
    id: row.id, guid: row.guid, webId: row.web_id, rootUrl: `${row.web_url === '/' ? '' : row.web_url}/${row.url}`, title: row.title,
    description: row.description, baseTemplate: row.base_template, baseType: row.base_type, hidden: row.hidden === 1,
    scopeId: row.scope_id, uniqueScopes: row.unique_scopes, itemCount: row.item_count, lastItemId: row.last_item_id,
    authorId: row.author_id, created: row.created, modified: row.modified, settings: parseData(row.data),
  };
}

/** SharePoint makes the URL from the title: forbidden characters go, and a number makes it unique. */
function freeUrl(store: Store, webId: string, template: ListTemplate, title: string): string {
  const name = title.replace(/["*:<>?/\\|#%&{}~]/g, '').replace(/\s+/g, ' ').trim().slice(0, 50) || 'List';
  const base = template.baseType === 1 ? name : `Lists/${name}`;
  for (let number = 0; ; number += 1) {
    const url = number === 0 ? base : `${base}${number}`;
    if (!store.get('SELECT 1 FROM list WHERE web_id = ? AND url = ? AND deleted IS NULL', webId, url)) return url;
  }
}
