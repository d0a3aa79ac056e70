import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { NewsCursor } from '../../src/domain/news/newsCursor';
import type { NewsItem, NewsKind } from '../../src/domain/news/NewsItem';
import type { NewsQuery, NewsRepository } from '../../src/domain/news/NewsRepository';
import type { Language } from '../../src/domain/shared/Language';

export interface PublishedPage {
  readonly title: string;
  readonly siteUrl: '/sites/kampus' | '/sites/kampus-vm' | '/sites/kampus-vm-oma' | '/sites/kampus-stm';
  /** ISO 8601 UTC. */
  readonly publishedAt: string;
  readonly summary?: string;
  readonly kind?: NewsKind;
  readonly topic?: string;
  /** To be acknowledged by then, ISO 8601 UTC; its material version, and whom it concerns. */
  readonly mandatory?: { readonly until: string; readonly version: number; readonly audience: string };
  /** A translation, of the page of that id. */
  readonly translation?: { readonly language: Language; readonly of: string };
}

/** Where the contract is tried: pages are published, the index is brought up to date, and someone reads. */
export interface NewsStage {
  /** @returns the page's id */
  publish(page: PublishedPage): string;
  /** Brings the search index up to date. */
  index(): Promise<void>;
  /** A VM official, or one of STM. */
  newsOf(reader: 'vm' | 'stm'): Promise<NewsRepository>;
}

const EVERYWHERE: NewsQuery = { language: 'fi', siteUrls: null, kind: null, topic: null, writtenIn: null, pageSize: 10 };
const on = (...siteUrls: string[]): NewsQuery => ({ ...EVERYWHERE, siteUrls });
const titles = (items: readonly NewsItem[]): string[] => items.map(({ title }) => title);

async function readAll(news: NewsRepository, query: NewsQuery): Promise<NewsItem[]> {
  const items: NewsItem[] = [];
  let cursor: NewsCursor | null = null;
  do {
    const page = await news.latest(query, cursor);
    items.push(...page.items);
    cursor = page.next;
  } while (cursor !== null);
  return items;
}

