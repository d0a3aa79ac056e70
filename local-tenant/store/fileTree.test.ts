import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addFile, addItem, addUser, copyEntry, createEntry, createList, createSite, ensureFolder, entriesIn, entryAt, entryByGuid, itemById, keepBlob, listByUrl, moveEntry,
  nameOf, openStore, parentOf, removeEntry, rootEntry, urlOf, webAround, webById, type FileEntry,
} from './index';

function library() {
  const store = openStore(':memory:', { now: () => Date.UTC(2026, 0, 5, 8) });
  const editorId = addUser(store, { upn: 'a@gov.example', title: 'A' });
  const { webId } = createSite(store, { url: '/sites/a', title: 'A', lcid: 1033 });
  const web = webById(store, webId)!;
  const documents = listByUrl(store, webId, 'Shared Documents')!;
  const names = (folder: FileEntry, kind: 'file' | 'folder'): string[] => entriesIn(store, folder, kind).map(nameOf);
  return { store, web, documents, editorId, names, at: (path: string) => entryAt(store, web, path)! };
}

test('a path leads to files, folders, roots and what lists have by themselves, in any case', () => {
  const { store, web, documents, at } = library();
  ensureFolder(store, documents.id, 'Ohjeet/2026');
  addFile(store, documents.id, { name: 'A %#&\'.txt', folder: 'Ohjeet/2026', content: 'a' });
  assert.equal(at('shared documents/ohjeet/2026/a %#&\'.TXT').path, 'Shared Documents/Ohjeet/2026/A %#&\'.txt');
  assert.equal(at('Shared Documents').guid, rootEntry(web, documents).guid);
  assert.equal(urlOf(at('')), '/sites/a');
  assert.equal(at('Shared Documents/Forms/AllItems.aspx').kind, 'file');
  assert.equal(at('_catalogs').kind, 'folder');
  for (const missing of ['Shared Documents/nothing', 'Shared Documents/Ohjeet/../x', 'nothing', 'Shared Documents/Ohjeet/2026/A %#&\'.txt/x']) {
    assert.equal(entryAt(store, web, missing), undefined, missing);
  }
});

test('a UniqueId leads to the same entry as its path', () => {
  const { store, web, documents, at } = library();
  ensureFolder(store, documents.id, 'Ohjeet');
  for (const path of ['', 'Shared Documents', 'Shared Documents/Ohjeet', 'SitePages']) {
    assert.equal(entryByGuid(store, web, at(path).guid.toUpperCase())?.path, path);
  }
  assert.equal(entryByGuid(store, web, '00000000-0000-4000-8000-000000000000'), undefined);
});

test('folders list what is directly in them', () => {
  const { store, web, documents, names, at, editorId } = library();
  createList(store, { webId: web.id, title: 'Notices', url: 'Lists/Notices', template: 100 });
  ensureFolder(store, documents.id, 'Ohjeet/2026');
  addFile(store, documents.id, { name: 'a.txt', content: 'a' });
  addItem(store, listByUrl(store, web.id, 'Lists/Notices')!.id, { data: { Title: 'x' } });
  createEntry(store, { folder: at(''), name: 'Loose' }, { kind: 'folder', editorId });
  createEntry(store, { folder: at('Loose'), name: 'deep.txt' }, { kind: 'file', editorId, content: keepBlob(store, 'x') });
  assert.deepEqual(names(at('Shared Documents'), 'folder'), ['Ohjeet', 'Forms']);
  assert.deepEqual(names(at('Shared Documents'), 'file'), ['a.txt']);
  assert.deepEqual(names(at('Lists'), 'folder'), ['Notices']);
  assert.deepEqual(names(at('Lists/Notices'), 'file'), ['AllItems.aspx', 'DispForm.aspx', 'EditForm.aspx', 'NewForm.aspx']);
  assert.ok(['Lists', 'SitePages', 'Shared Documents', 'Loose'].every((name) => names(at(''), 'folder').includes(name)));
  assert.deepEqual(names(at('Loose'), 'file'), ['deep.txt']);
  assert.equal(parentOf(store, at('Shared Documents/Ohjeet/2026'))!.path, 'Shared Documents/Ohjeet');
  assert.equal(parentOf(store, at('')), undefined);
});

test('a moved folder takes its content along, within the library and to another one', () => {
  const { store, web, documents, at, names, editorId } = library();
  ensureFolder(store, documents.id, 'A/B');
  addFile(store, documents.id, { name: 'x.txt', folder: 'A/B', content: 'x' });
  const { guid, item } = at('Shared Documents/A/B/x.txt');
  moveEntry(store, at('Shared Documents/A'), { folder: at('Shared Documents'), name: 'C' }, editorId);
  assert.equal(at('Shared Documents/C/B/x.txt').item!.id, item!.id);
  const target = createList(store, { webId: web.id, title: 'Archive', template: 101 });
  moveEntry(store, at('Shared Documents/C'), { folder: at('Archive'), name: 'C' }, editorId);
  assert.equal(at('Archive/C/B/x.txt').guid, guid);
  assert.equal(entryAt(store, web, 'Shared Documents/C'), undefined);
  assert.deepEqual(names(at('Archive/C/B'), 'file'), ['x.txt']);
  assert.equal(itemById(store, target.id, 3)!.leaf, 'x.txt');
});

test('a copy is new, and what is removed is gone', () => {
  const { store, web, documents, at, editorId } = library();
  ensureFolder(store, documents.id, 'A');
  addFile(store, documents.id, { name: 'x.txt', folder: 'A', content: 'x', data: { Title: 'X' } });
  copyEntry(store, at('Shared Documents/A'), { folder: at('Shared Documents'), name: 'B' }, editorId, true);
  const copy = at('Shared Documents/B/x.txt').item!;
  assert.notEqual(copy.guid, at('Shared Documents/A/x.txt').guid);
  assert.deepEqual([copy.data, copy.authorId, copy.uiVersion], [{ Title: 'X' }, editorId, 512]);
  removeEntry(store, at('Shared Documents/A'));
  assert.equal(entryAt(store, web, 'Shared Documents/A/x.txt'), undefined);
});

test('the longest web URL that begins a server-relative URL owns it', () => {
  const { store } = library();
  createSite(store, { url: '/sites/a-b', title: 'B' });
  assert.equal(webAround(store, '/sites/a-b/SitePages/x.aspx')!.path, 'SitePages/x.aspx');
  assert.equal(webAround(store, '/sites/nowhere/x'), undefined);
});
