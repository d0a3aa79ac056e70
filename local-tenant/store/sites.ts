import { createList } from './lists';
import { role } from './permissions';
import { addMember, addSiteGroup, addSiteUser, newGuid, systemAccountId } from './principals';
import { assignRole } from './roleAssignments';
import { parseData, type Store } from './Store';
import { siteTemplates } from './templates/lists';
import { groupTitle, inLanguage } from './templates/words';

/** A site collection. */
export interface Site {
  readonly id: string;
  /** Server-relative URL, e.g. "/sites/kampus"; "/" for the tenant's root. */
  readonly url: string;
  readonly rootWebId: string;
  readonly template: string;
  readonly ownerId: number;
  readonly isHub: boolean;
  /** The hub that the site is joined to (its own id when it is a hub), or null. */
  readonly hubSiteId: string | null;
  readonly created: string;
  readonly settings: Readonly<Record<string, unknown>>;
}

/** A web: the root of a site collection, or a sub-site. */
export interface Web {
  readonly id: string;
  readonly siteId: string;
  readonly parentId: string | null;
  readonly url: string;
  readonly title: string;
  readonly description: string;
  readonly lcid: number;
  readonly template: string;
  readonly scopeId: number;
  readonly authorId: number;
  readonly created: string;
  readonly modified: string;
  /** Settings by SharePoint's names, plus `AllProperties` (the property bag) and `groups` (the three associated groups' ids). */
  readonly settings: Readonly<Record<string, unknown>>;
}

