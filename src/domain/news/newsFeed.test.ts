import * as fc from 'fast-check';

import { aNewsItem, anOrganisation, stm } from '../../testing/builders';
import type { Language } from '../shared/Language';
import { byNewest } from './newsCursor';
import { currentAt, feedOf, layoutNews, mergeNews, oneCardPerArticle, topicsOf } from './newsFeed';
import type { NewsItem } from './NewsItem';
import { ownSources, sourcesOf } from './newsSources';

const now = new Date('2026-11-09T10:00:00Z');
const language = fc.constantFrom<Language>('fi', 'sv', 'en');

/** Items with few ids, articles and moments, so that they often meet. */
const item: fc.Arbitrary<NewsItem> = fc
  .record({ article: fc.nat(5), language, hour: fc.nat(6), edited: fc.nat(3) })
  .map(({ article, language: own, hour, edited }) =>
    aNewsItem({
      id: own === 'fi' ? `a${article}` : `a${article}-${own}`,
      articleId: `a${article}`,
      language: own,
      title: `${article} ${own} ${edited}`,
      publishedAt: `2026-11-09T0${hour}:00:00Z`,
      modifiedAt: `2026-11-09T0${6 + edited}:00:00Z`
    })
  );
const items = fc.array(item, { maxLength: 30 });

describe('merging what the index and the sites know', () => {
  it('keeps each page once, in its latest version, newest first', () => {
    fc.assert(
      fc.property(items, items, (indexed, live) => {
        const merged = mergeNews(indexed, live);
        expect(new Set(merged.map(({ id }) => id)).size).toBe(merged.length);
        [...indexed, ...live].forEach((one) => {
          const kept = merged.find(({ id }) => id === one.id);
          expect(kept !== undefined && kept.modifiedAt >= one.modifiedAt).toBe(true);
        });
        merged.slice(1).forEach((one, index) => expect(byNewest(merged[index]!, one)).toBeLessThanOrEqual(0));
      })
    );
  });

  it('merges what is merged into itself', () => {
    fc.assert(fc.property(items, (some) => expect(mergeNews(mergeNews(some), mergeNews(some))).toEqual(mergeNews(some))));
  });
});

describe('one card an article', () => {
  it('gives the reader’s language where it exists, else Finnish, and each article once', () => {
    fc.assert(
      fc.property(items, language, (some, wanted) => {
        const merged = mergeNews(some);
        const cards = oneCardPerArticle(merged, wanted);
        expect(cards.map(({ articleId }) => articleId).sort()).toEqual(Array.from(new Set(merged.map(({ articleId }) => articleId))).sort());
        cards.forEach((card) => {
          const versions = merged.filter(({ articleId }) => articleId === card.articleId).map((version) => version.language);
          if (versions.includes(wanted)) expect(card.language).toBe(wanted);
          else if (versions.includes('fi')) expect(card.language).toBe('fi');
        });
      })
    );
  });

  it('does not depend on the order that items come in', () => {
    fc.assert(
      fc.property(items, language, (some, wanted) => {
        const merged = mergeNews(some);
        expect(oneCardPerArticle([...merged].reverse(), wanted)).toEqual(oneCardPerArticle(merged, wanted));
      })
    );
  });
});

