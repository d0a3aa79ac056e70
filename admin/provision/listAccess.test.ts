import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';

import { makeTenant, type TestTenant, HOME } from '../../tests/contract/tenant';
import { CHIEF_EDITORS, staffOf, TRANSLATORS } from '../../src/schema/groups';
import { kampusSchema } from '../../src/schema/kampusSchema';
import { connect } from '../connect';
import { plan, provision } from './provision';
import type { Tenant } from './Tenant';

const CHIEF_EDITOR = 'paatoimittaja@gov.example';
const TRANSLATOR = 'kaantaja@gov.example';
const READER = 'virkamies.vm@gov.example';
const CONTRIBUTE = 1073741827;
const EDIT = 1073741830;

const asPerson = (test: TestTenant, upn: string): Tenant => connect({ homeUrl: HOME, fetch: test.fetchAs(upn), wait: async () => undefined });
const at = (list: string): string => `/sites/kampus/${list}`;
const listOf = (tenant: Tenant, list: string) => tenant.spFor('/sites/kampus').web.getList(at(list));

describe('the site’s own editors, who are its members', () => {
  let test: TestTenant;
  before(async () => {
    test = makeTenant();
    test.addStaff(CHIEF_EDITOR, CHIEF_EDITORS, staffOf('VNK'));
    test.addStaff(TRANSLATOR, TRANSLATORS, staffOf('VNK'));
    test.addStaff(READER, staffOf('VM'));
    await provision(test.tenant);
  });

  for (const { url } of kampusSchema.lists) {
    it(`cannot change ${url} itself, to be shown what is another’s`, async () => {
      for (const upn of [CHIEF_EDITOR, TRANSLATOR]) {
        await assert.rejects(listOf(asPerson(test, upn), url).update({ ReadSecurity: 1 }), { status: 403 }, upn);
      }
    });
  }

  it('are not shown another’s own links', async () => {
    await listOf(asPerson(test, READER), 'Lists/OwnLinks').items.add({ Title: 'Oma', Url: 'https://a.example/' });
    for (const upn of [CHIEF_EDITOR, TRANSLATOR]) assert.deepEqual(await listOf(asPerson(test, upn), 'Lists/OwnLinks').items(), [], upn);
  });

  it('write what is said and no more: chief editors the menu and the synonyms, translators neither, nobody the reader’s organisation', async () => {
    const rows = { 'Lists/Navigation': { EntryKey: 'x', SortOrder: 1 }, 'Lists/Synonyms': { Title: 'a', Words: 'b' } };
    for (const [url, row] of Object.entries(rows)) {
      await listOf(asPerson(test, CHIEF_EDITOR), url).items.add(row);
      await assert.rejects(listOf(asPerson(test, TRANSLATOR), url).items.add(row), { status: 403 }, url);
    }
    for (const upn of [CHIEF_EDITOR, TRANSLATOR]) {
      for (const url of ['Lists/OwnOrganisation', 'Lists/Notifications', 'Lists/Versions']) {
        await assert.rejects(listOf(asPerson(test, upn), url).items.add({ Title: 'XYZ' }), { status: 403 }, `${upn} ${url}`);
      }
    }
  });

  it('lose what an earlier version left them, on the list and in its folders; what people have given stays', async () => {
    const { web } = test.tenant.spFor('/sites/kampus');
    const list = listOf(test.tenant, 'Lists/QuickLinks');
    const [members, reader, folders] = await Promise.all([
      web.associatedMemberGroup.select('Id')<{ readonly Id: number }>(),
      web.ensureUser(`i:0#.f|membership|${READER}`),
      list.items.filter('FSObjType eq 1').select('Id', 'FileLeafRef')<Array<{ readonly Id: number; readonly FileLeafRef: string }>>()
    ]);
    const folder = list.items.getById(folders.find(({ FileLeafRef }) => FileLeafRef === 'VM')!.Id);
    for (const securable of [list, folder]) await securable.roleAssignments.add(members.Id, EDIT);
    await list.roleAssignments.add(reader.Id, CONTRIBUTE);
    const changes = await provision(test.tenant);
    assert.deepEqual(changes.map(({ where }) => where), [`${at('Lists/QuickLinks')} members`, `${at('Lists/QuickLinks')}/VM members`]);
    await assert.rejects(listOf(asPerson(test, TRANSLATOR), 'Lists/QuickLinks').items.add({ Title: 'x', Url: 'https://a.example/', SortOrder: 1 }), { status: 403 });
    await listOf(asPerson(test, READER), 'Lists/QuickLinks').items.add({ Title: 'x', Url: 'https://a.example/', SortOrder: 1 });
    assert.deepEqual(await plan(test.tenant), []);
  });
});