export interface NewSite {
  /** Server-relative URL, e.g. "/sites/kampus-vm". */
  readonly url: string;
  readonly title: string;
  readonly description?: string;
  /** 'SITEPAGEPUBLISHING#0' communication site, 'STS#3' team site without a group. Default STS#3. */
  readonly template?: string;
  /** Language of the site: 1035 fi (default), 1053 sv, 1033 en. */
  readonly lcid?: number;
  /** Further languages of a multilingual site, as lcids. */
  readonly languages?: readonly number[];
  /** A user: owner and site collection administrator. Default: the system account. */
  readonly ownerId?: number;
  readonly created?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** What was made: the ids to go on with. */
export interface CreatedSite {
  readonly siteId: string;
  readonly webId: string;
  readonly scopeId: number;
  readonly groups: { readonly owners: number; readonly members: number; readonly visitors: number };
}

interface SiteRow { id: string; url: string; root_web_id: string; template: string; owner_id: number; is_hub: number; hub_site_id: string | null; created: string; data: string }
interface WebRow { id: string; site_id: string; parent_id: string | null; url: string; title: string; description: string; lcid: number; template: string; scope_id: number; author_id: number; created: string; modified: string; data: string }

/**
 * Makes a site collection with its root web, the template's lists and the three associated groups
 * (owners: Full Control, members: Edit, visitors: Read). Nobody is put into the groups except the owner.
 * @throws RangeError for an unknown template, Error when the URL is taken
 */
export function createSite(store: Store, site: NewSite): CreatedSite {
  const template = site.template ?? 'STS#3';
  const lists = siteTemplates[template];
  if (!lists) throw new RangeError(`No site template ${template}`);
  const created = site.created ?? store.now();
  const owner = site.ownerId ?? systemAccountId;
  const lcid = site.lcid ?? 1035;
  return store.transaction(() => {
    const siteId = newGuid();
    const webId = newGuid();
    store.run('INSERT INTO site(id, url, root_web_id, template, owner_id, created, data) VALUES (?, ?, ?, ?, ?, ?, ?)', siteId, site.url, webId, template, owner, created, JSON.stringify(site.settings ?? {}));
    const scopeId = newScope(store, siteId, webId);
    const group = (words: typeof groupTitle.owners): number => addSiteGroup(store, siteId, inLanguage(words, lcid).replace('{0}', site.title), { owner });
    const groups = { owners: group(groupTitle.owners), members: group(groupTitle.members), visitors: group(groupTitle.visitors) };
    const settings = { groups, ...(site.languages ? { IsMultilingual: true, SupportedUILanguageIds: [lcid, ...site.languages.filter((id) => id !== lcid)] } : {}) };
    store.run(
      'INSERT INTO web(id, site_id, url, title, description, lcid, template, scope_id, author_id, created, modified, data) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
      webId, siteId, site.url, site.title, site.description ?? '', lcid, template, scopeId, owner, created, created, JSON.stringify(settings),
    );
    assignRole(store, scopeId, groups.owners, role.fullControl);
    assignRole(store, scopeId, groups.members, role.edit);
    assignRole(store, scopeId, groups.visitors, role.read);
    if (owner !== systemAccountId) {
      addMember(store, groups.owners, owner);
      addSiteUser(store, siteId, owner, true);
    }
    addStarterLists(store, webId, template, lcid, created);
    return { siteId, webId, scopeId, groups };
  });
}

/** Makes a sub-site that inherits its parent's permissions. Returns its id. */
export function createSubWeb(store: Store, parentId: string, web: { leaf: string; title: string; description?: string; template?: string; lcid?: number; authorId: number }): string {
  const parent = webById(store, parentId)!;
  const id = newGuid();
  const template = web.template ?? 'STS#3';
  const lcid = web.lcid ?? parent.lcid;
  const now = store.now();
  return store.transaction(() => {
    store.run(
      'INSERT INTO web(id, site_id, parent_id, url, title, description, lcid, template, scope_id, author_id, created, modified, data) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
      id, parent.siteId, parentId, `${parent.url === '/' ? '' : parent.url}/${web.leaf}`, web.title, web.description ?? '', lcid, template, parent.scopeId, web.authorId, now, now,
      JSON.stringify({ groups: parent.settings['groups'] }),
    );
    addStarterLists(store, id, template, lcid, now);
    return id;
  });
}

/** Gives a web that was made without a template the lists of one. */
export function applyTemplate(store: Store, { id, lcid }: Web, template: string): void {
  store.run('UPDATE web SET template = ? WHERE id = ?', template, id);
  addStarterLists(store, id, template, lcid, store.now());
}

/** Makes a site a hub, and joins it to itself. */
export function makeHub(store: Store, siteId: string): void {
  store.run('UPDATE site SET is_hub = 1, hub_site_id = id WHERE id = ?', siteId);
}

/** Joins a site to a hub, or (null) takes it out. */
export function joinHub(store: Store, siteId: string, hubSiteId: string | null): void {
  store.run('UPDATE site SET hub_site_id = ? WHERE id = ?', hubSiteId, siteId);
}

export function siteById(store: Store, id: string): Site | undefined {
  return toSite(store.get<SiteRow>('SELECT * FROM site WHERE id = ?', id.toLowerCase()));
}

export function siteByUrl(store: Store, url: string): Site | undefined {
  return toSite(store.get<SiteRow>('SELECT * FROM site WHERE url = ?', url));
}

/** Site collections by their addresses, page by page. */
export function sitesOf(store: Store, from: number, limit: number): Site[] {
  return store.all<SiteRow>('SELECT * FROM site ORDER BY url LIMIT ? OFFSET ?', limit, from).map((row) => toSite(row)!);
}

export function webById(store: Store, id: string): Web | undefined {
  return toWeb(store.get<WebRow>('SELECT * FROM web WHERE id = ?', id.toLowerCase()));
}

export function webByUrl(store: Store, url: string): Web | undefined {
  return toWeb(store.get<WebRow>('SELECT * FROM web WHERE url = ?', url));
}

export function subWebsOf(store: Store, webId: string): Web[] {
  return store.all<WebRow>('SELECT * FROM web WHERE parent_id = ? ORDER BY title', webId).map((row) => toWeb(row)!);
}

/** Changes title, description or settings (merged). */
export function updateWeb(store: Store, webId: string, change: { title?: string; description?: string; settings?: Record<string, unknown> }): void {
  const web = webById(store, webId)!;
  store.run(
    'UPDATE web SET title = ?, description = ?, data = ?, modified = ? WHERE id = ?', change.title ?? web.title,
    change.description ?? web.description, JSON.stringify({ ...web.settings, ...change.settings }), store.now(), webId,
  );
}

export function updateSite(store: Store, siteId: string, settings: Record<string, unknown>): void {
  const site = siteById(store, siteId)!;
  store.run('UPDATE site SET data = ? WHERE id = ?', JSON.stringify({ ...site.settings, ...settings }), siteId);
}

/** The three groups that a site is shared through; null where one has been unset. */
export function associatedGroups(web: Web): { owners: number | null; members: number | null; visitors: number | null } {
  return { owners: null, members: null, visitors: null, ...(web.settings['groups'] as object | undefined) };
}

function newScope(store: Store, siteId: string, webId: string): number {
  return store.get<{ id: number }>('INSERT INTO scope(site_id, web_id) VALUES (?, ?) RETURNING id', siteId, webId)!.id;
}

function addStarterLists(store: Store, webId: string, template: string, lcid: number, created: string): void {
  for (const { title, hidden, settings, ...list } of siteTemplates[template] ?? []) {
    createList(store, { webId, ...list, title: inLanguage(title, lcid), created, ...(hidden ? { hidden } : {}), ...(settings ? { settings } : {}) });
  }
}

function toSite(row: SiteRow | undefined): Site | undefined {
  return row && { id: row.id, url: row.url, rootWebId: row.root_web_id, template: row.template, ownerId: row.owner_id, isHub: row.is_hub === 1, hubSiteId: row.hub_site_id, created: row.created, settings: parseData(row.data) };
}

function toWeb(row: WebRow | undefined): Web | undefined {
  return row && {
    id: row.id, siteId: row.site_id, parentId: row.parent_id, url: row.url, title: row.title, description: row.description, lcid: row.lcid,
    template: row.template, scopeId: row.scope_id, authorId: row.author_id, created: row.created, modified: row.modified, settings: parseData(row.data),
  };
}
