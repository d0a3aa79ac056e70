import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import {
  addFile, addGroup, addItem, addItems, addMember, addField, addPages, addUser, assignRole, breakInheritance, createList, createSite,
  everyoneExceptExternal, fieldExpression, hasUniqueScope, itemById, listByUrl, listFields, openStore, permission, resetInheritance, rightsOf, role, scopeOf,
  userByUpn, webById, type CreatedSite, type Securable, type Store,
} from './index';

let store: Store;
let site: CreatedSite;
const person = (upn: string): NonNullable<ReturnType<typeof userByUpn>> => userByUpn(store, upn)!;

beforeEach(() => {
  store = openStore(':memory:', { now: () => Date.UTC(2026, 0, 31, 8) });
  site = createSite(store, { url: '/sites/vm', title: 'VM', ownerId: addUser(store, { upn: 'owner@gov.example', title: 'Omistaja' }) });
});

describe('sites', () => {
  it('start with the lists of their template, named in the language of the site', () => {
    const pages = listByUrl(store, site.webId, 'SitePages')!;
    assert.equal(pages.title, 'Sivuston sivut');
    assert.equal(pages.rootUrl, '/sites/vm/SitePages');
    assert.ok(listFields(store, pages).some(({ internalName }) => internalName === 'CanvasContent1'));
    assert.equal(webById(store, site.webId)!.lcid, 1035);
  });

  it('refuse a second one at the same URL, whatever its case', () => {
    assert.throws(() => createSite(store, { url: '/sites/VM', title: 'VM' }));
  });
});

describe('rights', () => {
  it('come through nested groups', () => {
    const user = addUser(store, { upn: 'reader@gov.example', title: 'Lukija' });
    const inner = addGroup(store, 'VM unit');
    const outer = addGroup(store, 'VM staff');
    addMember(store, inner, user);
    addMember(store, outer, inner);
    assert.equal(rightsOf(store, person('reader@gov.example')).can(permission.viewListItems, site.scopeId, site.siteId), false);
    addMember(store, site.groups.visitors, outer);
    assert.equal(rightsOf(store, person('reader@gov.example')).can(permission.viewListItems, site.scopeId, site.siteId), true);
    assert.equal(rightsOf(store, person('reader@gov.example')).can(permission.editListItems, site.scopeId, site.siteId), false);
  });

  it('keep guests out of "everyone except external users"', () => {
    addUser(store, { upn: 'guest@partner.example', title: 'Vieras', guest: true });
    addUser(store, { upn: 'reader@gov.example', title: 'Lukija' });
    addMember(store, site.groups.visitors, everyoneExceptExternal(store));
    assert.equal(rightsOf(store, person('guest@partner.example')).can(permission.viewListItems, site.scopeId, site.siteId), false);
    assert.equal(rightsOf(store, person('reader@gov.example')).can(permission.viewListItems, site.scopeId, site.siteId), true);
  });

  it('follow an item that has its own permissions, and open the way there only', () => {
    const user = addUser(store, { upn: 'reader@gov.example', title: 'Lukija' });
    const list = createList(store, { webId: site.webId, title: 'Own' });
    const id = addItem(store, list.id, { data: { Title: 'one' } });
    const scope = breakInheritance(store, { webId: site.webId, listId: list.id, itemId: id }, false);
    assignRole(store, scope, user, role.read);
    const rights = rightsOf(store, person('reader@gov.example'));
    assert.equal(rights.can(permission.viewListItems, itemById(store, list.id, id)!.scopeId, site.siteId), true);
    assert.equal(rights.can(permission.open, site.scopeId, site.siteId), true);
    assert.equal(rights.can(permission.viewListItems, site.scopeId, site.siteId), false);
    resetInheritance(store, { webId: site.webId, listId: list.id, itemId: id });
    assert.equal(itemById(store, list.id, id)!.scopeId, site.scopeId);
  });
});

describe('breaking inheritance', () => {
  it('lets everything below inherit again when that is asked, and else nothing', () => {
    const list = createList(store, { webId: site.webId, title: 'Own' });
    const documents = listByUrl(store, site.webId, 'Shared Documents')!;
    const folder = addItem(store, documents.id, { data: {}, kind: 1, leaf: 'Folder' });
    const file = addItem(store, documents.id, { data: {}, folder: 'Folder', leaf: 'a.txt' });
    const beside = addItem(store, documents.id, { data: {}, leaf: 'b.txt' });
    const item = addItem(store, list.id, { data: {} });
    const [webOf, listOf] = [{ webId: site.webId }, { webId: site.webId, listId: list.id }];
    const inDocuments = (itemId: number): Securable => ({ webId: site.webId, listId: documents.id, itemId });
    for (const securable of [listOf, { ...listOf, itemId: item }, inDocuments(file), inDocuments(beside)]) breakInheritance(store, securable, true);

    breakInheritance(store, inDocuments(folder), true);
    assert.ok(hasUniqueScope(store, inDocuments(file)));
    breakInheritance(store, inDocuments(folder), true, true);
    assert.equal(scopeOf(store, inDocuments(file)), scopeOf(store, inDocuments(folder)));
    assert.ok(hasUniqueScope(store, inDocuments(beside)));

    breakInheritance(store, webOf, true, true);
    for (const securable of [listOf, { ...listOf, itemId: item }, inDocuments(file), inDocuments(beside)]) assert.equal(scopeOf(store, securable), scopeOf(store, webOf));
  });
});

describe('items', () => {
  it('are numbered from one and counted', () => {
    const list = createList(store, { webId: site.webId, title: 'Notices', url: 'Lists/Notices' });
    assert.deepEqual(addItems(store, list.id, [{ data: { Title: 'a' } }, { data: { Title: 'b' } }]), [1, 2]);
    assert.equal(listByUrl(store, site.webId, 'lists/notices')!.itemCount, 2);
  });

  it('are found through the index of an indexed column', () => {
    const list = createList(store, { webId: site.webId, title: 'Notices' });
    addField(store, list.id, { internalName: 'Organisation', kind: 'Text', indexed: true });
    const plan = store.all<{ detail: string }>(
      `EXPLAIN QUERY PLAN SELECT id FROM item WHERE list_id = ${list.id} AND ${fieldExpression('Organisation')} = 'VM' ORDER BY id`,
    );
    assert.match(plan.map(({ detail }) => detail).join(), /item_\d+_organisation/);
  });

  it('are all taken or none', () => {
    const documents = listByUrl(store, site.webId, 'Shared Documents')!;
    addFile(store, documents.id, { name: 'a.txt', content: 'a' });
    assert.throws(() => addPages(store, documents.id, [{ name: 'b.aspx' }, { name: 'A.txt' }]));
    assert.equal(listByUrl(store, site.webId, 'Shared Documents')!.itemCount, 1);
  });
});
