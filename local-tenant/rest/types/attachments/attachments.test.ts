import assert from 'node:assert/strict';
import { test } from 'node:test';
import '@pnp/sp/presets/all';
import { addItem, breakInheritance, createList, itemById, updateList } from '../../../store/index';
import { devSite, errorOf, type Person } from '../../testing/devSite';

function noted() {
  const dev = devSite();
  const list = createList(dev.store, { webId: dev.site.webId, title: 'Notes', template: 100 });
  const id = addItem(dev.store, list.id, { data: { Title: 'x' } });
  const files = (who: Person) => dev.as(who).web.lists.getById(list.guid).items.getById(id).attachmentFiles;
  return { ...dev, list, id, files, url: `/sites/dev/_api/web/lists(guid'${list.guid}')/items(${id})/AttachmentFiles` };
}

test('attached, listed, read, replaced and removed by PnPjs', async () => {
  const { files } = noted();
  for (const name of ['a.txt', "b & 'c' ä.txt"]) await files('editor').add(name, 'Sisältö');
  assert.deepEqual((await files('reader')()).map(({ FileName }) => FileName), ['a.txt', "b & 'c' ä.txt"]);
  assert.equal((await files('reader').getByName('a.txt')()).ServerRelativeUrl, '/sites/dev/Lists/Notes/Attachments/1/a.txt');
  assert.equal(await files('reader').getByName("b & 'c' ä.txt").getText(), 'Sisältö');
  await files('editor').getByName('a.txt').setContent('Toinen');
  assert.equal(await files('reader').getByName('a.txt').getText(), 'Toinen');
  await files('editor').getByName('a.txt').recycle();
  await files('editor').getByName("b & 'c' ä.txt").delete();
  assert.deepEqual(await files('reader')(), []);
});

test('an attachment changes its item', async () => {
  const { files, store, list, id } = noted();
  const before = itemById(store, list.id, id)!.etag;
  await files('editor').add('a.txt', 'x');
  assert.equal(itemById(store, list.id, id)!.etag, before + 1);
});

test('an attachment is a file too, for those who see its item', async () => {
  const { as, files, store, list, id, site } = noted();
  await files('editor').add('a.txt', 'x');
  const path = '/sites/dev/Lists/Notes/Attachments/1/a.txt';
  assert.equal(await as('reader').web.getFileByServerRelativePath(path).getText(), 'x');
  await as('editor').web.getFileByServerRelativePath(path).setContent('y');
  assert.equal(await files('reader').getByName('a.txt').getText(), 'y');
  await assert.rejects(as('reader').web.getFileByServerRelativePath(path).delete(), /403/);
  breakInheritance(store, { webId: site.webId, listId: list.id, itemId: id }, false);
  await assert.rejects(as('reader').web.getFileByServerRelativePath(path)(), /404/);
});

test('what is refused', async () => {
  const { files, send, url, store, list } = noted();
  await files('editor').add('a.txt', 'x');
  assert.equal((await errorOf(await send('editor', 'POST', `${url}/add(FileName='A.TXT')`, 'y'))).code, '-2130575257, Microsoft.SharePoint.SPException');
  assert.equal((await send('editor', 'POST', `${url}/add(FileName='a:b')`, 'y')).status, 400);
  assert.equal((await send('reader', 'POST', `${url}/add(FileName='b.txt')`, 'y')).status, 403);
  assert.equal((await send('reader', 'DELETE', `${url}('a.txt')`)).status, 403);
  assert.equal((await send('reader', 'GET', `${url}('b.txt')`)).status, 404);
  updateList(store, list.id, { settings: { EnableAttachments: false } });
  assert.equal((await send('editor', 'POST', `${url}/add(FileName='c.txt')`, 'y')).status, 400);
});
