import assert from 'node:assert/strict';
import { it } from 'node:test';

import { addUser, setProfile, userByUpn } from '../../local-tenant/store/index';
import type { UnitRepository } from '../../src/domain/units/UnitRepository';
import { adminsOf, staffOf } from '../../src/schema/groups';
import { aUnit } from '../../src/testing/builders';
import { FakeUnitRepository } from '../../src/testing/FakeUnitRepository';
import { HOME, OWNER, provisionedTenant, type TestTenant } from './tenant';
import { DEPARTMENT, MANAGER, unitContract, type UnitStage } from './units.contract';

const FOLDER = '/sites/kampus/Lists/Units/VM';
const LIST = `${HOME}/_api/web/getlist('/sites/kampus/Lists/Units')`;
const ADMIN = 'paakayttaja.vm@gov.example';

const given: ReadonlyArray<Readonly<Record<string, string>>> = [
  { Title: 'kunta- ja aluehallinto-osasto', UnitKey: 'vm-kunta', SortOrder: '1' },
  {
    Title: DEPARTMENT,
    NameSv: 'sekretariatet för internationella ärenden',
    UnitKey: 'VM-KV',
    ParentKey: 'vm-kunta',
    ValidFrom: '1.9.2027',
    Manager: JSON.stringify([{ Key: `i:0#.f|membership|${MANAGER}` }]),
    PageUrl: '/sites/kampus-vm/SitePages/Kv.aspx',
    WorkspaceUrl: 'http://tyotila.gov.example/',
    SortOrder: '2'
  },
  { Title: 'kansainvälinen yksikkö', UnitKey: 'vm-vanha', ReplacedBy: 'vm-kv', SortOrder: '3' }
];

const KV = { key: 'vm-kv', names: { fi: DEPARTMENT, sv: 'sekretariatet för internationella ärenden', en: '' }, parentKey: 'vm-kunta', order: 2 } as const;

async function fakeStage(): Promise<UnitStage> {
  const manager = { name: 'Kaarlo Harjoitusmäki', loginName: `i:0#.f|membership|${MANAGER}` };
  const units = [
    aUnit({ ...KV, validFrom: '2027-08-31T21:00:00Z', manager, pageUrl: '/sites/kampus-vm/SitePages/Kv.aspx' }),
    aUnit({ key: 'vm-vanha', replacedBy: 'vm-kv', order: 3 })
  ];
  return { units: async () => new FakeUnitRepository(units, { loginName: 'i:0#.f|membership|vm@gov.example', department: DEPARTMENT }) };
}

async function addUnit(test: TestTenant, upn: string, folder: string, columns: Readonly<Record<string, string>>): Promise<Response> {
  const { formDigest } = await test.contextAs(upn);
  return test.fetchAs(upn)(`${LIST}/AddValidateUpdateItemUsingPath`, {
    method: 'POST',
    headers: { Accept: 'application/json;odata=nometadata', 'Content-Type': 'application/json;odata=nometadata', 'X-RequestDigest': formDigest!.value },
    body: JSON.stringify({
      listItemCreateInfo: { FolderPath: { DecodedUrl: folder }, UnderlyingObjectType: 0 },
      formValues: Object.entries(columns).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue }))
    })
  });
}

async function makeHome(): Promise<TestTenant> {
  const test = await provisionedTenant('VM');
  test.addStaff('vm@gov.example', staffOf('VM'));
  test.addStaff(ADMIN, staffOf('VM'), adminsOf('VM'));
  addUser(test.store, { upn: MANAGER, title: 'Kaarlo Harjoitusmäki' });
  setProfile(test.store, userByUpn(test.store, 'vm@gov.example')!.id, { AccountName: 'i:0#.f|membership|vm@gov.example', Department: DEPARTMENT });
  for (const columns of given) {
    const answer = await addUnit(test, ADMIN, FOLDER, columns);
    const text = await answer.text();
    assert.ok(answer.ok && !text.includes('"HasException":true'), text);
  }
  return test;
}

async function unitsOf(test: TestTenant, upn: string): Promise<UnitRepository> {
  return (await test.gatewaysAs(upn)).units;
}

unitContract('fake', fakeStage);
unitContract('SharePoint', async () => {
  const test = await makeHome();
  return { units: () => unitsOf(test, 'vm@gov.example') };
});

it('C5: units and the reader’s own are one request', async () => {
  const test = await makeHome();
  const units = await unitsOf(test, 'vm@gov.example');
  test.sent.length = 0;
  await Promise.all([units.all(), units.ownWork()]);
  assert.equal(test.sent.length, 1);
});

it('C5: an organisation’s administrators write its units, others do not', async () => {
  const test = await makeHome();
  const columns = { Title: 'yksikkö', UnitKey: 'vm-uusi', SortOrder: '1' };
  assert.equal((await addUnit(test, 'vm@gov.example', FOLDER, columns)).status, 403);
  assert.equal((await addUnit(test, ADMIN, '/sites/kampus/Lists/Units', columns)).status, 403);
  assert.equal((await addUnit(test, OWNER, FOLDER, columns)).status, 200);
});
