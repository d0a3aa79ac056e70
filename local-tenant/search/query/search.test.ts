import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { itemByPath, listByUrl, removeMember, updateItem } from '../../store/index';
import { searchIndexOf } from '../searchIndexOf';
import { origin, searchTenant, type SearchTenant } from '../testing/searchTenant';
import { SearchError, SearchNotImplemented } from './SearchError';
import { suggest } from './suggest';

const people = 'b09a7990-05ea-4af9-81ef-edfab16c4e31';
const newest = { sort: [{ property: 'FirstPublishedDate', descending: true }] };

function cell(results: ReturnType<SearchTenant['find']>, key: string): string | null | undefined {
  return results.rows[0]?.find(({ Key }) => Key === key)?.Value;
}

describe('finding', () => {
  const { find, titles } = searchTenant();

  const queries: [query: string, found: string[]][] = [
    ['etätyön', ['Etätyön ohje uudistui']],
    ['etatyo*', ['Etätyön ohje uudistui']],
    ['MONIPAIKKAINEN turvallisuus', ['Etätyön ohje uudistui']],
    ['"turvallisuus monipaikkainen"', []],
    ['virkamatkoille', ['matkaohje.txt']],
    ['matkaohje.txt', ['matkaohje.txt']],
    ['ainoastaan', ['Hallituksen päätös']],
    ['PromotedState:2 KampusKindOWSCHCS:decision SPTranslationLanguage:sv-se', ['Regeringens beslut']],
    ['PromotedState=2 AND NOT SPIsTranslation:true AND KampusKindOWSCHCS=decision', ['Hallituksen päätös', 'VMBaro tulokset']],
    ['PromotedState:2 FirstPublishedDate<2026-03-02', ['Etätyön ohje uudistui']],
    ['PromotedState:2 FirstPublishedDate:2026-03-01..2026-03-01', ['Etätyön ohje uudistui']],
    ['PromotedState:2 FirstPublishedDate:"last month"', []],
    ['Title:"hallituksen pää*"', ['Hallituksen päätös']],
    ['Title="Hallituksen päätös"', ['Hallituksen päätös']],
    ['Title=Hallituksen', []],
    ['Title:hallituksen OR Title:etusivu NOT Title:päätös', ['Etusivu']],
    [`Path:"${origin}/sites/kampus/SitePages/etusivu.aspx"`, ['Etusivu']],
    [`Path:https://elsewhere.example/sites/kampus`, []],
    ['Author:helmi PromotedState:0', ['Etusivu']],
    ['FileType:txt IsDocument:true', ['matkaohje.txt']],
    ['contentclass:STS_Site SiteTitle:Kampus', ['Kampus']],
    ['OnlyHereOWSTEXT:ainoastaan', []],
    ['NoSuchProperty:x', []],
    ['indeksoimaton', []],
    ['Suljettu NEAR(2) muistio', ['Suljettu muistio']],
  ];
  for (const [query, found] of queries) {
    it(`${query} finds ${found.join(', ') || 'nothing'}`, () => assert.deepEqual(titles('vm', query).sort(), [...found].sort()));
  }

  it('sorts and pages, and counts all', () => {
    const all = titles('stm', 'PromotedState:2', newest);
    assert.equal(all.length, 3);
    assert.equal(all.at(-1), 'Etätyön ohje uudistui');
    const second = find('stm', 'PromotedState:2', { ...newest, startRow: 1, rowLimit: 1 });
    assert.equal(second.totalRows, 3);
    assert.deepEqual(cell(second, 'Title'), all[1]);
  });

  it('gives the asked properties as SharePoint writes them', () => {
    const results = find('vm', 'Title="Etätyön ohje uudistui"', {
      selectProperties: ['Path', 'FirstPublishedDate', 'SPSiteURL', 'UniqueId', 'KampusKindOWSCHCS', 'SPIsTranslation', 'AuthorOWSUSER', 'DepartmentId', 'NoSuch', 'title'],
    });
    assert.equal(cell(results, 'Path'), `${origin}/sites/kampus/SitePages/etatyo.aspx`);
    assert.equal(cell(results, 'FirstPublishedDate'), '2026-03-01T09:00:00.0000000Z');
    assert.equal(cell(results, 'SPSiteURL'), `${origin}/sites/kampus`);
    assert.match(cell(results, 'UniqueId')!, /^\{[0-9A-F-]{36}\}$/);
    assert.equal(cell(results, 'KampusKindOWSCHCS'), 'news');
    assert.equal(cell(results, 'SPIsTranslation'), 'false');
    assert.match(cell(results, 'AuthorOWSUSER')!, /^vm@gov\.example \| Helmi Esimerkkilä \| /);
    assert.equal(cell(results, 'NoSuch'), null);
    assert.equal(cell(results, 'title'), 'Etätyön ohje uudistui');
  });

  it('marks what was searched for in the summary, and escapes markup', () => {
    assert.match(cell(find('vm', 'monipaik*'), 'HitHighlightedSummary')!, /<c0>Monipaikkainen<\/c0> työ &amp; turvallisuus/);
  });

  it('ranks a word of the title above one of the text, and lets XRANK raise', () => {
    assert.equal(titles('vm', 'ohje*')[0], 'Etätyön ohje uudistui');
    assert.equal(titles('vm', 'ohje* XRANK(cb=100) FileType:txt')[0], 'matkaohje.txt');
  });

  it('keeps to the result source, and fills templates in', () => {
    assert.ok(!titles('vm', '*').includes('Juhani Mäki'));
    assert.deepEqual(titles('vm', 'ohje', { queryTemplate: '{searchTerms} PromotedState:2' }), ['Etätyön ohje uudistui']);
    assert.deepEqual(titles('vm', '', { queryTemplate: 'PromotedState:2 FirstPublishedDate<{Today-2}' }), ['Etätyön ohje uudistui']);
    assert.throws(() => find('vm', 'x', { queryTemplate: '{Nonsense}' }), SearchNotImplemented);
  });

  it('refines, and filters by a refiner’s token', () => {
    const [kind] = find('vm', 'PromotedState:2', { refiners: 'SPTranslationLanguage' }).refiners;
    assert.deepEqual(kind?.entries.map(({ value, count }) => [value, count]), [['sv-se', 1]]);
    const refined = titles('vm', 'PromotedState:2', { refinementFilters: [`SPTranslationLanguage:${kind!.entries[0]!.token}`] });
    assert.deepEqual(refined, ['Regeringens beslut']);
    const dates = find('vm', 'PromotedState:2', { refiners: 'FirstPublishedDate(discretize=manual/2026-03-02)' }).refiners[0]!;
    assert.deepEqual(dates.entries.map(({ count }) => count), [1, 3]);
    assert.equal(titles('vm', 'PromotedState:2', { refinementFilters: [`FirstPublishedDate:${dates.entries[1]!.token}`] }).length, 3);
    assert.deepEqual(titles('vm', '*', { refinementFilters: ['and(FileType:equals("txt"),not(Title:"zzz"))'] }), ['matkaohje.txt']);
  });

  const refused: [string, Parameters<typeof find>[2]][] = [
    ['foo AND', {}],
    ['', {}],
    ['x', { sort: [{ property: 'Title', descending: false }] }],
    ['x', { sort: [{ property: 'KampusKindOWSCHCS', descending: false }] }],
    ['x', { refiners: 'KampusKindOWSCHCS' }],
    ['x', { refiners: 'FileType(' }],
    ['x', { refinementFilters: ['FileType:equals('] }],
    ['x', { refinementFilters: ['NoSuch:equals("a")'] }],
    ['x', { sourceId: '00000000-0000-0000-0000-000000000001' }],
    ['x', { startRow: 50_001 }],
    ['x', { rowLimit: -1 }],
  ];
  for (const [query, request] of refused) {
    it(`refuses ${JSON.stringify(query)} with ${JSON.stringify(request)}`, () => assert.throws(() => find('vm', query, request), SearchError));
  }

  it('answers any query, restriction and refinement, or refuses it', () => {
    const name = fc.constantFrom('Title', 'Path', 'Write', 'Size', 'SiteId', 'SiteTitle', 'DepartmentId', 'ListId', 'FileType', 'KampusKindOWSCHCS', 'RefinableInt01', 'nope');
    const operator = fc.constantFrom(':', '=', '<>', '<', '>', '<=', '>=');
    const restriction = fc.tuple(name, operator, fc.string({ maxLength: 12 })).map(parts => parts.join(''));
    fc.assert(
      fc.property(fc.array(fc.oneof(restriction, fc.string({ maxLength: 8 }), fc.constantFrom('AND', 'OR', 'NOT', '(', ')')), { maxLength: 12 }), fc.string(), (parts, filter) => {
        for (const request of [{}, { refinementFilters: [filter] }, { refiners: filter }]) {
          try {
            find('stm', parts.join(' '), request);
          } catch (error) {
            assert.ok(error instanceof SearchError, String(error));
          }
        }
      }),
      { numRuns: 300 }
    );
  });

  it('answers the longest queries', () => {
    for (const query of ['a '.repeat(2048), 'a OR '.repeat(800) + 'b', 'Size<3 OR '.repeat(400) + 'b', '-a '.repeat(1300)]) {
      assert.doesNotThrow(() => find('stm', query.trim()));
    }
  });
});

