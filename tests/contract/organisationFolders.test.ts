import assert from 'node:assert/strict';
import { before, it } from 'node:test';

import { provision } from '../../admin/provision/provision';
import { staffOf } from '../../src/schema/groups';
import type { Gateways } from '../../src/gateways/createGateways';
import { makeTenant } from './tenant';

const READER = 'virkamies.vm@gov.example';
let gateways: Gateways;

before(async () => {
  const test = makeTenant();
  test.addStaff(READER, staffOf('VM'));
  await provision(test.tenant);
  const add = async (list: string, folder: string, columns: Readonly<Record<string, string>>): Promise<void> => {
    const at = `/sites/kampus/Lists/${list}`;
    const values = Object.entries(columns).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue }));
    await test.tenant.spFor('/sites/kampus').web.getList(at).addValidateUpdateItemUsingPath(values, `${at}${folder}`);
  };
  for (const folder of ['', '/VM', '/STM']) {
    await add('Navigation', folder, { Title: folder || 'root', EntryKey: `key${folder}`, SortOrder: '1', OrganisationKey: 'VM' });
    await add('QuickLinks', folder, { Title: folder || 'root', Url: `https://a.example${folder}`, SortOrder: '1', OrganisationKey: 'VM' });
    await add('Notices', folder, { Title: folder || 'root', Severity: 'info', StartsAt: '1.11.2026 9.00', OrganisationKeys: 'VM;OM' });
  }
  gateways = await test.gatewaysAs(READER);
});

it('menu entries are of the organisation in whose folder they are, whatever they say themselves, and are sent to its staff only', async () => {
  const entries = await gateways.navigation.entries();
  assert.deepEqual(entries.map(({ titles, organisation }) => [titles.fi, organisation]), [['root', 'VM'], ['/VM', 'VM']]);
});

it('links are of the organisation in whose folder they are', async () => {
  const links = await gateways.quickLinks.all();
  assert.deepEqual(links.map(({ titles, organisation }) => [titles.fi, organisation]), [['root', 'VM'], ['/VM', 'VM'], ['/STM', 'STM']]);
});

it('notices in a folder are for that organisation only', async () => {
  const notices = await gateways.notices.current();
  assert.deepEqual(new Map(notices.map(({ titles, organisations }) => [titles.fi, organisations])), new Map([['root', ['VM', 'OM']], ['/VM', ['VM']], ['/STM', ['STM']]]));
});
