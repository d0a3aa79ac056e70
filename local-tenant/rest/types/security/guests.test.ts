import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import '@pnp/sp/items/index.js';
import '@pnp/sp/lists/index.js';
import '@pnp/sp/security/index.js';
import '@pnp/sp/sharing/index.js';
import '@pnp/sp/site-groups/index.js';
import '@pnp/sp/site-users/index.js';
import '@pnp/sp/webs/index.js';
import { addUser, createSite, openStore } from '../../../store/index';
import { createTenant } from '../../handle';
import { spAs, testOrigin } from '../../testing/pnp';

const store = openStore(':memory:');
const running = createTenant({ store });
const owner = addUser(store, { upn: 'owner@gov.example', title: 'Oona Omistaja' });
const guest = addUser(store, { upn: 'vieras@partner.example', title: 'Vilma Vieras', guest: true });
const login = 'i:0#.f|membership|vieras_partner.example#ext#@gov.example';
const closed = createSite(store, { url: '/sites/a', title: 'A', ownerId: owner, settings: { ShareByEmailEnabled: false } });
const shared = createSite(store, { url: '/sites/b', title: 'B', ownerId: owner });

const ways: ReadonlyArray<readonly [string, (site: string, groups: typeof closed.groups) => Promise<unknown>]> = [
  ['ensureUser', (site) => at(site).web.ensureUser(login)],
  ['a group', (site, groups) => at(site).web.siteGroups.getById(groups.members).users.add(login)],
  ['the users of a site', (site) => at(site).web.siteUsers.add(login)],
  ['a permission level', (site) => at(site).web.roleAssignments.add(guest, 1073741826)],
  ['sharing', async (site) => {
    const { StatusCode } = await at(site).web.shareObjectRaw({ url: `${testOrigin}${site}`, peoplePickerInput: JSON.stringify([{ Key: login }]), roleValue: 'role:1073741826' }) as { StatusCode: number };
    if (StatusCode < 0) throw new Error('not shared');
  }],
];
const at = (site: string) => spAs(running, 'owner@gov.example', site);
const opens = async (site: string): Promise<boolean> => (await running.handle(new Request(`${testOrigin}${site}/_api/web`, { headers: { 'X-Local-User': 'vieras@partner.example', Accept: 'application/json' } }))).ok;

describe('guests', () => {
  for (const [way, admit] of ways) {
    it(`come into no site whose sharing is turned off: by ${way}`, async () => {
      await assert.rejects(admit('/sites/a', closed.groups));
      assert.equal(await opens('/sites/a'), false);
    });
  }
  for (const [way, admit] of ways) {
    it(`come into others: by ${way}`, async () => {
      await admit('/sites/b', shared.groups);
    });
  }
  it('who have come may open the site', async () => {
    assert.equal(await opens('/sites/b'), true);
  });
});