describe('people search', () => {
  const { titles, find } = searchTenant();
  const queries: [query: string, found: string[]][] = [
    ['Maki', ['Juhani Mäki']],
    ['mäki*', ['Juhani Mäki', 'Leena Mäkinen']],
    ['makinen', ['Leena Mäkinen']],
    ['von mall', ['Carl von Mall']],
    ['mall*', ['Anna-Leena Mallikorpi', 'Carl von Mall', 'Eero Mallikorpi']],
    ["O'Dowd", ["Sean O'Dowd"]],
    ['dowd', ["Sean O'Dowd"]],
    ['Anna-Leena', ['Anna-Leena Mallikorpi']],
    ['LastName:mall*', ['Anna-Leena Mallikorpi', 'Carl von Mall']],
    ['LastName=mall*', ['Anna-Leena Mallikorpi']],
    ['JobTitle:"neuvotteleva virkamies" FirstName:carl', ['Carl von Mall']],
    ['Responsibility=energia LastName:mäki', ['Juhani Mäki']],
  ];
  for (const [query, found] of queries) {
    it(`${query} finds ${found.join(', ')}`, () => assert.deepEqual(titles('vm', query, { sourceId: people }).sort(), found));
  }

  it('sorts by the Finnish alphabet', () => {
    const sorted = titles('vm', 'Department:budjettiosasto', { sourceId: people, sort: [{ property: 'LastName', descending: false }] });
    assert.deepEqual(sorted.slice(-2), ['Åsa Återholm', 'Örjan Ärendegren']);
  });

  it('shows no guest, and nobody to a guest', () => {
    assert.deepEqual(titles('vm', 'vieras*', { sourceId: people }), []);
    assert.equal(find('vieras@partner.example', '*', { sourceId: people }).totalRows, 0);
  });
});

