/**
 * The tables. Times are ISO 8601 in UTC with whole seconds ("2026-01-31T07:30:00Z"), as SharePoint returns them,
 * so that they sort as text. Ids that SharePoint shows as GUIDs are lower-case text without braces.
 * `data` columns are JSON objects of settings or field values, keyed by SharePoint's own names.
 */
export const schemaVersion = 6;

export const schemaSql = `
CREATE TABLE site (
  id TEXT PRIMARY KEY, url TEXT NOT NULL UNIQUE COLLATE NOCASE, root_web_id TEXT NOT NULL,
  template TEXT NOT NULL, owner_id INTEGER NOT NULL, is_hub INTEGER NOT NULL DEFAULT 0, hub_site_id TEXT,
  created TEXT NOT NULL, data TEXT NOT NULL DEFAULT '{}');
CREATE INDEX site_hub ON site(hub_site_id) WHERE hub_site_id IS NOT NULL;

CREATE TABLE web (
  id TEXT PRIMARY KEY, site_id TEXT NOT NULL, parent_id TEXT, url TEXT NOT NULL UNIQUE COLLATE NOCASE,
  title TEXT NOT NULL, description TEXT NOT NULL DEFAULT '', lcid INTEGER NOT NULL, template TEXT NOT NULL,
  scope_id INTEGER NOT NULL, author_id INTEGER NOT NULL, created TEXT NOT NULL, modified TEXT NOT NULL,
  data TEXT NOT NULL DEFAULT '{}');
CREATE INDEX web_parent ON web(parent_id);
CREATE INDEX web_site ON web(site_id);

CREATE TABLE list (
  id INTEGER PRIMARY KEY, guid TEXT NOT NULL UNIQUE, web_id TEXT NOT NULL,
  url TEXT NOT NULL COLLATE NOCASE, title TEXT NOT NULL COLLATE NOCASE, description TEXT NOT NULL DEFAULT '',
  base_template INTEGER NOT NULL, base_type INTEGER NOT NULL, hidden INTEGER NOT NULL DEFAULT 0,
  scope_id INTEGER NOT NULL, unique_scopes INTEGER NOT NULL DEFAULT 0,
  item_count INTEGER NOT NULL DEFAULT 0, last_item_id INTEGER NOT NULL DEFAULT 0,
  author_id INTEGER NOT NULL, created TEXT NOT NULL, modified TEXT NOT NULL, deleted TEXT,
  data TEXT NOT NULL DEFAULT '{}');
CREATE UNIQUE INDEX list_url ON list(web_id, url) WHERE deleted IS NULL;
CREATE INDEX list_title ON list(web_id, title);

CREATE TABLE field (
  owner TEXT NOT NULL, internal_name TEXT NOT NULL COLLATE NOCASE, guid TEXT NOT NULL,
  position INTEGER NOT NULL, removed INTEGER NOT NULL DEFAULT 0, data TEXT NOT NULL,
  PRIMARY KEY (owner, internal_name)) WITHOUT ROWID;

CREATE TABLE content_type (
  owner TEXT NOT NULL, id TEXT NOT NULL COLLATE NOCASE, name TEXT NOT NULL, position INTEGER NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0, data TEXT NOT NULL, PRIMARY KEY (owner, id)) WITHOUT ROWID;

CREATE TABLE list_view (
  id TEXT PRIMARY KEY, list_id INTEGER NOT NULL, title TEXT NOT NULL COLLATE NOCASE,
  position INTEGER NOT NULL, data TEXT NOT NULL);
CREATE INDEX list_view_list ON list_view(list_id, position);

CREATE TABLE item (
  list_id INTEGER NOT NULL, id INTEGER NOT NULL, guid TEXT NOT NULL,
  kind INTEGER NOT NULL DEFAULT 0, folder TEXT NOT NULL DEFAULT '', leaf TEXT COLLATE NOCASE,
  content_type_id TEXT NOT NULL, author_id INTEGER NOT NULL, editor_id INTEGER NOT NULL,
  created TEXT NOT NULL, modified TEXT NOT NULL, scope_id INTEGER NOT NULL,
  etag INTEGER NOT NULL DEFAULT 1, ui_version INTEGER NOT NULL DEFAULT 512, level INTEGER NOT NULL DEFAULT 1,
  checked_out_to INTEGER, sha256 TEXT, size INTEGER, data TEXT NOT NULL, published TEXT,
  PRIMARY KEY (list_id, id));
CREATE UNIQUE INDEX item_guid ON item(guid);
CREATE UNIQUE INDEX item_path ON item(list_id, folder, leaf) WHERE leaf IS NOT NULL;
CREATE INDEX item_folder ON item(list_id, folder, id) WHERE folder <> '';
CREATE INDEX item_unpublished ON item(list_id) WHERE level <> 1;
CREATE INDEX item_scope ON item(scope_id);

CREATE TABLE item_version (
  list_id INTEGER NOT NULL, id INTEGER NOT NULL, ui_version INTEGER NOT NULL, level INTEGER NOT NULL,
  editor_id INTEGER NOT NULL, modified TEXT NOT NULL, comment TEXT NOT NULL DEFAULT '',
  sha256 TEXT, size INTEGER, data TEXT NOT NULL, PRIMARY KEY (list_id, id, ui_version)) WITHOUT ROWID;

CREATE TABLE attachment (
  list_id INTEGER NOT NULL, item_id INTEGER NOT NULL, name TEXT NOT NULL COLLATE NOCASE,
  sha256 TEXT NOT NULL, size INTEGER NOT NULL, PRIMARY KEY (list_id, item_id, name)) WITHOUT ROWID;

CREATE TABLE blob (sha256 TEXT PRIMARY KEY, content BLOB NOT NULL);

CREATE TABLE loose_file (
  web_id TEXT NOT NULL, path TEXT NOT NULL COLLATE NOCASE, kind INTEGER NOT NULL, guid TEXT NOT NULL, author_id INTEGER NOT NULL,
  editor_id INTEGER NOT NULL, created TEXT NOT NULL, modified TEXT NOT NULL, etag INTEGER NOT NULL DEFAULT 1,
  sha256 TEXT, size INTEGER, PRIMARY KEY (web_id, path)) WITHOUT ROWID;
CREATE UNIQUE INDEX loose_file_guid ON loose_file(guid);

CREATE TABLE upload (
  id TEXT PRIMARY KEY, list_id INTEGER NOT NULL, item_id INTEGER NOT NULL, principal_id INTEGER NOT NULL, started TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE upload_part (upload_id TEXT NOT NULL, offset INTEGER NOT NULL, content BLOB NOT NULL, PRIMARY KEY (upload_id, offset));

CREATE TABLE schedule (list_id INTEGER NOT NULL, item_id INTEGER NOT NULL, at TEXT NOT NULL, PRIMARY KEY (list_id, item_id)) WITHOUT ROWID;
CREATE INDEX schedule_at ON schedule(at);

CREATE TABLE comment (
  id INTEGER PRIMARY KEY AUTOINCREMENT, list_id INTEGER NOT NULL, item_id INTEGER NOT NULL, parent_id INTEGER,
  author_id INTEGER NOT NULL, created TEXT NOT NULL, text TEXT NOT NULL, mentions TEXT NOT NULL DEFAULT '[]');
CREATE INDEX comment_item ON comment(list_id, item_id, parent_id);
CREATE INDEX comment_parent ON comment(parent_id) WHERE parent_id IS NOT NULL;

CREATE TABLE comment_like (comment_id INTEGER NOT NULL, principal_id INTEGER NOT NULL, at TEXT NOT NULL,
  PRIMARY KEY (comment_id, principal_id)) WITHOUT ROWID;
CREATE TABLE item_like (list_id INTEGER NOT NULL, item_id INTEGER NOT NULL, principal_id INTEGER NOT NULL, at TEXT NOT NULL,
  PRIMARY KEY (list_id, item_id, principal_id)) WITHOUT ROWID;
CREATE TABLE item_rating (list_id INTEGER NOT NULL, item_id INTEGER NOT NULL, principal_id INTEGER NOT NULL, rating INTEGER NOT NULL,
  PRIMARY KEY (list_id, item_id, principal_id)) WITHOUT ROWID;

CREATE TABLE principal (
  id INTEGER PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('user', 'securityGroup', 'siteGroup')),
  login_name TEXT NOT NULL COLLATE NOCASE, upn TEXT COLLATE NOCASE, title TEXT NOT NULL COLLATE NOCASE,
  email TEXT NOT NULL DEFAULT '', site_id TEXT, guest INTEGER NOT NULL DEFAULT 0,
  tenant_admin INTEGER NOT NULL DEFAULT 0, data TEXT NOT NULL DEFAULT '{}');
CREATE UNIQUE INDEX principal_login ON principal(login_name) WHERE site_id IS NULL;
CREATE UNIQUE INDEX principal_upn ON principal(upn) WHERE upn IS NOT NULL;
CREATE INDEX principal_email ON principal(email);
CREATE INDEX principal_site ON principal(site_id, title) WHERE site_id IS NOT NULL;

CREATE TABLE membership (group_id INTEGER NOT NULL, member_id INTEGER NOT NULL,
  PRIMARY KEY (group_id, member_id)) WITHOUT ROWID;
CREATE INDEX membership_member ON membership(member_id);

CREATE TABLE site_user (site_id TEXT NOT NULL, principal_id INTEGER NOT NULL, site_admin INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (site_id, principal_id)) WITHOUT ROWID;

CREATE TABLE profile (principal_id INTEGER PRIMARY KEY, data TEXT NOT NULL);
CREATE TABLE photo (principal_id INTEGER PRIMARY KEY, mime_type TEXT NOT NULL, content BLOB NOT NULL);

CREATE TABLE scope (id INTEGER PRIMARY KEY, site_id TEXT NOT NULL, web_id TEXT NOT NULL, list_id INTEGER, item_id INTEGER);
CREATE INDEX scope_site ON scope(site_id);
CREATE INDEX scope_list ON scope(list_id) WHERE list_id IS NOT NULL;

CREATE TABLE role_definition (site_id TEXT NOT NULL, id INTEGER NOT NULL, name TEXT NOT NULL,
  description TEXT NOT NULL DEFAULT '', position INTEGER NOT NULL, mask TEXT NOT NULL, removed INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (site_id, id)) WITHOUT ROWID;

CREATE TABLE role_assignment (scope_id INTEGER NOT NULL, principal_id INTEGER NOT NULL, role_id INTEGER NOT NULL,
  PRIMARY KEY (scope_id, principal_id, role_id)) WITHOUT ROWID;
CREATE INDEX role_assignment_principal ON role_assignment(principal_id);

CREATE TABLE sharing_link (
  id TEXT PRIMARY KEY, site_id TEXT NOT NULL, item_guid TEXT NOT NULL, group_id INTEGER NOT NULL, kind INTEGER NOT NULL,
  audience TEXT NOT NULL CHECK (audience IN ('anyone', 'organization', 'invited')), edit INTEGER NOT NULL,
  expiration TEXT, created TEXT NOT NULL, created_by INTEGER NOT NULL);
CREATE INDEX sharing_link_item ON sharing_link(item_guid);
CREATE INDEX sharing_link_due ON sharing_link(expiration) WHERE expiration IS NOT NULL;

CREATE TABLE recycled (
  id TEXT PRIMARY KEY, site_id TEXT NOT NULL, web_id TEXT NOT NULL, stage INTEGER NOT NULL DEFAULT 1,
  kind INTEGER NOT NULL, title TEXT NOT NULL, leaf TEXT NOT NULL, dir TEXT NOT NULL, size INTEGER NOT NULL DEFAULT 0,
  author_id INTEGER NOT NULL, deleted_by_id INTEGER NOT NULL, deleted TEXT NOT NULL, content TEXT NOT NULL);
CREATE INDEX recycled_site ON recycled(site_id, stage);

CREATE TABLE change (
  number INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, list_id INTEGER NOT NULL, item_id INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('add', 'update', 'delete', 'security')));

CREATE TABLE app_catalog (
  id TEXT PRIMARY KEY, product_id TEXT NOT NULL, file_name TEXT NOT NULL, deployed INTEGER NOT NULL DEFAULT 0,
  sha256 TEXT NOT NULL, data TEXT NOT NULL);

CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
`;
