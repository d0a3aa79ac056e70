import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { UnitRepository } from '../../src/domain/units/UnitRepository';

/** A tenant, or a fake of one, with the units of `UNITS` and a reader at VM. */
export interface UnitStage {
  /** The units as an official of VM reads them. */
  units(): Promise<UnitRepository>;
}

export const MANAGER = 'esihenkilo@gov.example';
export const DEPARTMENT = 'kansainvälisten asioiden sihteeristö';

/** What every port of units promises. */
export function unitContract(name: string, makeStage: () => Promise<UnitStage>): void {
  describe(`units (${name})`, () => {
    it('C5: gives a unit with its names, department, manager, days and links', async () => {
      const units = await (await makeStage()).units();
      assert.deepEqual((await units.all()).find(({ key }) => key === 'vm-kv'), {
        key: 'vm-kv',
        names: { fi: DEPARTMENT, sv: 'sekretariatet för internationella ärenden', en: '' },
        organisation: 'VM',
        parentKey: 'vm-kunta',
        validFrom: '2027-08-31T21:00:00Z',
        validTo: null,
        replacedBy: null,
        manager: { name: 'Kaarlo Harjoitusmäki', loginName: `i:0#.f|membership|${MANAGER}` },
        pageUrl: '/sites/kampus-vm/SitePages/Kv.aspx',
        workspaceUrl: null,
        order: 2
      });
    });

    it('C5.4: gives the replaced unit too, with its successor', async () => {
      const units = await (await makeStage()).units();
      const old = (await units.all()).find(({ key }) => key === 'vm-vanha');
      assert.equal(old?.replacedBy, 'vm-kv');
      assert.equal(old?.manager, null);
    });

    it('C5: says where the reader works, without a people search', async () => {
      const units = await (await makeStage()).units();
      assert.deepEqual(await units.ownWork(), { loginName: 'i:0#.f|membership|vm@gov.example', department: DEPARTMENT });
    });
  });
}