describe('what is closed stays closed', () => {
  const { store, closed, find, titles, user } = searchTenant();
  const secrets = ['VMBaro', 'salainenluku', 'vmbaro.aspx', 'tulokset', `Path:${origin}/sites/kampus-vm-oma`, 'SiteTitle:"Vain VM"', `SiteId:${closed.siteId}`, `WebId=${closed.webId}`, 'suljettu', '"Oma vastaus vm"'];

  for (const query of secrets) {
    it(`${query}: no hit, count or refiner for an outsider`, () => {
      const results = find('stm', query, { refiners: 'SiteTitle,Author,FileType,Write' });
      assert.equal(results.totalRows, 0);
      assert.deepEqual(results.rows, []);
      assert.ok(results.refiners.every(({ entries }) => entries.length === 0));
      assert.ok(find('vm', query).totalRows > 0, 'those with rights do find it');
    });
  }

  it('leaks through no other query, order, refiner or count', () => {
    const visible = (name: string): Set<string | null> => new Set(titles(name, '*'));
    const hidden = ['VMBaro tulokset', 'Vain VM', 'Suljettu muistio', 'Oma vastaus vm'];
    for (const title of hidden) assert.ok(!visible('stm').has(title), title);
    const results = find('stm', '*', { refiners: 'SiteTitle,SPTranslationLanguage,SiteName,WebId' });
    assert.equal(results.totalRows, results.rows.length);
    assert.ok(!JSON.stringify(results.refiners).includes('Vain VM'));
    assert.ok(!JSON.stringify(results.refiners).includes('kampus-vm-oma'));
  });

  it('suggests nothing of it', () => {
    const request = { queryText: 'vmb', count: 5, highlight: false, capitalize: true, peopleNames: true };
    assert.deepEqual(suggest(store, user('stm'), request, origin).queries, []);
    assert.deepEqual(suggest(store, user('vm'), request, origin).queries, ['VMBaro tulokset']);
  });

  it('shows each author only the own items of a list that is so set', () => {
    assert.deepEqual(titles('stm', 'Title:"Oma vastaus"'), ['Oma vastaus stm']);
    assert.equal(titles('admin', 'Title:"Oma vastaus"').length, 2);
  });

  it('closes at once when a right is taken away', () => {
    removeMember(store, closed.groups.visitors, user('vm').id);
    assert.equal(find('vm', 'VMBaro').totalRows, 0);
  });

  it('shows a guest nothing of an open site that is open to employees', () => {
    assert.equal(find('vieras@partner.example', '*').totalRows, 0);
  });
});

