import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addFile, addUser, assignRole, blobOf, breakInheritance, createSite, ensureFolder, entryAt, itemByPath, listById, listByUrl, openStore, purgeRecycled, recycledOf, recycleItem,
  recycleList, restoreRecycled, rightsOf, role, userByUpn, webById, permission,
} from './index';

function library() {
  const store = openStore(':memory:', { now: () => Date.UTC(2026, 0, 5, 8) });
  const userId = addUser(store, { upn: 'a@gov.example', title: 'A' });
  const { webId, siteId } = createSite(store, { url: '/sites/a', title: 'A', lcid: 1033 });
  const list = listByUrl(store, webId, 'Shared Documents')!;
  ensureFolder(store, list.id, 'F');
  addFile(store, list.id, { name: 'x.txt', folder: 'F', content: 'x' });
  return { store, userId, webId, siteId, list, at: (path: string) => itemByPath(store, list.id, path) };
}

test('a recycled folder comes back with what was in it, and with its own permissions', () => {
  const { store, userId, webId, siteId, list, at } = library();
  const scope = breakInheritance(store, { webId, listId: list.id, itemId: at('F/x.txt')!.id }, false);
  assignRole(store, scope, userId, role.read);
  recycleItem(store, list, at('F')!, userId);
  assert.equal(at('F/x.txt'), undefined);
  const [bin] = recycledOf(store, siteId);
  assert.deepEqual([bin!.leaf, bin!.dir, bin!.kind], ['F', 'sites/a/Shared Documents', 5]);
  assert.equal(restoreRecycled(store, bin!), null);
  const file = at('F/x.txt')!;
  assert.equal(Buffer.from(blobOf(store, file.sha256!)!).toString(), 'x');
  assert.ok(rightsOf(store, userByUpn(store, 'a@gov.example')!).can(permission.viewListItems, file.scopeId, siteId));
  assert.equal(listById(store, list.id)!.itemCount, 2);
  assert.deepEqual(recycledOf(store, siteId), []);
});

test('what has been replaced meanwhile cannot come back, what lost its folder gets a new one', () => {
  const { store, userId, siteId, list, at } = library();
  recycleItem(store, list, at('F/x.txt')!, userId);
  addFile(store, list.id, { name: 'X.TXT', folder: 'F', content: 'y' });
  assert.equal(restoreRecycled(store, recycledOf(store, siteId)[0]!), 'nameTaken');
  recycleItem(store, list, at('F')!, userId);
  const file = recycledOf(store, siteId).find(({ leaf }) => leaf === 'x.txt')!;
  assert.equal(restoreRecycled(store, file), null);
  assert.equal(at('F/x.txt')!.leaf, 'x.txt');
});

test('a recycled list is out of sight until it is restored, and gone when purged', () => {
  const { store, userId, siteId, webId, list } = library();
  const web = webById(store, webId)!;
  recycleList(store, list, userId);
  assert.equal(entryAt(store, web, 'Shared Documents/F/x.txt'), undefined);
  assert.equal(restoreRecycled(store, recycledOf(store, siteId)[0]!), null);
  assert.equal(entryAt(store, web, 'Shared Documents/F/x.txt')?.kind, 'file');
  recycleList(store, list, userId);
  purgeRecycled(store, recycledOf(store, siteId)[0]!);
  assert.equal(listById(store, list.id), undefined);
});
