import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { dayOf, isWorkingDay, timeOf } from '../calendar';
import { groupBy } from '../groupBy';
import { finnishFirstNames, swedishFirstNames } from '../people/names';
import { makePeople } from '../people/people';
import { demoSites } from '../sites';
import { latestPublishingDay, makeNews, makeStories, type NewsPage } from './news';

const people = makePeople();
const saturdayNight = new Date('2026-11-21T22:40:00Z');
const mondayNoon = new Date('2026-11-23T10:00:00Z');
const news = makeNews(mondayNoon, people);
const byArticle = groupBy(news, ({ site, slug }) => `${site} ${slug}`);
const textOf = ({ title, summary, canvas }: NewsPage): string => `${title} ${summary} ${canvas}`;

const words = (...each: string[]): RegExp => new RegExp(`(?<!\\p{L})(${each.join('|')})(?!\\p{L})`, 'giu');
/** Words that are common in the one language and none in the others. */
const marks = {
  fi: words('ja', 'ei', 'että', 'joka', 'myös', 'ovat', 'se', 'klo', 'kun', 'tai', 'jos', 'vain', 'uudelleen', 'jälkeen'),
  sv: words('och', 'är', 'att', 'som', 'för', 'inte', 'med', 'på', 'av', 'till', 'kl', 'det', 'efter', 'kan'),
  en: words('the', 'and', 'of', 'is', 'are', 'to', 'not', 'at', 'be', 'for', 'will', 'your'),
};

describe('the news of the demo', () => {
  it('are the same for the same time', () => {
    assert.deepEqual(makeNews(mondayNoon, people), news);
  });

  it('are some 300 pages of over 100 articles, all in Finnish, most in Swedish, some in English', () => {
    const count = (language: string): number => news.filter((page) => page.language === language).length;
    assert.ok(news.length >= 280 && news.length <= 340, String(news.length));
    assert.equal(count('fi'), byArticle.size);
    assert.ok(count('sv') / byArticle.size > 0.85);
    assert.ok(count('en') >= 25);
  });

  it('came out on working days of the last year between 7.30 and 16.30 in Helsinki, never in the future, whenever one starts', () => {
    const instants = fc.integer({ min: Date.parse('2025-01-01'), max: Date.parse('2031-12-31') }).map((time) => new Date(time));
    fc.assert(fc.property(instants, (now) => {
      for (const { published, slug } of makeNews(now, people)) {
        assert.ok(published <= now, `${slug} ${published.toISOString()} is after ${now.toISOString()}`);
        assert.ok(isWorkingDay(dayOf(published)), `${slug} ${dayOf(published)}`);
        assert.ok(timeOf(published) >= '07:30' && timeOf(published) <= '16:30', `${slug} ${timeOf(published)}`);
        assert.ok(now.getTime() - published.getTime() < 380 * 24 * 3_600_000, `${slug} is too old`);
      }
    }), { numRuns: 40 });
  });

  it('make the latest working day alive: at the end of it, common news and news of many organisations', () => {
    for (const now of [saturdayNight, new Date('2026-11-23T14:35:00Z')]) {
      const day = latestPublishingDay(now);
      const latest = makeNews(now, people).filter(({ published, language }) => language === 'fi' && dayOf(published) === day);
      for (const [publisher, least] of [['VN', 3], ['VM', 2], ['STM', 2], ['LVM', 1], ['YM', 1], ['UM', 1]] as const) {
        assert.ok(latest.filter((page) => page.publisher === publisher).length >= least, `${publisher} on ${day}`);
      }
    }
  });

  it('have one address each', () => {
    assert.equal(new Set(news.map(({ site, language, slug }) => `${site} ${language} ${slug}`)).size, news.length);
    for (const { slug } of news) assert.match(slug, /^[a-z0-9-]+$/);
  });

  it('are written in the language that they say', () => {
    for (const page of news) {
      const counts = Object.entries(marks).map(([language, mark]) => [language, textOf(page).match(mark)?.length ?? 0] as const);
      const likeliest = counts.reduce((best, each) => (each[1] > best[1] ? each : best));
      assert.equal(likeliest[0], page.language, `${page.language} ${page.slug}: ${JSON.stringify(counts)}`);
    }
  });

  it('say something different in every article and language', () => {
    for (const language of ['fi', 'sv', 'en'] as const) {
      const titles = news.filter((page) => page.language === language).map(({ title }) => title);
      assert.deepEqual(titles.filter((title, index) => titles.indexOf(title) !== index), [], language);
    }
    for (const pages of byArticle.values()) assert.equal(new Set(pages.map(({ canvas }) => canvas)).size, pages.length);
  });

  it('leave nothing to fill in, and no filler text', () => {
    for (const page of news) assert.doesNotMatch(textOf(page).replace(/"[\w]+":|[{}[\]]/g, ' '), /lorem|ipsum|undefined|\bNaN\b|\bTODO\b|\bStory \d/, page.slug);
    for (const { title, summary } of news) assert.doesNotMatch(`${title} ${summary}`, /[{}]/);
    for (const { canvas } of news) assert.doesNotMatch(canvas, /\{(@|[dyw][+}])|\.\./);
  });

  it('name only people of the cast, by their account', () => {
    const firstNames = new Set<string>([...finnishFirstNames, ...swedishFirstNames]);
    for (const story of makeStories(mondayNoon, people)) {
      if (story.slug.startsWith('nimityksia')) continue;
      for (const version of [story.fi, story.sv, story.en]) {
        const words = [version?.title, version?.summary, ...(version?.body ?? [])].join(' ').match(/\p{Lu}\p{L}+/gu) ?? [];
        for (const word of words) assert.ok(!firstNames.has(word), `${story.slug}: ${word}`);
      }
    }
  });

  it('have what the demo promises', () => {
    const has = (test: (page: NewsPage) => boolean): boolean => news.some(test);
    for (const kind of ['news', 'decision', 'appointment', 'reorganisation', 'disruption', 'event']) assert.ok(has((page) => page.kind === kind), kind);
    assert.ok(has(({ publisher, kind }) => publisher === 'MMM' && kind === 'reorganisation'));
    assert.ok(has(({ site, title }) => site === '/sites/kampus-vm-oma' && title === 'VMBaro – tulokset'));
    assert.ok(has(({ mandatoryUntil }) => mandatoryUntil !== null && mandatoryUntil > mondayNoon && isWorkingDay(dayOf(mandatoryUntil))));
    assert.ok(has(({ hasPicture }) => hasPicture) && has(({ hasPicture }) => !hasPicture));
  });

  it('tell of VM’s closed results nowhere that others read', () => {
    const open = news.filter(({ site }) => site !== '/sites/kampus-vm-oma');
    for (const page of open) assert.doesNotMatch(textOf(page), /VMBaro/i, page.slug);
  });

  it('are on sites that there are, closed items on closed ones', () => {
    const sites = new Map(demoSites.map((site) => [site.url, site]));
    for (const { site, closed, slug } of news) {
      assert.ok(sites.has(site), site);
      assert.equal(site.endsWith('-oma'), closed, slug);
      if (closed) assert.deepEqual(sites.get(site)?.readers, [`${site.replace('/sites/', '').replace(/-oma$/, '')}-henkilosto`]);
    }
  });
});