describe('the crawl', () => {
  const tenant = searchTenant();
  const { store, clock, open, titles } = tenant;
  const pages = listByUrl(store, open.webId, 'SitePages')!.id;
  const change = (name: string, what: Parameters<typeof updateItem>[2]): void => void updateItem(store, itemByPath(store, pages, name)!, what);

  it('shows a change when it is a minute old, not before', () => {
    change('etusivu.aspx', { data: { Title: 'Uusi etusivu' } });
    assert.deepEqual(titles('stm', 'Title:etusivu'), ['Etusivu']);
    clock.time += 59_000;
    assert.deepEqual(titles('stm', 'Title:etusivu'), ['Etusivu']);
    clock.time += 2_000;
    assert.deepEqual(titles('stm', 'Title:etusivu'), ['Uusi etusivu']);
  });

  it('shows it at once when the index is brought up to date', () => {
    change('etusivu.aspx', { data: { Title: 'Kolmas etusivu' } });
    searchIndexOf(store).crawl(true);
    assert.deepEqual(titles('stm', 'Title:etusivu'), ['Kolmas etusivu']);
  });

  it('shows the published version while a draft is written, and nothing of what is taken back', () => {
    const item = itemByPath(store, pages, 'paatos.aspx')!;
    const { data, uiVersion, editorId, modified, sha256, size } = item;
    change('paatos.aspx', { data: { Title: 'Hallituksen uusi luonnos' }, level: 2, uiVersion: 513, published: { data, uiVersion, editorId, modified, sha256, size } });
    searchIndexOf(store).crawl(true);
    assert.deepEqual(titles('admin', 'Title:hallituksen'), ['Hallituksen päätös']);
    change('paatos.aspx', { published: null });
    searchIndexOf(store).crawl(true);
    assert.deepEqual(titles('admin', 'Title:hallituksen'), []);
  });

  it('forgets a list that goes to the recycle bin, and finds it again when it is restored', () => {
    const notes = listByUrl(store, open.webId, 'Lists/Muistiot')!.id;
    store.run("UPDATE list SET deleted = '2026-03-04T10:00:00Z' WHERE id = ?", notes);
    assert.deepEqual(titles('vm', 'muistio'), []);
    store.run('UPDATE list SET deleted = NULL WHERE id = ?', notes);
    searchIndexOf(store).crawl(true);
    assert.equal(titles('vm', 'muistio').length, 2);
  });
});