describe('the feed', () => {
  const vm = anOrganisation();
  const sources = sourcesOf('/sites/kampus', [vm, stm()]);
  const at = (siteUrl: string, count: number): NewsItem[] => Array.from({ length: count }, () => aNewsItem({ siteUrl }));
  const today = [...at('/sites/kampus', 3), ...at('/sites/kampus-vm', 2), ...at('/sites/kampus-stm', 2)];
  const feed = (siteUrls: string[]): NewsItem[] => feedOf([{ items: today, next: null }], [], { siteUrls, kind: null, topic: null, writtenIn: null, language: 'fi', now });
  const urls = (own: string[], followed: string[]): string[] => ownSources(sources, own, followed).map(({ siteUrl }) => siteUrl);

  it('shows a VM official 3 common and 2 of VM, all seven on request, and STM’s two when followed (C2.1)', () => {
    expect(feed(urls(['VM'], []))).toHaveLength(5);
    expect(feed(sources.map(({ siteUrl }) => siteUrl))).toHaveLength(7);
    expect(feed(urls(['VM'], ['STM']))).toHaveLength(7);
  });

  it('never takes another organisation’s closed section by following it', () => {
    expect(urls(['VM'], ['STM'])).not.toContain('/sites/kampus-stm-oma');
    expect(urls(['VM'], [])).toContain('/sites/kampus-vm-oma');
  });

  it('shows what the index does not know yet (C2.3), and only decisions when asked (C2.4)', () => {
    const decision = aNewsItem({ kind: 'decision', publishedAt: '2026-11-09T09:59:00Z' });
    const scope = { siteUrls: ['/sites/kampus'], kind: null, topic: null, writtenIn: null, language: 'fi' as const, now };
    expect(feedOf([{ items: today, next: null }], [decision], scope)[0]).toEqual(decision);
    expect(feedOf([{ items: today, next: null }], [decision], { ...scope, kind: 'decision' })).toEqual([decision]);
  });

  it('holds an old page that was edited today back until its page of the feed is loaded', () => {
    const old = aNewsItem({ publishedAt: '2026-01-01T08:00:00Z', modifiedAt: '2026-11-09T09:00:00Z' });
    const scope = { siteUrls: ['/sites/kampus'], kind: null, topic: null, writtenIn: null, language: 'fi' as const, now };
    const page = at('/sites/kampus', 2);
    expect(feedOf([{ items: page, next: { before: page[1]!.publishedAt, seenIds: [] } }], [old], scope)).toHaveLength(2);
    expect(feedOf([{ items: page, next: null }], [old], scope)).toHaveLength(3);
  });

  it('shows no translation to those who read another language', () => {
    const swedish = aNewsItem({ language: 'sv', articleId: 'original-elsewhere' });
    const scope = { siteUrls: ['/sites/kampus'], kind: null, topic: null, writtenIn: null, now };
    expect(feedOf([], [swedish], { ...scope, language: 'fi' })).toEqual([]);
    expect(feedOf([], [swedish], { ...scope, language: 'sv' })).toEqual([swedish]);
  });

  it('leaves out what is scheduled for later and what has expired', () => {
    const later = aNewsItem({ publishedAt: '2026-11-09T10:00:01Z' });
    const expired = aNewsItem({ expiresAt: '2026-11-09T10:00:00Z' });
    const current = aNewsItem({ publishedAt: '2026-11-09T10:00:00Z', expiresAt: '2026-11-09T10:00:01Z' });
    expect(currentAt([later, expired, current], now)).toEqual([current]);
  });
});

describe('filters', () => {
  const scope = { siteUrls: ['/sites/kampus'], kind: null, topic: null, writtenIn: null, language: 'fi' as const, now };

  it('take one topic, whatever its letters', () => {
    const remote = aNewsItem({ topic: 'Etätyö' });
    expect(feedOf([], [remote, aNewsItem({ topic: 'tilat' }), aNewsItem()], { ...scope, topic: 'etätyö' })).toEqual([remote]);
  });

  it('take what is written in one language, also of what the reader would read in another', () => {
    const original = aNewsItem();
    const swedish = aNewsItem({ articleId: original.id, language: 'sv' });
    const all = [original, swedish, aNewsItem()];
    expect(feedOf([], all, { ...scope, writtenIn: 'sv' }).map(({ id }) => id)).toEqual([swedish.id]);
    expect(feedOf([], all, { ...scope, language: 'sv', writtenIn: 'fi' })).toHaveLength(2);
  });

  it('offer each topic once, in the language’s own order', () => {
    const topics = ['äänestys', 'tilat', 'Tilat', null, 'etätyö'].map((topic) => aNewsItem({ topic }));
    expect(topicsOf(topics, 'fi')).toEqual(['etätyö', 'tilat', 'äänestys']);
  });
});

describe('the layout', () => {
  it('has a lead, cards and rows, and leaves nothing out', () => {
    const items = [aNewsItem(), aNewsItem(), aNewsItem(), aNewsItem()];
    const { lead, cards, rows } = layoutNews(items, 2);
    expect([lead, ...cards, ...rows]).toEqual(items);
    expect(cards).toHaveLength(2);
    expect(layoutNews([], 2)).toEqual({ lead: null, cards: [], rows: [] });
  });
});

it('a translation must be read as its original says, since it is the original that is changed', () => {
  const original = aNewsItem({ mandatoryUntil: '2026-11-13T14:00:00Z', mandatoryVersion: 2, audience: ['VM'] });
  const swedish = aNewsItem({ articleId: original.id, language: 'sv', mandatoryVersion: 1 });
  expect(oneCardPerArticle([original, swedish], 'sv')).toEqual([{ ...swedish, mandatoryUntil: original.mandatoryUntil, mandatoryVersion: 2, audience: ['VM'] }]);
});
