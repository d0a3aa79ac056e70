import assert from 'node:assert/strict';
import { test } from 'node:test';
import '@pnp/sp/presets/all';
import { devSite } from '../../testing/devSite';

const file = '/sites/dev/Shared Documents/a.txt';

test('one sees and restores what one deleted oneself; a site\'s owner all of it', async () => {
  const { as, send } = devSite();
  await as('editor').web.defaultDocumentLibrary.rootFolder.files.addUsingPath('a.txt', 'x');
  await as('editor').web.getFileByServerRelativePath(file).recycle();
  const [bin] = await as('editor').web.recycleBin<{ Id: string; LeafName: string; DirName: string; ItemType: number; DeletedByName: string }[]>();
  assert.deepEqual([bin!.LeafName, bin!.DirName, bin!.ItemType, bin!.DeletedByName], ['a.txt', 'sites/dev/Shared Documents', 1, 'Test editor']);
  assert.deepEqual(await as('other').web.recycleBin(), []);
  assert.equal((await send('other', 'POST', `/sites/dev/_api/web/recyclebin('${bin!.Id}')/restore`)).status, 404);
  assert.equal((await as('owner').site.recycleBin()).length, 1);
  await as('editor').web.recycleBin.getById(bin!.Id).restore();
  assert.equal(await as('reader').web.getFileByServerRelativePath(file).getText(), 'x');
  assert.deepEqual(await as('owner').site.recycleBin(), []);
});

test('the second stage is the administrators\', and what is emptied is gone', async () => {
  const { as } = devSite();
  await as('editor').web.defaultDocumentLibrary.rootFolder.files.addUsingPath('a.txt', 'x');
  const id = await as('editor').web.getFileByServerRelativePath(file).recycle();
  await as('editor').web.recycleBin.getById(id).moveToSecondStage();
  assert.deepEqual(await as('editor').web.recycleBin(), []);
  assert.equal((await as('owner').site.recycleBin<{ ItemState: number }[]>())[0]!.ItemState, 2);
  await as('owner').site.recycleBin.deleteAllSecondStageItems();
  assert.deepEqual(await as('owner').site.recycleBin(), []);
});

test('a name that is taken meanwhile stops the restoring', async () => {
  const { as } = devSite();
  const { files } = as('editor').web.defaultDocumentLibrary.rootFolder;
  await files.addUsingPath('a.txt', 'x');
  const id = await as('editor').web.getFileByServerRelativePath(file).recycle();
  await files.addUsingPath('a.txt', 'y');
  await assert.rejects(as('editor').web.recycleBin.getById(id).restore(), /already exists/);
});
