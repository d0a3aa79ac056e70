import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { IdentitySetting, LinkSetting, MenuSetting, NoticeSetting, SettingKind, Settings } from '../../src/domain/settings/settings';
import type { SettingsRepository } from '../../src/domain/settings/SettingsRepository';
import { KampusError, type KampusErrorKind } from '../../src/domain/shared/KampusError';

/** An administrator of VM, one of STM, an official of VM, and the service owner, in a tenant where VM has its identity and nothing else. */
export type SettingsPerson = 'adminVm' | 'adminStm' | 'official' | 'owner';

export interface OrganisationSettingsStage {
  settingsOf(person: SettingsPerson): Promise<SettingsRepository>;
}

const inAll = (text: string) => ({ fi: text, sv: `${text} sv`, en: `${text} en` });
const menu: MenuSetting = { key: 'budjetti', parentKey: null, titles: inAll('Budjetti'), url: '', order: 10 };
const link: LinkSetting = { titles: inAll('Budjettijärjestelmä'), url: 'https://budjetti.gov.example/', isMandatory: true, order: 10.5 };
const notice: NoticeSetting = {
  severity: 'severe', titles: inAll('Katko'), bodies: inAll('Korjataan.'), url: '/sites/kampus/SitePages/katko.aspx',
  startsAt: '2026-11-09T07:00:00Z', endsAt: '2026-11-10T07:30:00Z', organisations: []
};
const examples: ReadonlyArray<readonly [SettingKind, Settings[SettingKind]]> = [['menu', menu], ['link', link], ['notice', notice]];

const failsWith = (kind: KampusErrorKind) => (error: unknown): boolean => error instanceof KampusError && error.kind === kind;

/** What every SettingsRepository keeps to. */
export function organisationSettingsContract(name: string, makeStage: () => Promise<OrganisationSettingsStage>): void {
  describe(`settings of organisations: ${name}`, () => {
    it('are each administrator’s own, and all of them the service owner’s', async () => {
      const stage = await makeStage();
      const scopes = async (person: SettingsPerson) => (await stage.settingsOf(person)).scopes();
      assert.deepEqual(await scopes('official'), []);
      assert.deepEqual(await scopes('adminVm'), ['VM']);
      const all = await scopes('owner');
      assert.equal(all[0], null);
      assert.ok(all.includes('VM') && all.includes('STM'));
    });

    for (const [kind, example] of examples) {
      it(`come back as they were saved: ${kind}`, async () => {
        const own = await (await makeStage()).settingsOf('adminVm');
        await own.add(kind, 'VM', example);
        const [saved] = await own.rows(kind, 'VM');
        assert.deepEqual(saved?.value, example);
        assert.deepEqual(await own.rows(kind, null), []);
      });
    }

    it('are changed, unless a colleague was first', async () => {
      const stage = await makeStage();
      const own = await stage.settingsOf('adminVm');
      await own.add('link', 'VM', link);
      const [saved] = await own.rows('link', 'VM');
      assert.ok(saved);
      await own.change('link', saved, { ...link, isMandatory: false, titles: { ...link.titles, en: '' } });
      const [changed] = await own.rows('link', 'VM');
      assert.deepEqual(changed?.value, { ...link, isMandatory: false, titles: { ...link.titles, en: '' } });
      await assert.rejects(own.change('link', saved, link), failsWith('conflict'));
      await assert.rejects(own.remove('link', saved), failsWith('conflict'));
    });

    it('go out of use and stay in the log', async () => {
      const own = await (await makeStage()).settingsOf('adminVm');
      await own.add('notice', 'VM', notice);
      const [saved] = await own.rows('notice', 'VM');
      assert.ok(saved);
      await own.remove('notice', saved);
      assert.deepEqual(await own.rows('notice', 'VM'), []);
      const removal = (await own.log('VM')).find(({ kind, isNew }) => kind === 'notice' && !isNew);
      assert.equal(removal?.what, 'Katko');
      assert.deepEqual(removal?.values.map(({ column, after }) => [column, after]), [['IsRemoved', 'true']]);
    });

    it('of another organisation, and the common ones, are refused by the server', async () => {
      const stage = await makeStage();
      const [vm, stm, official] = await Promise.all([stage.settingsOf('adminVm'), stage.settingsOf('adminStm'), stage.settingsOf('official')]);
      await vm.add('link', 'VM', link);
      const [saved] = await vm.rows('link', 'VM');
      assert.ok(saved);
      await assert.rejects(stm.change('link', saved, link), failsWith('forbidden'));
      await assert.rejects(official.remove('link', saved), failsWith('forbidden'));
      await assert.rejects(stm.add('menu', 'VM', menu), failsWith('forbidden'));
      await assert.rejects(vm.add('notice', 'STM', notice), failsWith('forbidden'));
      await assert.rejects(vm.add('notice', null, notice), failsWith('forbidden'));
      await assert.rejects(official.add('link', 'VM', link), failsWith('forbidden'));
    });

    it('C1.2 take no colour under 4.5:1, no logo from elsewhere, nor an address that is not safe', async () => {
      const own = await (await makeStage()).settingsOf('adminVm');
      const [identity] = await own.rows('identity', 'VM');
      assert.ok(identity);
      const bad: IdentitySetting = { ...identity.value, accent: '#ffee00' };
      await assert.rejects(own.change('identity', identity, bad), failsWith('invalidData'));
      await assert.rejects(own.change('identity', identity, { ...identity.value, logoUrl: 'https://elsewhere.example/logo.svg' }), failsWith('invalidData'));
      await assert.rejects(own.add('link', 'VM', { ...link, url: 'http://budjetti.gov.example/' }), failsWith('invalidData'));
    });

    it('C25.2 are logged: who, when, the old value and the new', async () => {
      const stage = await makeStage();
      const own = await stage.settingsOf('adminVm');
      const [identity] = await own.rows('identity', 'VM');
      assert.ok(identity);
      await own.change('identity', identity, { ...identity.value, accent: '#123456' });
      const [latest] = await own.log('VM');
      assert.equal(latest?.who, 'Anna Pääkäyttäjä');
      assert.equal(latest?.kind, 'identity');
      assert.ok(!Number.isNaN(Date.parse(latest?.at ?? '')));
      assert.deepEqual(latest?.values, [{ column: 'Accent', before: '#0b5d49', after: '#123456' }]);
      assert.ok(!(await own.log('STM')).some(({ values }) => values.some(({ after }) => after === '#123456')));
    });
  });
}
