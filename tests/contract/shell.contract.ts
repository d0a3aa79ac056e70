import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { NavigationRepository } from '../../src/domain/navigation/NavigationRepository';
import type { NoticeRepository } from '../../src/domain/notices/NoticeRepository';

/**
 * Where the contracts are tried, on 9.11.2026 at 9.00 in Helsinki. The menu: `yhteiset` with `ohjeet` under it, `vm` in VM's
 * folder although its column says STM, `poistettu` out of use, and `vaara` with an address that is not safe.
 * Notices: `Katko` for everyone, `Huolto` in VM's folder although its column says STM, `Tuleva` that begins tomorrow, `Ohi`
 * that has ended, and `Poistettu`.
 */
export interface ShellStage {
  navigationOf(reader: 'vm' | 'stm'): Promise<NavigationRepository>;
  noticesOf(reader: 'vm' | 'stm'): Promise<NoticeRepository>;
}

/** What every NavigationRepository keeps to. */
export function navigationContract(name: string, makeStage: () => Promise<ShellStage>): void {
  describe(`navigation: ${name}`, () => {
    it('gives the rows that are in use, in three languages, each with the organisation that the server says', async () => {
      const entries = await (await (await makeStage()).navigationOf('vm')).entries();
      const found = [...entries].sort((a, b) => a.order - b.order).map(({ key, parentKey, organisation, url }) => ({ key, parentKey, organisation, url }));
      assert.deepEqual(found, [
        { key: 'yhteiset', parentKey: null, organisation: null, url: null },
        { key: 'ohjeet', parentKey: 'yhteiset', organisation: null, url: '/sites/kampus/SitePages/Ohjeet.aspx' },
        { key: 'vm', parentKey: null, organisation: 'VM', url: 'https://budjetti.gov.example/' },
        { key: 'vaara', parentKey: null, organisation: null, url: null }
      ]);
      assert.deepEqual(entries.find(({ key }) => key === 'yhteiset')?.titles, { fi: 'Yhteiset', sv: 'Gemensamt', en: 'Common' });
    });

    it('gives nobody the menu of another organisation', async () => {
      const entries = await (await (await makeStage()).navigationOf('stm')).entries();
      assert.deepEqual(entries.map(({ key }) => key).sort(), ['ohjeet', 'vaara', 'yhteiset']);
    });
  });
}

/** What every NoticeRepository keeps to. */
export function noticeContract(name: string, makeStage: () => Promise<ShellStage>): void {
  describe(`notices: ${name}`, () => {
    it('gives those that have not ended, for whom the server says', async () => {
      const notices = await (await (await makeStage()).noticesOf('stm')).current();
      const found = notices.map(({ titles, severity, organisations }) => ({ title: titles.fi, severity, organisations })).sort((a, b) => (a.title < b.title ? -1 : 1));
      assert.deepEqual(found, [
        { title: 'Huolto', severity: 'info', organisations: ['VM'] },
        { title: 'Katko', severity: 'severe', organisations: [] },
        { title: 'Tuleva', severity: 'warning', organisations: ['STM', 'UM'] }
      ]);
    });

    it('C1.6 remembers what is put away for the person, whatever the browser', async () => {
      const stage = await makeStage();
      await (await stage.noticesOf('vm')).dismiss(['1:a']);
      await (await stage.noticesOf('vm')).dismiss(['1:a', '2:b']);
      assert.deepEqual((await (await stage.noticesOf('vm')).dismissed()).sort(), ['1:a', '2:b']);
      assert.deepEqual(await (await stage.noticesOf('stm')).dismissed(), []);
    });
  });
}
