import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addMember, addSiteUser, assignRole, breakInheritance, deleteItem, itemById, joinHub, listByUrl, removeMember, resetInheritance, role, updateList } from '../../store/index';
import { origin, searchTenant } from '../testing/searchTenant';
import { suggest } from './suggest';

describe('what is closed stays closed', () => {
  const { store, closed, find, titles, user } = searchTenant();
  const secrets = ['VMBaro', 'salainenluku', 'vmbaro.aspx', 'tulokset', `Path:${origin}/sites/kampus-vm-oma`, 'SiteTitle:"Vain VM"', `SiteId:${closed.siteId}`, `WebId=${closed.webId}`, 'suljettu', '"Oma vastaus vm"'];

  for (const query of secrets) {
    it(`${query}: no hit, count or refiner for an outsider`, () => {
      const results = find('stm', query, { refiners: 'SiteTitle,Author,FileType,Write' });
      assert.equal(results.totalRows, 0);
      assert.deepEqual(results.rows, []);
      assert.ok(results.refiners.every(({ entries }) => entries.length === 0));
      assert.ok(find('vm', query).totalRows > 0, 'those with rights do find it');
    });
  }

  it('leaks through no other query, order, refiner or count', () => {
    const visible = (name: string): Set<string | null> => new Set(titles(name, '*'));
    const hidden = ['VMBaro tulokset', 'Vain VM', 'Suljettu muistio', 'Oma vastaus vm'];
    for (const title of hidden) assert.ok(!visible('stm').has(title), title);
    const results = find('stm', '*', { refiners: 'SiteTitle,SPTranslationLanguage,SiteName,WebId' });
    assert.equal(results.totalRows, results.rows.length);
    assert.ok(!JSON.stringify(results.refiners).includes('Vain VM'));
    assert.ok(!JSON.stringify(results.refiners).includes('kampus-vm-oma'));
  });

  it('suggests nothing of it', () => {
    const request = { queryText: 'vmb', count: 5, highlight: false, capitalize: true, peopleNames: true };
    assert.deepEqual(suggest(store, user('stm'), request, origin).queries, []);
    assert.deepEqual(suggest(store, user('vm'), request, origin).queries, ['VMBaro tulokset']);
  });

  it('shows each author only the own items of a list that is so set', () => {
    assert.deepEqual(titles('stm', 'Title:"Oma vastaus"'), ['Oma vastaus stm']);
    assert.equal(titles('admin', 'Title:"Oma vastaus"').length, 2);
  });

  it('closes at once when a right is taken away', () => {
    removeMember(store, closed.groups.visitors, user('vm').id);
    assert.equal(find('vm', 'VMBaro').totalRows, 0);
  });

  it('counts anew when a hub, a list’s settings or an item’s rights change', () => {
    const { store, open, closed, find } = searchTenant();
    const ofHub = `DepartmentId:${open.siteId}`;
    const before = find('vm', ofHub).totalRows;
    joinHub(store, closed.siteId, null);
    assert.ok(find('vm', ofHub).totalRows < before);
    const notes = listByUrl(store, open.webId, 'Lists/Muistiot')!.id;
    assert.equal(find('stm', 'muistio').totalRows, 1);
    updateList(store, notes, { settings: { ReadSecurity: 2 } });
    assert.equal(find('stm', 'muistio').totalRows, 0);
    updateList(store, notes, { settings: { ReadSecurity: 1 } });
    resetInheritance(store, { webId: open.webId, listId: notes, itemId: 1 });
    assert.equal(find('stm', 'muistio').totalRows, 2);
  });

  it('counts for each reader what that reader finds, whoever asked before', () => {
    const { store, open, closed, find, user } = searchTenant();
    const readers = ['admin', 'vm', 'stm', 'sean.odowd', 'vieras@partner.example'];
    addSiteUser(store, closed.siteId, user('stm').id, true);
    addMember(store, open.groups.members, user('sean.odowd').id);
    for (const query of ['*', 'PromotedState:2', 'muistio OR vastaus', 'contentclass:STS_Site', `Path:${origin}/sites/kampus-vm-oma`]) {
      for (const reader of readers) {
        const { totalRows, rows } = find(reader, query);
        assert.equal(totalRows, rows.length, `${query} as ${reader}`);
      }
    }
  });

  it('gives the number of a deleted item’s rights to nobody else', () => {
    const { store, open, titles, user } = searchTenant();
    const notes = listByUrl(store, open.webId, 'Lists/Muistiot')!.id;
    deleteItem(store, itemById(store, notes, 1)!);
    const scope = breakInheritance(store, { webId: open.webId, listId: notes, itemId: 2 }, false);
    assignRole(store, scope, user('stm').id, role.read);
    assert.deepEqual(titles('stm', 'Title:suljettu'), []);
  });

  it('shows a guest nothing of an open site that is open to employees', () => {
    assert.equal(find('vieras@partner.example', '*').totalRows, 0);
  });
});
