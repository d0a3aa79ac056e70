import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { navigationRows } from '../lists/navigation';
import { noticeRows } from '../lists/notices';
import { quickLinkRows } from '../lists/quickLinks';
import { makeNews } from '../news/news';
import { makePeople } from '../people/people';
import { demoSites } from '../sites';
import { workspaces } from '../workspaces';
import { paragraphsToHtml, toCanvas } from './canvas';
import { demoPages } from './demoPages';
import { homePages } from './homePages';
import { pageUrl } from './sitePage';

const now = new Date('2026-11-23T10:00:00Z');
const news = makeNews(now, makePeople());
const sites = new Set([...demoSites, ...workspaces].map(({ url }) => url));
const addresses = new Set<string>([
  ...sites,
  ...[...demoPages, ...news].map(({ site, slug, language }) => pageUrl(site, slug, language)),
  ...workspaces.map(({ url }) => encodeURI(`${url}/Shared Documents`)),
]);

interface Control {
  readonly controlType: number;
  readonly id?: string;
  readonly innerHTML?: string;
  readonly webPartData?: { readonly id: string };
}
const controlsOf = (canvas: string): readonly Control[] => JSON.parse(canvas) as Control[];

describe('the pages of the demo', () => {
  it('begin every site of Kampus, and are there once', () => {
    for (const url of sites) if (url !== '/sites/dev') assert.ok(demoPages.some(({ site, slug }) => site === url && slug === 'Home'), url);
    assert.equal(new Set(demoPages.map(({ site, slug, language }) => pageUrl(site, slug, language))).size, demoPages.length);
  });

  it('link only to what there is', () => {
    for (const page of demoPages) {
      const canvas = toCanvas('x', page.sections);
      for (const control of controlsOf(canvas)) {
        for (const [, href] of control.innerHTML?.matchAll(/href="([^"]*)"/g) ?? []) assert.ok(addresses.has((href ?? '').replace(/#.*$/, '')), `${page.slug}: ${href}`);
      }
    }
    for (const { list, data } of [...navigationRows, ...quickLinkRows, ...noticeRows(now)]) {
      const url = data['Url'];
      if (typeof url === 'string' && url.startsWith('/')) assert.ok(addresses.has(url), `${list}: ${url}`);
      else if (url) assert.match(String(url), /^https:\/\/[a-z]+\.gov\.example\/$/);
    }
  });

  it('place the news feed on the front page, two thirds wide', () => {
    const front = homePages.find(({ site, language }) => site === '/sites/kampus' && language === 'fi');
    const column = front?.sections[0]?.columns[0];
    assert.equal(column?.factor, 8);
    assert.ok(controlsOf(toCanvas('x', front?.sections ?? [])).some(({ webPartData }) => webPartData?.id === 'b1c5a0d2-6f0e-4a57-9a3e-5d0f6d1c7a01'));
  });

  it('exist in all three languages on the home site', () => {
    for (const { slug } of demoPages.filter(({ site }) => site === '/sites/kampus')) {
      assert.equal(demoPages.filter((page) => page.site === '/sites/kampus' && page.slug === slug).length, 3, slug);
    }
  });
});

describe('a canvas', () => {
  it('has controls with ids of their own', () => {
    for (const { canvas } of news) {
      const ids = controlsOf(canvas).flatMap(({ id }) => (id ? [id] : []));
      assert.equal(new Set(ids).size, ids.length);
    }
    assert.equal(new Set(news.flatMap(({ canvas }) => controlsOf(canvas).flatMap(({ id }) => (id ? [id] : [])))).size, news.length);
  });

  it('shows markup in a text as text, and only safe links as links', () => {
    assert.equal(paragraphsToHtml(['<b>a & "b"</b>']), '<p>&lt;b&gt;a &amp; &quot;b&quot;&lt;/b&gt;</p>');
    assert.equal(paragraphsToHtml(['[x](javascript:alert(1)) [y](/sites/kampus)']), '<p>[x](javascript:alert(1)) <a href="/sites/kampus">y</a></p>');
    assert.equal(paragraphsToHtml(['## Otsikko', '- a\n- b']), '<h2>Otsikko</h2><ul><li>a</li><li>b</li></ul>');
  });
});

describe('the menu', () => {
  const entries = new Map(navigationRows.map(({ data }) => [data['EntryKey'], data]));

  it('has unique keys, whole parents of the same organisation, and three languages', () => {
    assert.equal(entries.size, navigationRows.length);
    for (const { EntryKey, ParentKey, Title, TitleSv, TitleEn, OrganisationKey } of [...entries.values()] as Record<string, string>[]) {
      if (ParentKey) assert.equal(entries.get(ParentKey)?.['OrganisationKey'], OrganisationKey, EntryKey);
      assert.ok(Title && TitleSv && TitleEn, EntryKey);
    }
  });
});
