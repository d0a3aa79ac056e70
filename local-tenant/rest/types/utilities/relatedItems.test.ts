import assert from 'node:assert/strict';
import { it } from 'node:test';
import '@pnp/sp/related-items/index.js';
import '@pnp/sp/webs/index.js';
import { addFile, addItems, addMember, addUser, breakInheritance, createList, createSite, listByUrl, openStore } from '../../../store/index';
import { createTenant } from '../../handle';
import { spAs } from '../../testing/pnp';

const store = openStore(':memory:');
const running = createTenant({ store });
const owner = addUser(store, { upn: 'owner@gov.example', title: 'Oona Omistaja' });
const reader = addUser(store, { upn: 'reader@gov.example', title: 'Lea Lukija' });
const site = createSite(store, { url: '/sites/a', title: 'A', ownerId: owner });
addMember(store, site.groups.visitors, reader);
const tasks = createList(store, { webId: site.webId, title: 'Tasks', template: 107 });
const [first, second, closed] = addItems(store, tasks.id, ['1', '2', '3'].map((Title) => ({ data: { Title } }))) as [number, number, number];
breakInheritance(store, { webId: site.webId, listId: tasks.id, itemId: closed }, false);
addFile(store, listByUrl(store, site.webId, 'Shared Documents')!.id, { name: 'a.txt', content: 'a' });

const relatedAs = (name: string) => spAs(running, `${name}@gov.example`, '/sites/a').web.relatedItems;
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
