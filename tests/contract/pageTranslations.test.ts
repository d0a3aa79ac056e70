import assert from 'node:assert/strict';

import { emptyContent, type NewsContent } from '../../src/domain/newsDesk/NewsContent';
import type { NewsDeskRepository, OpenedPage } from '../../src/domain/newsDesk/NewsDeskRepository';
import type { PageKey } from '../../src/domain/newsDesk/DeskPage';
import { CHIEF_EDITORS, staffOf } from '../../src/schema/groups';
import { FakePageTranslations } from '../../src/testing/fakes';
import { pageTranslationsContract, type TranslationsStage } from './pageTranslations.contract';
import { provisionedTenant } from './tenant';

async function fakeStage(): Promise<TranslationsStage> {
  const translations = new FakePageTranslations();
  const [original, swedish] = ['/sites/kampus/SitePages/Etätyö.aspx', '/sites/kampus/SitePages/sv/Etätyö.aspx'];
  translations.addresses = { [`${original}|sv`]: encodeURI(swedish), [`${swedish}|fi`]: encodeURI(original) };
  return {
    translations,
    original,
    swedish,
    changeOriginal: async () => {
      translations.outdatedPages = { [swedish]: { originalUrl: encodeURI(original), changedAt: '2026-11-09T08:00:00.000Z' } };
    }
  };
}

/** Saves over whatever is there; resolves to the page as it is now. */
async function saved(desk: NewsDeskRepository, key: PageKey, change: Partial<NewsContent>, translatedFrom: string | null): Promise<OpenedPage> {
  const { content } = await desk.open(key);
  const outcome = await desk.save(key, content, { ...content, ...change }, translatedFrom);
  return outcome.kind === 'saved' ? outcome.page : assert.fail(`not saved: ${outcome.kind}`);
}

async function tenantStage(): Promise<TranslationsStage> {
  const test = await provisionedTenant('VM');
  test.addStaff('chief@gov.example', staffOf('VM'), CHIEF_EDITORS);
  const { newsDesk: desk, pageTranslations } = await test.gatewaysAs('chief@gov.example');
  const key = await desk.begin('/sites/kampus');
  const original = await saved(desk, key, { ...emptyContent('chief@gov.example'), title: 'Etätyö' }, null);
  await desk.publish(key);
  const swedishKey = await desk.translate(key, 'sv');
  const swedish = await saved(desk, swedishKey, { title: 'Distansarbete' }, original.modifiedAt);
  await desk.publish(swedishKey);
  await desk.translate(key, 'en');
  return {
    translations: pageTranslations,
    original: decodeURI(original.url),
    swedish: decodeURI(swedish.url),
    changeOriginal: async () => {
      test.clock.set('2026-11-09T08:00:00Z');
      await saved(desk, key, { summary: 'Enintään kolme päivää viikossa.' }, null);
      await desk.publish(key);
    }
  };
}

pageTranslationsContract('fake', fakeStage);
pageTranslationsContract('SharePoint', tenantStage);
