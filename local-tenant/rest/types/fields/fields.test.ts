import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import '@pnp/sp/fields/index.js';
import '@pnp/sp/items/index.js';
import '@pnp/sp/lists/index.js';
import '@pnp/sp/site-users/web.js';
import '@pnp/sp/webs/index.js';
import { devSite } from '../../testing/devSite';

const dev = devSite();
const list = dev.as('owner').web.lists.getByTitle('People');

describe('a column of persons', () => {
  it('is told to hold several, and keeps the first when it is told to hold one again', async () => {
    await dev.as('owner').web.lists.add('People');
    await list.fields.addUser('Members', { SelectionMode: 0 });
    const column = list.fields.getByInternalNameOrTitle('Members');
    const [first, second] = await Promise.all(['owner', 'editor'].map(async (name) => (await dev.as('owner').web.ensureUser(`${name}@gov.example`)).Id));
    const { Id: id } = await list.items.add({ Title: 'a', MembersId: first }) as { Id: number };
    const members = async (): Promise<unknown> => (await list.items.getById(id).select('MembersId')<{ MembersId: unknown }>()).MembersId;

    await column.update({ AllowMultipleValues: true }, 'SP.FieldUser');
    assert.equal((await column()).TypeAsString, 'UserMulti');
    assert.deepEqual(await members(), [first]);
    await list.items.getById(id).update({ MembersId: [second, first] });
    assert.equal((await list.items.filter(`Members/Id eq ${first}`)()).length, 1);

    await column.update({ AllowMultipleValues: false }, 'SP.FieldUser');
    assert.equal((await column()).TypeAsString, 'User');
    assert.equal(await members(), second);
  });
});
