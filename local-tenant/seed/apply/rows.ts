import { addFiles, addItems, addSiteUser, ensureFolder, listByUrl, toIso, webByUrl, type Store } from '../../store';
import { groupBy } from '../groupBy';
import type { ListRow } from '../lists/listRow';
import { homeSiteUrl } from '../sites';
import type { Workspace } from '../workspaces';

/** Fills the home site's lists that provisioning has made and nobody has filled yet. */
export const applyRows = (store: Store, rows: readonly ListRow[], author: number, now: Date): void => {
  const web = webByUrl(store, homeSiteUrl);
  if (!web) throw new Error(`there is no site ${homeSiteUrl}`);
  for (const [url, ofList] of groupBy(rows, ({ list }) => list)) {
    const list = listByUrl(store, web.id, url);
    if (!list || hasRows(store, list.id)) continue;
    for (const folder of new Set(ofList.map((row) => row.folder ?? ''))) ensureFolder(store, list.id, folder, author);
    addItems(store, list.id, ofList.map(({ data, folder = '', written = { authorId: author, created: toIso(now.getTime()) } }) => ({ data, folder, ...written })));
  }
};

/** Makes the people known to the home site whom the rows of its lists name, as SharePoint does when somebody is chosen for a column. */
export const meetPeople = (store: Store, rows: readonly ListRow[], columns: readonly string[]): void => {
  const web = webByUrl(store, homeSiteUrl);
  if (!web) throw new Error(`there is no site ${homeSiteUrl}`);
  const named = new Set(rows.flatMap(({ data }) => columns.map((name) => data[name])));
  for (const id of named) if (typeof id === 'number') addSiteUser(store, web.siteId, id);
};

/** Whether the list holds more than folders. */
const hasRows = (store: Store, listId: number): boolean => store.get('SELECT 1 FROM item WHERE list_id = ? AND kind = 0 LIMIT 1', listId) !== undefined;

/** Puts the documents of the workspaces into their libraries. */
export const applyDocuments = (store: Store, workspaces: readonly Workspace[], idOf: (upn: string) => number, now: Date): void => {
  for (const { url, documents, writers } of workspaces) {
    const web = webByUrl(store, url);
    const list = web && listByUrl(store, web.id, 'Shared Documents');
    if (!list) throw new Error(`${url} has no documents`);
    addFiles(store, list.id, documents.map(({ name, text }, index) => ({
      name, content: text, authorId: idOf(writers[0] as string), created: toIso(now.getTime() - (index + 1) * 26 * 3_600_000),
      data: { Title: name.replace(/\.\w+$/, '') },
    })));
  }
};
