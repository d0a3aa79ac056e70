import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { openStore, userByUpn, type Store } from '../../store';
import { applySeed } from '../applySeed';
import { dayOf, isWorkingDay } from '../calendar';
import { makeStories } from '../news/news';
import { makePeople } from '../people/people';
import { olderNews } from './olderNews';
import type { Sizes } from './sizes';

const now = new Date('2026-11-23T10:00:00Z');
const sizes: Sizes = { people: 6_450, newsPages: 700, workspaces: 120, workspacesOfOne: 5, responsibilities: 90, registrations: 5_500, acknowledgements: 60 };
const store: Store = openStore(':memory:', { now: () => now.getTime() });
const count = (sql: string, ...params: (string | number)[]): number => store.get<{ n: number }>(`SELECT count(*) AS n FROM ${sql}`, ...params)?.n ?? -1;
const rowsOf = (url: string): number => count('item WHERE kind = 0 AND list_id = (SELECT id FROM list WHERE url = ?)', url);

before(() => applySeed(store, { seed: 'scale', sizes, now }));

/** SQL of the list's id. */
const acknowledgements = "(SELECT id FROM list WHERE url = 'Lists/Acknowledgements')";

describe('the scale seed', () => {
  it('makes as much of everything as was asked', () => {
    assert.equal(count("principal WHERE kind = 'user' AND guest = 0 AND upn IS NOT NULL"), sizes.people);
    assert.equal(count("item WHERE json_extract(data, '$.PromotedState') = 2"), sizes.newsPages);
    assert.equal(count("site WHERE url LIKE '/sites/t_-tyotila-%'"), sizes.workspaces);
    assert.equal(rowsOf('Lists/Responsibilities'), sizes.responsibilities);
    assert.equal(count(`item WHERE kind = 0 AND folder = '' AND list_id = (SELECT id FROM list WHERE url = 'Lists/Responsibilities')`), 0, 'each lies in a folder');
    assert.equal(rowsOf('Lists/EventRegistrations'), sizes.registrations);
    assert.equal(count(`item WHERE kind = 0 AND folder <> '' AND list_id = ${acknowledgements}`), sizes.acknowledgements);
  });

  it('spreads the news over the fifteen sites', () => {
    const perSite = store.all<{ n: number }>(
      "SELECT count(*) AS n FROM item JOIN list ON list.id = item.list_id WHERE json_extract(item.data, '$.PromotedState') = 2 AND list.url = 'SitePages' GROUP BY list.web_id",
    );
    assert.ok(perSite.filter(({ n }) => n >= 20).length >= 15, JSON.stringify(perSite));
  });

  it('gives one person many workspaces, and keeps guests out of internal ones', () => {
    const memberships = (upn: string, like: string): number => count(
      `membership m JOIN principal g ON g.id = m.group_id JOIN site s ON s.id = g.site_id WHERE m.member_id = ? AND s.url LIKE ?`,
      userByUpn(store, upn)?.id ?? 0, like,
    );
    assert.ok(memberships('virkamies.vm@gov.example', '/sites/t_-tyotila-%') >= sizes.workspacesOfOne);
    assert.equal(memberships('vieras@partner.example', '/sites/tt-%'), 0);
    assert.ok(memberships('vieras@partner.example', '/sites/tk-tyotila-%') > 0);
  });

  it('lets nobody acknowledge twice', () => {
    assert.equal(count(`(SELECT DISTINCT json_extract(data, '$.AcknowledgementKey') FROM item WHERE kind = 0 AND list_id = ${acknowledgements})`), sizes.acknowledgements);
  });

  it('is found by search, but not what people registered for', () => {
    assert.equal(count('search_document WHERE promoted_state = 2'), sizes.newsPages);
    assert.equal(count("search_document WHERE list_id = (SELECT id FROM list WHERE url = 'Lists/EventRegistrations')"), 0);
  });
});

describe('ten years of news of a site', () => {
  const people = makePeople();
  const pages = [...olderNews({ publisher: 'VM', stories: makeStories(now, people), editors: new Map(), now, count: 2_000 })];

  it('are as many as asked, on working days, in order, each article with its Finnish page first', () => {
    assert.equal(pages.length, 2_000);
    for (const { published } of pages) assert.ok(isWorkingDay(dayOf(published)) && published < now);
    const days = pages.map(({ published }) => dayOf(published));
    assert.deepEqual([...days].sort(), days);
    const seen = new Set<string>();
    for (const { slug, language } of pages) {
      if (!seen.has(slug)) assert.equal(language, 'fi', slug);
      seen.add(slug);
    }
  });

  it('go back ten years, and have addresses of their own', () => {
    const span = (pages.at(-1)?.published.getTime() ?? 0) - (pages[0]?.published.getTime() ?? 0);
    assert.ok(span > 9.5 * 365 * 24 * 3_600_000, String(span));
    assert.equal(new Set(pages.map(({ slug, language }) => `${language} ${slug}`)).size, pages.length);
  });
});
