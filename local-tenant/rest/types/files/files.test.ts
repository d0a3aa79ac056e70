import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import '@pnp/sp/presets/all';
import { addFile, breakInheritance, createList, itemByPath, listByUrl, recycledOf, updateList } from '../../../store/index';
import { devSite, errorOf } from '../../testing/devSite';

const documents = '/sites/dev/Shared Documents';
const file = (path: string): string => `/sites/dev/_api/web/GetFileByServerRelativePath(decodedurl='${encodeURIComponent(path.replaceAll("'", "''"))}')`;
const folder = (path: string): string => `/sites/dev/_api/web/GetFolderByServerRelativePath(decodedurl='${encodeURIComponent(path.replaceAll("'", "''"))}')`;

describe('files by PnPjs', () => {
  test('add, read, replace and list, with names of all kinds', async () => {
    const { as } = devSite();
    const { files } = as('editor').web.defaultDocumentLibrary.rootFolder;
    for (const name of ["a 'quoted'.txt", 'a & = + b.txt', 'ääkköset õ.txt', 'a {b}~.txt', 'no extension']) {
      const added = await files.addUsingPath(name, 'one');
      assert.equal(added.Name, name);
      await files.addUsingPath(name, 'two', { Overwrite: true });
      assert.equal(await as('reader').web.getFileByServerRelativePath(added.ServerRelativeUrl).getText(), 'two');
      assert.equal((await as('reader').web.getFileById(added.UniqueId)()).UIVersionLabel, '2.0');
    }
    const both = await files.addUsingPath('50 % # 1.txt', 'x');
    assert.equal(await as('reader').web.getFileByServerRelativePath(both.ServerRelativeUrl).getText(), 'x');
    assert.equal((await as('reader').web.defaultDocumentLibrary.rootFolder.files.filter("Name eq '50 % # 1.txt'")()).length, 1);
  });

  test('an upload in parts appears at its end only', async () => {
    const { as, send } = devSite();
    const { files } = as('editor').web.defaultDocumentLibrary.rootFolder;
    const content = new Uint8Array(2_500_000).map((_, index) => index % 251);
    const stages: string[] = [];
    const made = await files.addChunked('big.bin', new Blob([content]), { chunkSize: 1_000_000, progress: ({ stage }) => void stages.push(stage) });
    assert.deepEqual(stages, ['starting', 'continue', 'finishing']);
    assert.equal(made.Length, '2500000');
    assert.deepEqual(new Uint8Array(await files.getByUrl('big.bin').getBuffer()), content);
    const id = '6f9619ff-8b86-4011-b42d-00c04fc964ff';
    assert.equal((await send('editor', 'POST', `${file(`${documents}/big.bin`)}/StartUpload(uploadId=guid'${id}')`, 'first')).status, 200);
    const wrong = await errorOf(await send('editor', 'POST', `${file(`${documents}/big.bin`)}/ContinueUpload(uploadId=guid'${id}',fileOffset=3)`, 'x'));
    assert.equal(wrong.status, 400);
    assert.equal((await send('other', 'POST', `${file(`${documents}/big.bin`)}/CancelUpload(uploadId=guid'${id}')`)).status, 404);
    assert.equal((await send('editor', 'POST', `${file(`${documents}/big.bin`)}/CancelUpload(uploadId=guid'${id}')`)).status, 200);
    assert.equal((await files.getByUrl('big.bin')()).Length, '2500000');
  });

  test('move and copy, within a library, to another one, and in a batch', async () => {
    const { as } = devSite();
    const { files } = as('editor').web.defaultDocumentLibrary.rootFolder;
    const original = await files.addUsingPath('a.txt', 'x');
    await files.getByUrl('a.txt').copyByPath(`${documents}/b.txt`, false);
    await assert.rejects(files.getByUrl('a.txt').copyByPath(`${documents}/b.txt`, false), /already exists/);
    await files.getByUrl('a.txt').copyByPath(`${documents}/b.txt`, false, { KeepBoth: true, ResetAuthorAndCreatedOnCopy: true, ShouldBypassSharedLocks: true });
    await files.getByUrl('a.txt').moveByPath('/sites/dev/SiteAssets/moved.txt', false);
    const [batch, execute] = as('editor').web.batched();
    const inBatch = batch.getFileByServerRelativePath(`${documents}/b.txt`).moveByPath(`${documents}/c.txt`, true);
    await execute();
    await inBatch;
    assert.deepEqual((await as('reader').web.defaultDocumentLibrary.rootFolder.files()).map(({ Name }) => Name).sort(), ['b1.txt', 'c.txt']);
    assert.equal((await as('reader').web.getFileByServerRelativePath('/sites/dev/SiteAssets/moved.txt')()).UniqueId, original.UniqueId);
  });

  test('folders: nested, moved, copied, emptied', async () => {
    const { as } = devSite();
    const root = as('editor').web.getFolderByServerRelativePath(documents);
    await root.folders.addUsingPath('A');
    await root.folders.getByUrl('A').folders.addUsingPath("B & 'C'");
    const inner = as('editor').web.getFolderByServerRelativePath(`${documents}/A/B & 'C'`);
    await inner.files.addUsingPath('x.txt', 'x');
    await root.folders.getByUrl('A').moveByPath(`${documents}/Z`);
    await root.folders.getByUrl('Z').copyByPath('/sites/dev/SiteAssets/Y');
    assert.equal(await as('reader').web.getFileByServerRelativePath("/sites/dev/SiteAssets/Y/B & 'C'/x.txt").getText(), 'x');
    assert.equal((await root.folders.getByUrl('Z').select('ItemCount')()).ItemCount, 1);
    await assert.rejects(root.folders.getByUrl('Z').deleteWithParams({ DeleteIfEmpty: true, BypassSharedLock: true }), /not empty/);
    const metrics = await root.storageMetrics();
    assert.equal(metrics.TotalFileCount, '1');
    await root.folders.getByUrl('Z').delete();
    assert.deepEqual((await root.folders.select('Name')()).map(({ Name }) => Name), ['Forms']);
  });
});

