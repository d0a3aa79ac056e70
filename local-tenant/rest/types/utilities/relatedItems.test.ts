import assert from 'node:assert/strict';
import { it } from 'node:test';
import '@pnp/sp/related-items/index.js';
import '@pnp/sp/webs/index.js';
import { addFile, addItems, breakInheritance, createList, listByUrl } from '../../../store/index';
import { siteA } from '../../testing/siteA';

const { store, site, as } = siteA();
const tasks = createList(store, { webId: site.webId, title: 'Tasks', template: 107 });
const [first, second, closed] = addItems(store, tasks.id, ['1', '2', '3'].map((Title) => ({ data: { Title } }))) as [number, number, number];
breakInheritance(store, { webId: site.webId, listId: tasks.id, itemId: closed }, false);
addFile(store, listByUrl(store, site.webId, 'Shared Documents')!.id, { name: 'a.txt', content: 'a' });

const relatedAs = (name: string) => as(name).web.relatedItems;
const titles = async (name: string): Promise<string[]> => (await relatedAs(name).getRelatedItems(tasks.guid, first)).map(({ Title }) => Title);

it('links items to items and files, and shows the links that one may follow', async () => {
  await relatedAs('owner').addSingleLink(tasks.guid, first, '/sites/a', 'Tasks', second, '/sites/a', true);
  await relatedAs('owner').addSingleLink(tasks.guid, first, '/sites/a', tasks.guid, closed, '/sites/a');
  await relatedAs('owner').addSingleLinkToUrl(tasks.guid, first, '/sites/a/Shared Documents/a.txt');
  assert.deepEqual(await titles('owner'), ['2', '3', 'a.txt']);
  assert.deepEqual(await titles('reader'), ['2', 'a.txt']);
  assert.equal((await relatedAs('reader').getPageOneRelatedItems(tasks.guid, second))[0]?.ItemId, first);
  await relatedAs('owner').deleteSingleLink(tasks.guid, first, '/sites/a', tasks.guid, second, '/sites/a', true);
  assert.deepEqual(await titles('owner'), ['3', 'a.txt']);
  assert.deepEqual(await relatedAs('owner').getRelatedItems(tasks.guid, second), []);
  await assert.rejects(relatedAs('reader').addSingleLink(tasks.guid, first, '/sites/a', tasks.guid, second, '/sites/a'), (error: { status?: number }) => error.status === 403);
  await assert.rejects(relatedAs('reader').getRelatedItems(tasks.guid, closed), (error: { status?: number }) => error.status === 404);
});
