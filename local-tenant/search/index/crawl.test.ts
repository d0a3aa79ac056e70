import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addFile, addItem, ensureFolder, entryAt, itemByPath, listByUrl, moveEntry, updateItem, updateList, webById } from '../../store/index';
import { searchIndexOf } from '../searchIndexOf';
import { origin, searchTenant } from '../testing/searchTenant';

describe('the crawl', () => {
  const tenant = searchTenant();
  const { store, clock, open, titles } = tenant;
  const pages = listByUrl(store, open.webId, 'SitePages')!.id;
  const change = (name: string, what: Parameters<typeof updateItem>[2]): void => void updateItem(store, itemByPath(store, pages, name)!, what);

  it('shows a change when it is a minute old, not before', () => {
    change('etusivu.aspx', { data: { Title: 'Uusi etusivu' } });
    assert.deepEqual(titles('stm', 'Title:etusivu'), ['Etusivu']);
    clock.time += 59_000;
    assert.deepEqual(titles('stm', 'Title:etusivu'), ['Etusivu']);
    clock.time += 2_000;
    assert.deepEqual(titles('stm', 'Title:etusivu'), ['Uusi etusivu']);
  });

  it('shows it at once when the index is brought up to date', () => {
    change('etusivu.aspx', { data: { Title: 'Kolmas etusivu' } });
    searchIndexOf(store).crawl(true);
    assert.deepEqual(titles('stm', 'Title:etusivu'), ['Kolmas etusivu']);
  });

  it('shows the published version while a draft is written, and nothing of what is taken back', () => {
    const item = itemByPath(store, pages, 'paatos.aspx')!;
    const { data, uiVersion, editorId, modified, sha256, size } = item;
    change('paatos.aspx', { data: { Title: 'Hallituksen uusi luonnos' }, level: 2, uiVersion: 513, published: { data, uiVersion, editorId, modified, sha256, size } });
    searchIndexOf(store).crawl(true);
    assert.deepEqual(titles('admin', 'Title:hallituksen'), ['Hallituksen päätös']);
    change('paatos.aspx', { published: null });
    searchIndexOf(store).crawl(true);
    assert.deepEqual(titles('admin', 'Title:hallituksen'), []);
  });

  it('follows a folder that is renamed', () => {
    const documents = listByUrl(store, open.webId, 'Shared Documents')!.id;
    ensureFolder(store, documents, 'vanha');
    addFile(store, documents, { name: 'muutto.txt', content: 'muuttokuorma', folder: 'vanha' });
    searchIndexOf(store).crawl(true);
    const web = webById(store, open.webId)!;
    const root = entryAt(store, web, 'Shared Documents')!;
    moveEntry(store, entryAt(store, web, 'Shared Documents/vanha')!, { folder: root, name: 'uusi' }, tenant.user('vm').id);
    searchIndexOf(store).crawl(true);
    const [row] = tenant.find('vm', 'muuttokuorma', { selectProperties: ['Path'] }).rows;
    assert.equal(row?.find(({ Key }) => Key === 'Path')?.Value, `${origin}/sites/kampus/Shared Documents/uusi/muutto.txt`);
  });

  it('forgets a list that goes to the recycle bin, and finds it again when it is restored', () => {
    const notes = listByUrl(store, open.webId, 'Lists/Muistiot')!.id;
    store.run("UPDATE list SET deleted = '2026-03-04T10:00:00Z' WHERE id = ?", notes);
    assert.deepEqual(titles('vm', 'muistio'), []);
    store.run('UPDATE list SET deleted = NULL WHERE id = ?', notes);
    searchIndexOf(store).crawl(true);
    assert.equal(titles('vm', 'muistio').length, 2);
  });

  it('forgets a list that says it shall not be crawled, and finds it again when it does not', () => {
    const notes = listByUrl(store, open.webId, 'Lists/Muistiot')!.id;
    updateList(store, notes, { settings: { NoCrawl: true } });
    assert.deepEqual(titles('vm', 'muistio'), []);
    addItem(store, notes, { data: { Title: 'Uusi muistio' } });
    searchIndexOf(store).crawl(true);
    assert.deepEqual(titles('vm', 'muistio'), []);
    updateList(store, notes, { settings: { NoCrawl: false } });
    addItem(store, notes, { data: { Title: 'Toinen uusi muistio' } });
    searchIndexOf(store).crawl(true);
    assert.equal(titles('vm', 'muistio').length, 4);
  });

  it('finds the same when it is made anew', () => {
    const before = titles('vm', '*').sort();
    searchIndexOf(store).indexAll();
    assert.deepEqual(titles('vm', '*').sort(), before);
  });
});
