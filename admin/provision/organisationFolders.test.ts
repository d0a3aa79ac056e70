import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';

import { connect } from '../connect';
import { HOME, makeTenant, type TestTenant } from '../../tests/contract/tenant';
import { adminsOf, CHIEF_EDITORS, staffOf } from '../../src/schema/groups';
import { examine } from '../doctor/doctor';
import { plan, provision } from './provision';
import type { Tenant } from './Tenant';

const VM_ADMIN = 'paakayttaja.vm@gov.example';
const STM_ADMIN = 'paakayttaja.stm@gov.example';
const UM_ADMIN = 'paakayttaja.um@gov.example';
const EDITOR = 'paatoimittaja@gov.example';
const LINKS = '/sites/kampus/Lists/QuickLinks';

const asPerson = (test: TestTenant, upn: string): Tenant => connect({ homeUrl: HOME, fetch: test.fetchAs(upn), wait: async () => undefined });
const links = (tenant: Tenant) => tenant.spFor('/sites/kampus').web.getList(LINKS);
const organisations = (tenant: Tenant) => tenant.spFor('/sites/kampus').web.getList('/sites/kampus/Lists/Organisations').items;

/** Adds a link to a folder of the list, or to the list itself. @returns the row's id */
async function addLink(tenant: Tenant, folder: string | null, Title: string): Promise<number> {
  const values = Object.entries({ Title, Url: 'https://a.example/', SortOrder: '1' }).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue }));
  const answers = await links(tenant).addValidateUpdateItemUsingPath(values, folder === null ? LINKS : `${LINKS}/${folder}`);
  return Number(answers.find(({ FieldName }) => FieldName === 'Id')?.FieldValue);
}

describe('folders of organisations', () => {
  let test: TestTenant;
  before(async () => {
    test = makeTenant();
    test.addStaff(VM_ADMIN, adminsOf('VM'), staffOf('VM'));
    test.addStaff(STM_ADMIN, adminsOf('STM'), staffOf('STM'));
    test.addStaff(EDITOR, CHIEF_EDITORS, staffOf('VNK'));
    await provision(test.tenant);
  });

  it('let administrators write the rows of their own organisation, and no others', async () => {
    const [vm, stm] = [asPerson(test, VM_ADMIN), asPerson(test, STM_ADMIN)];
    const id = await addLink(vm, 'VM', 'Budjetti');
    await links(vm).items.getById(id).update({ Title: 'Talousarvio' });
    for (const folder of ['STM', null]) await assert.rejects(addLink(vm, folder, 'x'), { status: 403 }, folder ?? 'the root');
    await assert.rejects(links(stm).items.getById(id).update({ Title: 'x' }), { status: 403 });
    await assert.rejects(links(stm).items.getById(id).delete(), { status: 403 });
    assert.deepEqual(await links(stm).items.getById(id).select('Title', 'FileDirRef')(), { Title: 'Talousarvio', FileDirRef: `${LINKS}/VM` }, 'everyone reads');
  });

  it('let chief editors write everywhere', async () => {
    const editor = asPerson(test, EDITOR);
    for (const folder of ['VM', null]) assert.ok(Number.isInteger(await addLink(editor, folder, 'Palvelut')), folder ?? 'the root');
  });

  it('are drift when one is gone or has lost its rights', async () => {
    const folders = await links(test.tenant).items.filter('FSObjType eq 1').select('Id', 'FileLeafRef')<Array<{ readonly Id: number; readonly FileLeafRef: string }>>();
    const idOf = (key: string): number => folders.find(({ FileLeafRef }) => FileLeafRef === key)?.Id ?? 0;
    await links(test.tenant).items.getById(idOf('OM')).delete();
    await links(test.tenant).items.getById(idOf('SM')).resetRoleInheritance();
    assert.deepEqual((await plan(test.tenant)).map(({ what, where }) => [what, where]), [
      ['organisation folder', `${LINKS}/OM`],
      ['access', `${LINKS}/SM`],
      ['access', `${LINKS}/SM ${adminsOf('SM')}`]
    ]);
    assert.equal((await examine(test.tenant)).length, 3);
    await provision(test.tenant);
    assert.deepEqual(await plan(test.tenant), []);
  });
});

it('an organisation’s own row is changed by its administrators, and no other row', async () => {
  const test = makeTenant();
  test.addStaff(VM_ADMIN, adminsOf('VM'), staffOf('VM'));
  test.addStaff(UM_ADMIN, adminsOf('UM'), staffOf('UM'));
  await provision(test.tenant);
  const rows = await organisations(test.tenant).select('Id', 'Title')<Array<{ readonly Id: number; readonly Title: string }>>();
  const row = (tenant: Tenant, key: string) => organisations(tenant).getById(rows.find(({ Title }) => Title === key)?.Id ?? 0);
  const vm = asPerson(test, VM_ADMIN);
  await row(vm, 'VM').update({ Accent: '#003366' });
  await assert.rejects(row(vm, 'STM').update({ Accent: '#003366' }), { status: 403 });
  await assert.rejects(organisations(vm).add({ Title: 'XYZ' }), { status: 403 });
  await row(asPerson(test, UM_ADMIN), 'EDUSTUSTOT').update({ Accent: '#003366' });
  assert.deepEqual(await plan(test.tenant), []);
});
