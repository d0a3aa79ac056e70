import assert from 'node:assert/strict';
import { it } from 'node:test';
import { addFile, itemById, listByUrl } from '../../../store/index';
import { devSite } from '../../testing/devSite';
import { testOrigin } from '../../testing/pnp';

const { store, site, send } = devSite();
const library = listByUrl(store, site.webId, 'Shared Documents')!;
const { guid } = itemById(store, library.id, addFile(store, library.id, { name: 'later.txt', content: 'x' }))!;
const path = '/sites/dev/_api/v2.1/favorites';
const listed = async (of: string): Promise<string[]> => ((await (await send('reader', 'GET', `${path}/${of}`)).json()) as { value: { webUrl: string }[] }).value.map(({ webUrl }) => webUrl);

it('sites are followed and left', async () => {
  const value = [{ id: `127.0.0.1,${site.webId},${site.siteId}`, webUrl: `${testOrigin}/sites/dev` }];
  const added = await (await send('reader', 'POST', `${path}/followedSites/oneDrive.add`, { value })).json() as { value: { title: string }[] };
  assert.equal(added.value[0]?.title, 'Dev');
  assert.deepEqual(await listed('followedSites'), [`${testOrigin}/sites/dev`]);
  assert.equal((await send('stranger', 'POST', `${path}/followedSites/oneDrive.add`, { value })).status, 403);
  await send('reader', 'POST', `${path}/followedSites/oneDrive.remove`, { value });
  assert.deepEqual(await listed('followedSites'), []);
});

it('files are saved for later, and forgotten', async () => {
  const value = [{ siteId: site.siteId, webId: site.webId, listId: library.guid, listItemUniqueId: guid }];
  assert.equal((await send('reader', 'POST', `${path}/followedListItems/oneDrive.add`, { value })).status, 200);
  assert.deepEqual(await listed('followedListItems'), [`${testOrigin}/sites/dev/Shared%20Documents/later.txt`]);
  assert.equal((await send('reader', 'POST', `${path}/followedListItems/oneDrive.add`, { value: [{}] })).status, 404);
  await send('reader', 'POST', `${path}/followedListItems/oneDrive.remove`, { value });
  assert.deepEqual(await listed('followedListItems'), []);
});
