import * as fc from 'fast-check';

import { aNewsItem } from '../../testing/builders';
import { FakeNewsRepository } from '../../testing/FakeNewsRepository';
import { byNewest, type NewsCursor } from './newsCursor';

describe('paging by cursor', () => {
  it('gives every item exactly once and newest first, also when many share a moment', async () => {
    const hours = fc.array(fc.nat(5), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(hours, fc.integer({ min: 1, max: 7 }), async (published, pageSize) => {
        const all = published.map((hour) => aNewsItem({ publishedAt: `2026-11-09T0${hour}:00:00Z` }));
        const news = new FakeNewsRepository(all);
        const read: string[] = [];
        let cursor: NewsCursor | null = null;
        do {
          const page = await news.latest({ language: 'fi', siteUrls: null, kind: null, topic: null, writtenIn: null, pageSize }, cursor);
          read.push(...page.items.map(({ id }) => id));
          cursor = page.next;
        } while (cursor !== null);
        expect(read).toEqual([...all].sort(byNewest).map(({ id }) => id));
      })
    );
  });

  it('is not shifted by what is published meanwhile', async () => {
    const news = new FakeNewsRepository([1, 2, 3, 4].map((day) => aNewsItem({ publishedAt: `2026-11-0${day}T08:00:00Z` })));
    const query = { language: 'fi' as const, siteUrls: null, kind: null, topic: null, writtenIn: null, pageSize: 2 };
    const first = await news.latest(query, null);
    news.indexed.push(aNewsItem({ publishedAt: '2026-11-09T08:00:00Z' }));
    const second = await news.latest(query, first.next);
    expect(second.items.map(({ publishedAt }) => publishedAt)).toEqual(['2026-11-02T08:00:00Z', '2026-11-01T08:00:00Z']);
  });
});
