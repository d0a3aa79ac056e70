/** To be run after the index has changed. */
export const newGenerationSql = 'UPDATE search_state SET generation = generation + 1;';
const forgetWhere = (where: string): string => `
  DELETE FROM search_text WHERE rowid IN (SELECT id FROM search_document WHERE ${where});
  DELETE FROM search_document WHERE ${where};
  ${newGenerationSql}`;

/**
 * The search index, beside the content in the tenant's database. One `search_document` for each item, file, page,
 * site and person; `search_text` is its full-text index, which keeps no copy of the text.
 *
 * `search_text.property` holds what `propertyTokens` makes of a document's text properties, so that a restriction
 * like `Author:Malli*` is one look-up in the full-text index. `data` is JSON in SQLite's binary form, which need not be
 * parsed to give a property. Times are ISO 8601 in UTC with whole seconds.
 *
 * The indexes end with what trimming by rights asks, and that of promoted pages with what queries for news ask, so that
 * paging and counting read nothing else: by date for the pages, by site for the count.
 *
 * `search_state.generation` grows with whatever may change an answer apart from who has which rights: what is remembered
 * of answers is remembered for a generation.
 *
 * The triggers keep the scope of an indexed item equal to the item's own at every moment: rights are never stale,
 * only content is. A deleted scope's number may be given to another: what still names it is nobody's from then on. They also note what the store's change log, which knows items only, does not tell.
 */