describe('the life of a file', () => {
  test('a check-out holds others off until it ends', async () => {
    const { as, send } = devSite();
    const mine = (await as('editor').web.defaultDocumentLibrary.rootFolder.files.addUsingPath('a.txt', 'one')).ServerRelativeUrl;
    const at = (who: 'editor' | 'other' | 'reader' | 'owner') => as(who).web.getFileByServerRelativePath(mine);
    await at('editor').checkout();
    await at('editor').setContent('two');
    assert.equal((await at('reader').select('CheckOutType')()).CheckOutType, 0);
    assert.equal(await at('reader').getText(), 'one');
    assert.equal((await at('other').getLockedByUser())?.Email, 'editor@gov.example');
    const refused = await errorOf(await send('other', 'PUT', `${file(mine)}/$value`, 'three'));
    assert.deepEqual([refused.status, refused.code], [423, '-2130575306, Microsoft.SharePoint.SPFileCheckOutException']);
    assert.match(refused.message, /is checked out for editing by i:0#\.f\|membership\|editor@gov\.example\.$/);
    await at('editor').checkin("it's done", 1);
    const after = await at('reader').select('CheckInComment', 'UIVersionLabel', 'CheckOutType')();
    assert.deepEqual([after.CheckInComment, after.UIVersionLabel, after.CheckOutType], ["it's done", '2.0', 2]);
    await at('editor').checkout();
    await at('owner').undoCheckout();
    assert.equal(await at('reader').getText(), 'two');
  });

  test('minor versions are drafts until they are published', async () => {
    const { as, store, site } = devSite();
    const library = createList(store, { webId: site.webId, title: 'Drafts', template: 101, settings: { EnableVersioning: true, EnableMinorVersions: true, DraftVersionVisibility: 1 } });
    const at = (who: 'editor' | 'reader') => as(who).web.getFileByServerRelativePath(`${library.rootUrl}/a.txt`);
    await as('editor').web.getFolderByServerRelativePath(library.rootUrl).files.addUsingPath('a.txt', 'one');
    await assert.rejects(at('reader')(), /404/);
    await at('editor').publish('first');
    await at('editor').setContent('two');
    assert.deepEqual([await at('reader').getText(), (await at('reader')()).UIVersionLabel], ['one', '1.0']);
    assert.deepEqual([await at('editor').getText(), (await at('editor')()).UIVersionLabel], ['two', '1.1']);
    await at('editor').publish('second');
    assert.equal(await at('reader').getText(), 'two');
    const versions = await at('editor').versions();
    assert.deepEqual(versions.map(({ VersionLabel }: { VersionLabel: string }) => VersionLabel), ['1.0']);
    await at('editor').versions.restoreByLabel('1.0');
    assert.equal(await at('editor').getText(), 'one');
    await at('editor').unpublish();
  });

  test('a deleted file is gone, a recycled one is kept', async () => {
    const { as, store, site } = devSite();
    const { files } = as('editor').web.defaultDocumentLibrary.rootFolder;
    await files.addUsingPath('a.txt', 'x');
    await files.addUsingPath('b.txt', 'x');
    await files.getByUrl('a.txt').delete();
    assert.match(await files.getByUrl('b.txt').recycle(), /^[0-9a-f-]{36}$/);
    assert.equal(await files.getByUrl('b.txt').exists(), false);
    assert.deepEqual(recycledOf(store, site.siteId).map(({ leaf }) => leaf), ['b.txt']);
  });
});

describe('refusals', () => {
  test('names that SharePoint does not take', async () => {
    const { send } = devSite();
    const add = (name: string): Promise<Response> => send('editor', 'POST', `${folder(documents)}/files/AddUsingPath(decodedurl='${encodeURIComponent(name.replaceAll("'", "''"))}')`, 'x');
    for (const name of ['a:b.txt', 'a?.txt', 'a*.txt', 'a"b', 'a<b>', 'a|b', ' a.txt', 'a.txt ', 'a.', 'CON', 'lpt1', '~$a.docx', 'x_vti_y.txt', '.lock', 'desktop.ini', 'Forms']) {
      const refused = await errorOf(await add(name));
      assert.deepEqual([refused.status, refused.code], [400, '-2130575245, Microsoft.SharePoint.SPException'], name);
    }
    assert.equal((await errorOf(await add('a'.repeat(256)))).code, '-2147024690, System.IO.PathTooLongException');
  });

  test('no name, however odd, makes the tenant fail', async () => {
    const { send } = devSite();
    await fc.assert(fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.constantFrom('files/AddUsingPath', 'folders/AddUsingPath'), async (name, method) => {
      const response = await send('editor', 'POST', `${folder(documents)}/${method}(decodedurl='${encodeURIComponent(name.replaceAll("'", "''"))}')`, 'x');
      assert.ok(response.status < 500, `${name}: ${response.status}`);
      if (response.status === 200) assert.equal(((await response.json()) as { Name: string }).Name.toLowerCase(), name.slice(name.lastIndexOf('/') + 1).toLowerCase());
    }), { numRuns: 150 });
  });

  test('rights: readers do not write, strangers do not enter, closed files are not there', async () => {
    const { as, send, store, site } = devSite();
    const { files } = as('editor').web.defaultDocumentLibrary.rootFolder;
    await files.addUsingPath('a.txt', 'x');
    for (const [method, path] of [['PUT', '/$value'], ['DELETE', ''], ['POST', '/recycle'], ['POST', '/checkout'], ['POST', '/moveTo(newurl=\'/sites/dev/SiteAssets/a.txt\',flags=1)']] as const) {
      assert.equal((await send('reader', method, file(`${documents}/a.txt`) + path, method === 'PUT' ? 'y' : undefined)).status, 403, path);
    }
    assert.equal((await send('stranger', 'GET', file(`${documents}/a.txt`))).status, 403);
    const list = listByUrl(store, site.webId, 'Shared Documents')!;
    breakInheritance(store, { webId: site.webId, listId: list.id, itemId: itemByPath(store, list.id, 'a.txt')!.id }, false);
    const [closed, absent] = [await errorOf(await send('reader', 'GET', file(`${documents}/a.txt`))), await errorOf(await send('reader', 'GET', file(`${documents}/b.txt`)))];
    assert.deepEqual({ ...closed, message: '' }, { ...absent, message: '' });
    assert.deepEqual(await as('reader').web.defaultDocumentLibrary.rootFolder.files(), []);
  });

  test('custom script needs the right to customize', async () => {
    const { send } = devSite();
    const add = (who: 'owner' | 'editor'): Promise<Response> => send(who, 'POST', `${folder(documents)}/files/add(url='a.aspx',overwrite=true)`, '<%@ Page %>');
    assert.equal((await add('editor')).status, 403);
    assert.equal((await add('owner')).status, 200);
  });

  test('a folder above the list view threshold cannot be listed', async () => {
    const { send, store, site } = devSite();
    const list = listByUrl(store, site.webId, 'Shared Documents')!;
    store.transaction(() => {
      for (let number = 0; number <= 5000; number += 1) addFile(store, list.id, { name: `${number}.txt`, content: '' });
    });
    assert.match((await errorOf(await send('reader', 'GET', `${folder(documents)}/files?$top=1`))).code, /SPQueryThrottledException/);
    assert.equal((await send('reader', 'GET', file(`${documents}/77.txt`))).status, 200);
  });

  test('files keep to their ETags, and to check-outs where the library asks for them', async () => {
    const { as, send, store, site } = devSite();
    await as('editor').web.defaultDocumentLibrary.rootFolder.files.addUsingPath('a.txt', 'x');
    assert.equal((await send('editor', 'DELETE', file(`${documents}/a.txt`), undefined, { 'if-match': '"{00000000-0000-0000-0000-000000000000},1"' })).status, 412);
    updateList(store, listByUrl(store, site.webId, 'Shared Documents')!.id, { settings: { ForceCheckout: true } });
    assert.equal((await send('editor', 'PUT', `${file(`${documents}/a.txt`)}/$value`, 'y')).status, 423);
  });

  test('a path out of the site is refused', async () => {
    const { send } = devSite();
    assert.equal((await send('owner', 'GET', file('/sites/elsewhere/x.txt'))).status, 400);
    assert.equal((await send('owner', 'GET', file(`${documents}/../../x`))).status, 404);
    assert.equal((await send('owner', 'GET', `/sites/dev/_api/web/GetFileByUrl('${encodeURIComponent('https://example.org/a.txt')}')`)).status, 400);
  });
});
