import assert from 'node:assert/strict';
import { test } from 'node:test';
import '@pnp/sp/presets/all';
import { devSite } from '../testing/devSite';

const { as, send } = devSite();

/** Every address that an answer gives its entities is followed, and leads back to the same entity. */
test('what is reached through another web says its own web’s address, which leads to it', async () => {
  const owner = as('owner');
  await owner.web.webs.add('Sub', 'sub', '', 'STS', 1033, false);
  await owner.web.lists.add('Upper', '', 100, true);
  await owner.web.lists.getByTitle('Upper').items.add({ Title: 'one' });
  await owner.web.getFolderByServerRelativePath('/sites/dev/SiteAssets').files.addUsingPath('a.txt', 'a');
  await owner.web.lists.getByTitle('Upper').userCustomActions.add({ Title: 'Act', Location: 'x' });
  const below = '/sites/dev/sub/_api/site/rootWeb';
  const upper = `${below}/lists/getByTitle('Upper')`;
  for (const path of [
    below, upper, `${upper}/items(1)`, `${upper}/items`, `${upper}/items(1)/versions`, `${upper}/items(1)/fieldValuesAsText`, `${upper}/items(1)/contentType`, `${upper}/fields`, `${upper}/views`, `${upper}/contentTypes`,
    `${upper}/forms`, `${upper}/rootFolder`, `${upper}/userCustomActions`, `${below}/fields`, `${below}/contentTypes`, `${below}/getFileByServerRelativePath(DecodedUrl='/sites/dev/SiteAssets/a.txt')`, '/sites/dev/_api/web/webs',
  ]) {
    const { value, ...single } = await get(path);
    const entities = (Array.isArray(value) ? value : [single]) as Record<string, unknown>[];
    assert.ok(entities.length > 0, path);
    for (const { 'odata.id': id, 'odata.editLink': link, 'odata.type': type, ...members } of entities.slice(0, 3)) {
      assert.equal(link, id, path);
      const { pathname, search } = new URL(String(id));
      assert.match(pathname, path.endsWith('webs') ? /^\/sites\/dev\/sub\/_api/ : /^\/sites\/dev\/_api/);
      const found = await get(pathname + search);
      assert.equal(found['odata.type'], type, String(id));
      for (const key of ['Id', 'InternalName', 'StringId', 'Name']) assert.deepEqual(found[key], members[key], `${String(id)} ${key}`);
    }
  }

  async function get(path: string): Promise<Record<string, unknown>> {
    const response = await send('owner', 'GET', path, undefined, { accept: 'application/json' });
    assert.equal(response.status, 200, path);
    return await response.json() as Record<string, unknown>;
  }
});

test('what lies in the web that was called is linked from there', async () => {
  const list = await (await send('owner', 'GET', "/sites/dev/_api/web/lists/getByTitle('Documents')", undefined, { accept: 'application/json' })).json() as Record<string, string>;
  assert.match(list['odata.editLink']!, /^Web\/Lists\(guid'/);
});
