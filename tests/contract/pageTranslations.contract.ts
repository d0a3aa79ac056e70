import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { PageTranslations } from '../../src/domain/reader/PageTranslations';

/** A published page on 9.11.2026 at 9.00 in Helsinki, its published Swedish translation, and an English one that is a draft. */
export interface TranslationsStage {
  readonly translations: PageTranslations;
  /** Server-relative addresses of pages, decoded. */
  readonly original: string;
  readonly swedish: string;
  /** Saves the original anew an hour later, and publishes it. */
  changeOriginal(): Promise<void>;
}

/** What every PageTranslations keeps to. */
export function pageTranslationsContract(name: string, makeStage: () => Promise<TranslationsStage>): void {
  describe(`translations of a page: ${name}`, () => {
    it('lead from the original to a translation, and back', async () => {
      const { translations, original, swedish } = await makeStage();
      assert.equal(await translations.addressOf(original, 'sv'), encodeURI(swedish));
      assert.equal(await translations.addressOf(swedish, 'fi'), encodeURI(original));
    });

    it('lead nowhere from a page to itself, to a draft, or from what is no page', async () => {
      const { translations, original, swedish } = await makeStage();
      assert.equal(await translations.addressOf(original, 'fi'), null);
      assert.equal(await translations.addressOf(swedish, 'sv'), null);
      assert.equal(await translations.addressOf(original, 'en'), null);
      assert.equal(await translations.addressOf('/sites/kampus/Lists/Notices/AllItems.aspx', 'sv'), null);
    });

    it('are outdated once their original has changed, and the original itself never', async () => {
      const { translations, original, swedish, changeOriginal } = await makeStage();
      assert.equal(await translations.outdated(swedish), null);
      await changeOriginal();
      assert.deepEqual(await translations.outdated(swedish), { originalUrl: encodeURI(original), changedAt: '2026-11-09T08:00:00.000Z' });
      assert.equal(await translations.outdated(original), null);
    });
  });
}
