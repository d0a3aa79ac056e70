import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { OrganisationRepository } from '../../src/domain/organisations/OrganisationRepository';
import type { FollowedOrganisationsRepository } from '../../src/domain/reader/FollowedOrganisationsRepository';

/** Where the contract is tried: the 15 organisations, and officials of VM, of STM and of a mission, and an administrator of the site. */
export interface SettingsStage {
  organisationsFor(reader: SettingsReader): Promise<OrganisationRepository>;
  followedBy(reader: SettingsReader): Promise<FollowedOrganisationsRepository>;
}

export type SettingsReader = 'vm' | 'stm' | 'mission' | 'administrator';

/** What every OrganisationRepository keeps to. */
export function organisationContract(name: string, makeStage: () => Promise<SettingsStage>): void {
  describe(`organisations: ${name}`, () => {
    it('are all there, in menu order, with their looks and sections', async () => {
      const all = await (await (await makeStage()).organisationsFor('vm')).all();
      assert.deepEqual(all.map(({ key }) => key), ['VNK', 'UM', 'OM', 'SM', 'PLM', 'VM', 'OKM', 'MMM', 'LVM', 'TEM', 'STM', 'YM', 'TPK', 'OKV', 'EDUSTUSTOT']);
      const vm = all.find(({ key }) => key === 'VM');
      assert.equal(vm?.shortNames.sv, 'FM');
      assert.equal(vm?.accent, '#0b5d49');
      assert.equal(vm?.openSiteUrl, '/sites/kampus-vm');
      assert.equal(all.find(({ key }) => key === 'TPK')?.openSiteUrl, null);
      assert.equal(all.find(({ key }) => key === 'EDUSTUSTOT')?.parentKey, 'UM');
    });

    it('are the reader’s own by group membership', async () => {
      const stage = await makeStage();
      const own = async (reader: SettingsReader): Promise<string[]> => (await stage.organisationsFor(reader)).ownKeys();
      assert.deepEqual(await own('vm'), ['VM']);
      assert.deepEqual(await own('stm'), ['STM']);
      assert.deepEqual((await own('mission')).sort(), ['EDUSTUSTOT', 'UM']);
    });

    it('are none for an administrator of the site, who may read everybody’s', async () => {
      assert.deepEqual(await (await (await makeStage()).organisationsFor('administrator')).ownKeys(), []);
    });
  });
}

/** What every FollowedOrganisationsRepository keeps to. */
export function followedContract(name: string, makeStage: () => Promise<SettingsStage>): void {
  describe(`followed organisations: ${name}`, () => {
    it('are followed once, unfollowed, and each reader’s own', async () => {
      const stage = await makeStage();
      const mine = await stage.followedBy('vm');
      assert.deepEqual(await mine.keys(), []);
      await mine.follow('STM');
      await mine.follow('STM');
      await mine.follow('LVM');
      assert.deepEqual((await mine.keys()).sort(), ['LVM', 'STM']);
      assert.deepEqual(await (await stage.followedBy('stm')).keys(), []);
      await mine.unfollow('STM');
      await mine.unfollow('YM');
      assert.deepEqual(await mine.keys(), ['LVM']);
    });
  });
}