/** What every NewsRepository keeps to. @param makeStage an empty stage, in the morning of 9.11.2026 */
export function newsContract(name: string, makeStage: () => Promise<NewsStage>): void {
  describe(`news: ${name}`, () => {
    it('gives what is published, newest first, as plain text', async () => {
      const stage = await makeStage();
      stage.publish({ title: 'Vanha', siteUrl: '/sites/kampus', publishedAt: '2026-11-05T07:00:00Z' });
      const id = stage.publish({ title: 'Uusi <b>lihava</b> & "lainaus"', siteUrl: '/sites/kampus', publishedAt: '2026-11-06T07:00:00Z', summary: '<img src=x>', kind: 'decision' });
      await stage.index();
      const { items, next } = await (await stage.newsOf('vm')).latest(on('/sites/kampus'), null);
      assert.deepEqual(titles(items), ['Uusi <b>lihava</b> & "lainaus"', 'Vanha']);
      assert.equal(next, null);
      const [first] = items;
      assert.deepEqual(
        { id: first?.id, articleId: first?.articleId, siteUrl: first?.siteUrl, kind: first?.kind, language: first?.language, summary: first?.summary },
        { id, articleId: id, siteUrl: '/sites/kampus', kind: 'decision', language: 'fi', summary: '<img src=x>' }
      );
      assert.equal(Date.parse(first?.publishedAt ?? ''), Date.parse('2026-11-06T07:00:00Z'));
      assert.match(first?.url ?? '', /^\/sites\/kampus\/SitePages\/[^ ]+\.aspx$/);
    });

    it('gives the sites that are asked for, and with none named every one the reader may open', async () => {
      const stage = await makeStage();
      for (const siteUrl of ['/sites/kampus', '/sites/kampus-vm', '/sites/kampus-vm-oma', '/sites/kampus-stm'] as const) {
        stage.publish({ title: siteUrl, siteUrl, publishedAt: '2026-11-06T07:00:00Z' });
      }
      await stage.index();
      assert.deepEqual(titles((await (await stage.newsOf('vm')).latest(on('/sites/kampus', '/sites/kampus-vm'), null)).items).sort(), ['/sites/kampus', '/sites/kampus-vm']);
      assert.equal((await (await stage.newsOf('vm')).latest(EVERYWHERE, null)).items.length, 4);
    });

    it('withholds an organisation’s closed news from everyone else', async () => {
      const stage = await makeStage();
      stage.publish({ title: 'VMBaro', siteUrl: '/sites/kampus-vm-oma', publishedAt: '2026-11-09T06:30:00Z' });
      const closed = ['/sites/kampus-vm-oma'];
      assert.deepEqual(titles(await (await stage.newsOf('vm')).fromPages(closed)), ['VMBaro']);
      assert.deepEqual(await (await stage.newsOf('stm')).fromPages(closed), []);
      await stage.index();
      assert.equal((await (await stage.newsOf('vm')).latest(on(...closed), null)).items.length, 1);
      for (const query of [EVERYWHERE, on(...closed)]) assert.deepEqual((await (await stage.newsOf('stm')).latest(query, null)).items, []);
    });

    it('goes as far back as it is asked, where the browser keeps nothing', async () => {
      const stage = await makeStage();
      const closed = '/sites/kampus-vm-oma';
      stage.publish({ title: 'Viikko sitten', siteUrl: closed, publishedAt: '2026-11-02T06:30:00Z' });
      stage.publish({ title: 'Keväällä', siteUrl: closed, publishedAt: '2026-05-02T06:30:00Z' });
      const news = await stage.newsOf('vm');
      assert.deepEqual(titles(await news.fromPages([closed])), []);
      assert.deepEqual(titles(await news.fromPages([closed], 60)), ['Viikko sitten']);
    });

    it('gives of each article the original and the version in the reader’s language', async () => {
      const stage = await makeStage();
      const of = stage.publish({ title: 'Ohje', siteUrl: '/sites/kampus', publishedAt: '2026-11-06T07:00:00Z' });
      stage.publish({ title: 'Anvisning', siteUrl: '/sites/kampus', publishedAt: '2026-11-06T08:00:00Z', translation: { language: 'sv', of } });
      await stage.index();
      const read = async (language: Language): Promise<string[]> => titles((await (await stage.newsOf('vm')).latest({ ...EVERYWHERE, language }, null)).items);
      assert.deepEqual([await read('fi'), await read('sv'), await read('en')], [['Ohje'], ['Anvisning', 'Ohje'], ['Ohje']]);
      const { items } = await (await stage.newsOf('vm')).latest({ ...EVERYWHERE, language: 'sv' }, null);
      assert.deepEqual(items.map(({ language, articleId }) => [language, articleId]), [['sv', of], ['fi', of]]);
    });

    it('gives decisions alone when they are asked for', async () => {
      const stage = await makeStage();
      stage.publish({ title: 'Uutinen', siteUrl: '/sites/kampus', publishedAt: '2026-11-06T07:00:00Z' });
      stage.publish({ title: 'Päätös', siteUrl: '/sites/kampus', publishedAt: '2026-11-05T07:00:00Z', kind: 'decision' });
      await stage.index();
      assert.deepEqual(titles((await (await stage.newsOf('vm')).latest({ ...EVERYWHERE, kind: 'decision' }, null)).items), ['Päätös']);
    });

    it('C2 gives one topic, or what is written in one language, when that is asked for', async () => {
      const stage = await makeStage();
      const of = stage.publish({ title: 'Etätyö', siteUrl: '/sites/kampus', publishedAt: '2026-11-06T07:00:00Z', topic: 'etätyö' });
      stage.publish({ title: 'Distansarbete', siteUrl: '/sites/kampus', publishedAt: '2026-11-06T08:00:00Z', topic: 'etätyö', translation: { language: 'sv', of } });
      stage.publish({ title: 'Tilat', siteUrl: '/sites/kampus', publishedAt: '2026-11-05T07:00:00Z', topic: 'tilat' });
      await stage.index();
      const news = await stage.newsOf('vm');
      const read = async (given: Partial<NewsQuery>): Promise<string[]> => titles((await news.latest({ ...EVERYWHERE, ...given }, null)).items);
      assert.deepEqual(await read({ topic: 'Etätyö' }), ['Etätyö']);
      assert.deepEqual(await read({ writtenIn: 'sv' }), ['Distansarbete']);
      assert.deepEqual(await read({ language: 'sv', writtenIn: 'fi' }), ['Etätyö', 'Tilat']);
    });

    it('C2.5 gives what must be read from the pages however old it is, with its version and whom it concerns', async () => {
      const stage = await makeStage();
      const mandatory = { until: '2026-11-13T14:00:00Z', version: 2, audience: 'VM;STM' };
      stage.publish({ title: 'Ohje', siteUrl: '/sites/kampus', publishedAt: '2026-09-01T07:00:00Z', mandatory });
      stage.publish({ title: 'Uutinen', siteUrl: '/sites/kampus', publishedAt: '2026-09-02T07:00:00Z' });
      stage.publish({ title: 'Toissavuotinen', siteUrl: '/sites/kampus', publishedAt: '2024-09-01T07:00:00Z', mandatory: { ...mandatory, until: '2024-09-10T14:00:00Z' } });
      await stage.index();
      const news = await stage.newsOf('vm');
      const asked = (items: readonly NewsItem[]) => items.map(({ title, mandatoryUntil, mandatoryVersion, audience }) => ({ title, until: Date.parse(mandatoryUntil ?? ''), mandatoryVersion, audience }));
      const expected = { title: 'Ohje', until: Date.parse(mandatory.until), mandatoryVersion: 2, audience: ['VM', 'STM'] };
      assert.deepEqual(asked(await news.fromPages(['/sites/kampus'])), [expected]);
      assert.deepEqual(asked((await news.latest(on('/sites/kampus'), null)).items)[1], expected);
    });

    it('pages to the end by cursor, each item once, also when many share a second', async () => {
      const stage = await makeStage();
      const expected = Array.from({ length: 57 }, (_, index) => ({ title: `Uutinen ${index}`, publishedAt: `2026-10-${String(1 + (index % 6)).padStart(2, '0')}T07:00:00Z` }));
      expected.forEach((page) => stage.publish({ ...page, siteUrl: '/sites/kampus' }));
      await stage.index();
      const items = await readAll(await stage.newsOf('vm'), { ...on('/sites/kampus'), pageSize: 3 });
      assert.deepEqual(titles(items).sort(), expected.map(({ title }) => title).sort());
      const moments = items.map(({ publishedAt }) => Date.parse(publishedAt));
      assert.deepEqual(moments, [...moments].sort((a, b) => b - a));
    });

    it('knows of a page at once, before the index does', async () => {
      const stage = await makeStage();
      await stage.index();
      stage.publish({ title: 'Juuri nyt', siteUrl: '/sites/kampus', publishedAt: '2026-11-09T06:59:00Z', kind: 'decision' });
      stage.publish({ title: 'Juuri nyt VM', siteUrl: '/sites/kampus-vm', publishedAt: '2026-11-09T06:58:00Z' });
      const live = await (await stage.newsOf('vm')).fromPages(['/sites/kampus', '/sites/kampus-vm', '/sites/kampus-ei-ole']);
      assert.deepEqual(titles(live).sort(), ['Juuri nyt', 'Juuri nyt VM']);
      assert.deepEqual((await (await stage.newsOf('vm')).latest(EVERYWHERE, null)).items, []);
      await stage.index();
      const indexed = (await (await stage.newsOf('vm')).latest(EVERYWHERE, null)).items;
      const core = ({ id, articleId, language, title, url, siteUrl, kind, publishedAt }: NewsItem) => ({ id, articleId, language, title, url, siteUrl, kind, publishedAt });
      assert.deepEqual(indexed.map(core), live.map(core).sort((a, b) => Date.parse(b.publishedAt) - Date.parse(a.publishedAt)));
    });
  });
}
