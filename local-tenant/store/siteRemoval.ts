import { dropList } from './lists';
import type { Store } from './Store';
import { subWebsOf, type Site } from './sites';

/** Removes a site collection for good: its webs, lists, items, groups and permissions. Sites joined to it as a hub leave it. */
export function removeSite(store: Store, site: Site): void {
  store.transaction(() => {
    for (const { id } of store.all<{ id: string }>('SELECT id FROM web WHERE site_id = ?', site.id)) removeWebRows(store, id);
    store.run('UPDATE site SET hub_site_id = NULL WHERE hub_site_id = ?', site.id);
    store.run('DELETE FROM membership WHERE group_id IN (SELECT id FROM principal WHERE site_id = ?)', site.id);
    for (const table of ['principal', 'site_user', 'role_definition', 'recycled', 'sharing_link']) store.run(`DELETE FROM ${table} WHERE site_id = ?`, site.id);
    store.run("DELETE FROM setting WHERE key LIKE '%:' || ?", site.id);
    store.run('DELETE FROM site WHERE id = ?', site.id);
    store.permissionVersion += 1;
  });
}

/** Removes a sub-site with everything in it. @throws when there are sub-sites below it, as SharePoint does */
export function removeWeb(store: Store, webId: string): void {
  if (subWebsOf(store, webId).length > 0) throw new Error('The web has sub-sites.');
  store.transaction(() => {
    removeWebRows(store, webId);
    store.permissionVersion += 1;
  });
}

function removeWebRows(store: Store, webId: string): void {
  for (const { id } of store.all<{ id: number }>('SELECT id FROM list WHERE web_id = ?', webId)) dropList(store, id);
  store.run('DELETE FROM role_assignment WHERE scope_id IN (SELECT id FROM scope WHERE web_id = ?)', webId);
  store.run('DELETE FROM scope WHERE web_id = ?', webId);
  for (const table of ['field', 'content_type']) store.run(`DELETE FROM ${table} WHERE owner = ?`, webId);
  store.run("DELETE FROM setting WHERE key LIKE '%:' || ?", webId);
  store.run('DELETE FROM recycled WHERE web_id = ?', webId);
  store.run('DELETE FROM web WHERE id = ?', webId);
}
