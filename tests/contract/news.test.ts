import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { addPages, ensureFolder, listByUrl, siteByUrl } from '../../local-tenant/store/index';
import { FakeNewsRepository } from '../../src/testing/FakeNewsRepository';
import { aNewsItem } from '../../src/testing/builders';
import { staffOf } from '../../src/schema/groups';
import type { NewsCursor } from '../../src/domain/news/newsCursor';
import type { NewsItem } from '../../src/domain/news/NewsItem';
import type { NewsPage } from '../../src/domain/news/NewsRepository';
import { newsContract, type NewsStage, type PublishedPage } from './news.contract';
import { OWNER, provisionedTenant, type TestTenant } from './tenant';

/** The fake, as a server would trim it for each reader. */
function fakeStage(): NewsStage {
  const published: NewsItem[] = [];
  let indexed: NewsItem[] = [];
  const readableBy = (reader: string) => (item: NewsItem): boolean => !item.siteUrl.endsWith('-oma') || item.siteUrl.includes(`-${reader}-`);
  return {
    publish: ({ translation, mandatory, ...page }: PublishedPage) => {
      const obliged = mandatory ? { mandatoryUntil: mandatory.until, mandatoryVersion: mandatory.version, audience: mandatory.audience.split(';') } : {};
      const item = aNewsItem({ ...page, ...obliged, ...(translation ? { language: translation.language, articleId: translation.of } : {}) });
      const placed = { ...item, url: `${page.siteUrl}/SitePages/${item.id}.aspx` };
      published.push(placed);
      return placed.id;
    },
    index: async () => { indexed = [...published]; },
    newsOf: async (reader) => new FakeNewsRepository(indexed.filter(readableBy(reader)), published.filter(readableBy(reader)), new Date('2026-11-09T07:00:00Z'))
  };
}

const LOCALE = { fi: 'fi-fi', sv: 'sv-se', en: 'en-us' } as const;

function publishOn({ store }: TestTenant, page: PublishedPage, number: number): string {
  const site = siteByUrl(store, page.siteUrl)!;
  const list = listByUrl(store, site.rootWebId, 'SitePages')!;
  const guid = `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
  const { translation } = page;
  if (translation) ensureFolder(store, list.id, translation.language);
  addPages(store, list.id, [
    {
      guid,
      name: `sivu-${number}.aspx`,
      folder: translation?.language ?? '',
      created: page.publishedAt,
      data: {
        Title: page.title,
        Description: page.summary ?? '',
        PromotedState: 2,
        FirstPublishedDate: page.publishedAt,
        ...(page.kind ? { KampusKind: page.kind } : {}),
        ...(page.topic ? { KampusTopic: page.topic } : {}),
        ...(page.mandatory ? { KampusMandatoryUntil: page.mandatory.until, KampusMandatoryVersion: page.mandatory.version, KampusAudience: page.mandatory.audience } : {}),
        ...(translation ? { _SPIsTranslation: true, _SPTranslationLanguage: LOCALE[translation.language], _SPTranslationSourceItemId: translation.of } : {})
      }
    }
  ]);
  return guid;
}

async function tenantStage(): Promise<NewsStage> {
  const test = await provisionedTenant('VM', 'STM');
  test.addStaff('virkamies.vm@gov.example', staffOf('VM'));
  test.addStaff('virkamies.stm@gov.example', staffOf('STM'));
  let number = 0;
  return {
    publish: (page) => publishOn(test, page, (number += 1)),
    index: async () => { await test.fetchAs(OWNER)('http://127.0.0.1:4321/_local/index', { method: 'POST' }); },
    newsOf: async (reader) => (await test.gatewaysAs(`virkamies.${reader}@gov.example`)).news
  };
}

newsContract('fake', async () => fakeStage());
newsContract('SharePoint', tenantStage);

describe('an open page that must be read', () => {
  it('is known by its address, a translation by what its original says; another page is not', async () => {
    const test = await provisionedTenant('VM');
    test.addStaff('virkamies.vm@gov.example', staffOf('VM'));
    const mandatory = { until: '2026-11-13T14:00:00Z', version: 2, audience: 'VM' };
    const page = { title: 'Ohje', siteUrl: '/sites/kampus', publishedAt: '2026-11-06T07:00:00Z' } as const;
    const id = publishOn(test, { ...page, mandatory }, 1);
    publishOn(test, { ...page, title: 'Anvisning', translation: { language: 'sv', of: id } }, 2);
    publishOn(test, { ...page, title: 'Vapaaehtoinen' }, 3);
    const { obligatoryPages } = await test.gatewaysAs('virkamies.vm@gov.example');
    const at = async (file: string) => {
      const item = await obligatoryPages.at(`/sites/kampus/SitePages/${file}`);
      return item && [item.title, item.articleId, item.mandatoryVersion, item.audience];
    };
    assert.deepEqual(await at('sivu-1.aspx'), ['Ohje', id, 2, ['VM']]);
    assert.deepEqual(await at('sv/sivu-2.aspx'), ['Anvisning', id, 2, ['VM']]);
    assert.equal(await at('sivu-3.aspx'), null);
  });
});

it('C2.6: above the list view threshold, page 40 is one search of the same size as page 2, and what is newer than the index still one read', async () => {
  const test = await provisionedTenant('VM');
  test.addStaff('virkamies.vm@gov.example', staffOf('VM'));
  const list = listByUrl(test.store, siteByUrl(test.store, '/sites/kampus-vm')!.rootWebId, 'SitePages')!;
  const published = (number: number): string => new Date(Date.parse('2026-11-09T06:30:00Z') - number * 3_600_000).toISOString();
  addPages(test.store, list.id, Array.from({ length: 5_200 }, (_, number) => ({
    name: `uutinen-${number}.aspx`, created: published(number), data: { Title: `Uutinen ${number}`, PromotedState: 2, FirstPublishedDate: published(number) }
  })));
  await test.fetchAs(OWNER)('http://127.0.0.1:4321/_local/index', { method: 'POST' });
  const { news } = await test.gatewaysAs('virkamies.vm@gov.example');
  const query = { language: 'fi', siteUrls: ['/sites/kampus-vm'], kind: null, topic: null, writtenIn: null, pageSize: 12 } as const;
  const costs: string[] = [];
  const titles: string[] = [];
  for (let page = 1, cursor: NewsCursor | null = null; page <= 40; page += 1) {
    test.sent.length = 0;
    const { items, next }: NewsPage = await news.latest(query, cursor);
    costs.push(`${test.sent.length} request, rows ${/"RowLimit":(\d+)/.exec(test.sent[0]?.body ?? '')?.[1]}, from ${/"StartRow":(\d+)/.exec(test.sent[0]?.body ?? '')?.[1]}`);
    titles.push(...items.map(({ title }) => title));
    cursor = next;
  }
  assert.equal(costs[39], costs[1]);
  assert.match(costs[39] ?? '', /^1 request, .* from 0$/);
  assert.deepEqual(titles, titles.map((_, number) => `Uutinen ${number}`), 'every one of them, in order, none twice');
  test.sent.length = 0;
  assert.ok((await news.fromPages(['/sites/kampus-vm'])).length > 0);
  assert.equal(test.sent.length, 1);
});