export const searchSchemaSql = `
CREATE TABLE IF NOT EXISTS search_document (
  id INTEGER PRIMARY KEY, kind TEXT NOT NULL, source TEXT NOT NULL, scope_id INTEGER NOT NULL,
  site_id TEXT, web_id TEXT, list_id INTEGER, item_id INTEGER, author_id INTEGER, guid TEXT,
  path TEXT NOT NULL COLLATE NOCASE, file_type TEXT, is_document INTEGER NOT NULL DEFAULT 0,
  promoted_state INTEGER, first_published TEXT, is_translation INTEGER NOT NULL DEFAULT 0, language TEXT, created TEXT, modified TEXT, size INTEGER,
  summary TEXT NOT NULL DEFAULT '', data BLOB NOT NULL);
CREATE UNIQUE INDEX IF NOT EXISTS search_document_source ON search_document(kind, source);
CREATE INDEX IF NOT EXISTS search_document_item ON search_document(list_id, item_id, scope_id);
CREATE INDEX IF NOT EXISTS search_document_promoted
  ON search_document(promoted_state, first_published, scope_id, site_id, list_id, author_id, is_translation, language, path)
  WHERE promoted_state IS NOT NULL;
CREATE INDEX IF NOT EXISTS search_document_promoted_site
  ON search_document(site_id, promoted_state, first_published, scope_id, list_id, author_id, is_translation, language, path)
  WHERE promoted_state IS NOT NULL;
CREATE INDEX IF NOT EXISTS search_document_modified ON search_document(modified, scope_id, site_id, list_id, author_id);
CREATE INDEX IF NOT EXISTS search_document_document ON search_document(is_document, modified, scope_id, site_id, list_id, author_id);
CREATE INDEX IF NOT EXISTS search_document_site ON search_document(site_id, modified, scope_id, list_id, author_id);
CREATE INDEX IF NOT EXISTS search_document_path ON search_document(path);

CREATE INDEX IF NOT EXISTS profile_manager ON profile(json_extract(data, '$.Manager'));
CREATE INDEX IF NOT EXISTS search_list_own_items ON list(id) WHERE json_extract(data, '$.ReadSecurity') = 2;

CREATE VIRTUAL TABLE IF NOT EXISTS search_text USING fts5(
  title, body, other, property, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2");

CREATE TABLE IF NOT EXISTS search_state (generation INTEGER NOT NULL);
INSERT INTO search_state SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM search_state);

CREATE TABLE IF NOT EXISTS search_queue (
  kind TEXT NOT NULL CHECK (kind IN ('site', 'list', 'person')), source TEXT NOT NULL, seen TEXT,
  PRIMARY KEY (kind, source)) WITHOUT ROWID;

CREATE TRIGGER IF NOT EXISTS search_scope_of_item AFTER UPDATE OF scope_id ON item WHEN old.scope_id <> new.scope_id
BEGIN UPDATE search_document SET scope_id = new.scope_id WHERE list_id = new.list_id AND item_id = new.id; ${newGenerationSql} END;
CREATE TRIGGER IF NOT EXISTS search_scope_of_web AFTER UPDATE OF scope_id ON web WHEN old.scope_id <> new.scope_id
BEGIN UPDATE search_document SET scope_id = new.scope_id WHERE kind = 'site' AND source = new.id; ${newGenerationSql} END;
CREATE TRIGGER IF NOT EXISTS search_scope_deleted AFTER DELETE ON scope WHEN old.list_id IS NOT NULL
BEGIN UPDATE search_document SET scope_id = -1 WHERE list_id = old.list_id AND scope_id = old.id; ${newGenerationSql} END;
CREATE TRIGGER IF NOT EXISTS search_list_recycled AFTER UPDATE OF deleted ON list WHEN new.deleted IS NOT NULL AND old.deleted IS NULL
BEGIN ${forgetWhere('list_id = new.id')} END;
CREATE TRIGGER IF NOT EXISTS search_list_restored AFTER UPDATE OF deleted ON list WHEN new.deleted IS NULL AND old.deleted IS NOT NULL
BEGIN INSERT OR IGNORE INTO search_queue(kind, source) VALUES ('list', new.id); END;
CREATE TRIGGER IF NOT EXISTS search_list_deleted AFTER DELETE ON list
BEGIN ${forgetWhere('list_id = old.id')} END;
CREATE TRIGGER IF NOT EXISTS search_site_deleted AFTER DELETE ON site
BEGIN ${forgetWhere('site_id = old.id')} END;
CREATE TRIGGER IF NOT EXISTS search_hub_changed AFTER UPDATE OF hub_site_id ON site BEGIN ${newGenerationSql} END;
CREATE TRIGGER IF NOT EXISTS search_list_closed AFTER UPDATE OF data ON list
WHEN json_extract(new.data, '$.NoCrawl') IS 1 AND json_extract(old.data, '$.NoCrawl') IS NOT 1
BEGIN ${forgetWhere('list_id = new.id')} END;
CREATE TRIGGER IF NOT EXISTS search_list_opened AFTER UPDATE OF data ON list
WHEN json_extract(new.data, '$.NoCrawl') IS NOT 1 AND json_extract(old.data, '$.NoCrawl') IS 1
BEGIN INSERT OR IGNORE INTO search_queue(kind, source) VALUES ('list', new.id); END;
CREATE TRIGGER IF NOT EXISTS search_list_changed AFTER UPDATE OF data ON list WHEN old.data <> new.data BEGIN ${newGenerationSql} END;
CREATE TRIGGER IF NOT EXISTS search_web_added AFTER INSERT ON web
BEGIN INSERT OR IGNORE INTO search_queue(kind, source) VALUES ('site', new.id); END;
CREATE TRIGGER IF NOT EXISTS search_web_changed AFTER UPDATE OF title, description, url, data ON web
BEGIN INSERT OR IGNORE INTO search_queue(kind, source) VALUES ('site', new.id); ${newGenerationSql} END;
CREATE TRIGGER IF NOT EXISTS search_web_deleted AFTER DELETE ON web
BEGIN INSERT OR IGNORE INTO search_queue(kind, source) VALUES ('site', old.id); END;
CREATE TRIGGER IF NOT EXISTS search_profile_added AFTER INSERT ON profile
BEGIN INSERT OR IGNORE INTO search_queue(kind, source) VALUES ('person', new.principal_id); END;
CREATE TRIGGER IF NOT EXISTS search_profile_changed AFTER UPDATE ON profile
BEGIN INSERT OR IGNORE INTO search_queue(kind, source) VALUES ('person', new.principal_id); END;
CREATE TRIGGER IF NOT EXISTS search_person_added AFTER INSERT ON principal WHEN new.kind = 'user'
BEGIN INSERT OR IGNORE INTO search_queue(kind, source) VALUES ('person', new.id); END;
CREATE TRIGGER IF NOT EXISTS search_person_changed AFTER UPDATE OF title, email ON principal WHEN new.kind = 'user'
BEGIN INSERT OR IGNORE INTO search_queue(kind, source) VALUES ('person', new.id); END;
CREATE TRIGGER IF NOT EXISTS search_person_deleted AFTER DELETE ON principal WHEN old.kind = 'user'
BEGIN INSERT OR IGNORE INTO search_queue(kind, source) VALUES ('person', old.id); END;
`;

/** Before a great many documents are added, the indexes go; running `searchSchemaSql` makes them again. */
export const dropSearchIndexesSql = ['source', 'item', 'promoted', 'promoted_site', 'modified', 'document', 'site', 'path']
  .map(name => `DROP INDEX IF EXISTS search_document_${name};`)
  .join(' ');
