import assert from 'node:assert/strict';
import { test } from 'node:test';
import '@pnp/sp/presets/all';
import '@pnp/sp/column-defaults';
import { createList } from '../../../store/index';
import { devSite } from '../../testing/devSite';

test('an item\'s versions carry its columns, and come back', async () => {
  const { as, send, store, site } = devSite();
  const list = createList(store, { webId: site.webId, title: 'Notes', template: 100, settings: { EnableVersioning: true } });
  const item = (who: 'editor' | 'reader') => as(who).web.lists.getById(list.guid).items.getById(1);
  await as('editor').web.lists.getById(list.guid).items.add({ Title: 'one' });
  await item('editor').update({ Title: 'two' });
  const versions = await item('reader').versions<{ VersionLabel: string; Title: string; IsCurrentVersion: boolean }[]>();
  assert.deepEqual(versions.map(({ VersionLabel, Title, IsCurrentVersion }) => [VersionLabel, Title, IsCurrentVersion]), [['2.0', 'two', true], ['1.0', 'one', false]]);
  assert.equal((await send('reader', 'DELETE', `/sites/dev/_api/web/lists(guid'${list.guid}')/items(1)/versions(512)`)).status, 403);
  assert.equal((await send('editor', 'POST', `/sites/dev/_api/web/lists(guid'${list.guid}')/items(1)/versions/RestoreByID(512)`)).status, 200);
  assert.equal((await item('reader').select('Title')<{ Title: string }>()).Title, 'one');
  await item('editor').versions.getById(1024).delete();
  assert.deepEqual((await item('reader').versions()).map(({ VersionLabel }: { VersionLabel: string }) => VersionLabel), ['3.0', '1.0']);
});

test('defaults by folder are kept as PnPjs writes them, with their receiver', async () => {
  const { as } = devSite();
  const library = as('owner').web.lists.getByTitle('Documents');
  await library.fields.addText('Owner');
  await library.rootFolder.setDefaultColumnValues([{ name: 'Owner', value: 'VM' }]);
  await library.rootFolder.setDefaultColumnValues([{ name: 'Owner', value: 'LVM' }]);
  assert.deepEqual(await library.rootFolder.getDefaultColumnValues(), [{ name: 'Owner', path: '/sites/dev/Shared Documents', value: 'LVM' }]);
  assert.equal((await library.eventReceivers()).length, 1);
  await library.rootFolder.folders.addUsingPath('A B');
  await as('owner').web.getFolderByServerRelativePath('/sites/dev/Shared Documents/A B').setDefaultColumnValues([{ name: 'Owner', value: 'STM' }]);
  for (const [folder, owner] of [['', 'LVM'], ['/A B', 'STM']]) {
    const file = await as('editor').web.getFolderByServerRelativePath(`/sites/dev/Shared Documents${folder}`).files.addUsingPath('a.txt', 'x');
    const item = await as('editor').web.getFileById(file.UniqueId).getItem<{ Owner: string }>('Owner', 'Id');
    assert.equal(item.Owner, owner);
  }
  await library.setDefaultColumnValues([]);
  assert.deepEqual(await library.getDefaultColumnValues(), []);
});
