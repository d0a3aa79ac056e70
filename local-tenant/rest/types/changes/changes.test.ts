import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import '@pnp/sp/lists/index.js';
import '@pnp/sp/sites/index.js';
import '@pnp/sp/webs/index.js';
import { addItems, createList, deleteItem, itemById, updateItem } from '../../../store/index';
import { siteA } from '../../testing/siteA';
import { statusOf } from '../../testing/statusOf';

const { store, site, as } = siteA();
const list = createList(store, { webId: site.webId, title: 'Notices' });
const [first, second] = addItems(store, list.id, [{ data: { Title: 'a' } }, { data: { Title: 'b' } }]) as [number, number];
updateItem(store, itemById(store, list.id, first)!, { data: { Title: 'c' } });
deleteItem(store, itemById(store, list.id, second)!);

interface Change { ChangeType: number; ItemId: number; ChangeToken: { StringValue: string }; ListId: string }
const seen = (changes: unknown): number[][] => (changes as Change[]).map(({ ItemId, ChangeType }) => [ItemId, ChangeType]);
/** PnPjs gives untyped answers: what the test expects of one. */
const typed = <Type>(answer: unknown): Type => answer as Type;

describe('the change log', () => {
  const listAs = (name: string) => as(name).web.lists.getById(list.guid);

  it('gives what was added, changed and deleted', async () => {
    assert.deepEqual(seen(await listAs('reader').getChanges({ Add: true, Update: true, DeleteObject: true, Item: true })), [[first, 1], [second, 1], [first, 2], [second, 3]]);
    assert.deepEqual(seen(await listAs('reader').getChanges({ DeleteObject: true, Item: true })), [[second, 3]]);
    assert.deepEqual(seen(await as('reader').web.getChanges({ Update: true, Item: true })), [[first, 2]]);
    assert.ok((await as('reader').site.getChanges({ Add: true, Item: true }) as unknown[]).length >= 2);
  });

  it('goes on from a token', async () => {
    const changes = typed<Change[]>(await listAs('reader').getChanges({ Add: true, Update: true, DeleteObject: true, Item: true }));
    const after: unknown = await listAs('reader').getChanges({ Add: true, Update: true, DeleteObject: true, Item: true, ChangeTokenStart: changes[1]!.ChangeToken });
    assert.deepEqual(seen(after), [[first, 2], [second, 3]]);
    await assert.rejects(listAs('reader').getChanges({ Add: true, ChangeTokenStart: { StringValue: 'x' } }), statusOf(400));
  });
});
