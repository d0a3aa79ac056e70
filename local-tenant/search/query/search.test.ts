import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { origin, searchTenant, type SearchTenant } from '../testing/searchTenant';
import { SearchError, SearchNotImplemented } from './SearchError';

const people = 'b09a7990-05ea-4af9-81ef-edfab16c4e31';
const newest = { sort: [{ property: 'FirstPublishedDate', descending: true }] };

function cell(results: ReturnType<SearchTenant['find']>, key: string): string | null | undefined {
  return results.rows[0]?.find(({ Key }) => Key === key)?.Value;
}

describe('finding', () => {
  const { find, titles } = searchTenant();

  it('takes queries in FQL', () => {
    const fql = (query: string): (string | null)[] => titles('vm', query, { fql: true });
    assert.deepEqual(fql('string("monipaikkainen")'), ['Etätyön ohje uudistui']);
    assert.deepEqual(fql('and("turvallisuus",Title:string("ohje"))'), ['Etätyön ohje uudistui']);
    assert.deepEqual(fql('and(PromotedState:2,not(Title:"ohje"))').sort(), titles('vm', 'PromotedState:2 NOT Title:ohje').sort());
  });

  it('collapses results to so many of each value, and counts what is left', () => {
    const all = find('vm', 'Title:*', { rowLimit: 500, selectProperties: ['FileType'] });
    const one = find('vm', 'Title:*', { rowLimit: 500, selectProperties: ['FileType'], collapseSpecification: 'FileType:1' });
    const types = (results: typeof all): (string | null | undefined)[] => results.rows.map(row => row.find(({ Key }) => Key === 'FileType')?.Value);
    const named = types(one).filter(type => type !== null && type !== '');
    assert.equal(new Set(named).size, named.length);
    assert.deepEqual([...new Set(types(all))].sort(), [...new Set(types(one))].sort());
    assert.ok(one.totalRows < all.totalRows);
  });

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
    ['ContentTypeId:0x0101009D1CB255DA76424F860D91F20E6C4118* PromotedState<>2', ['Etusivu']],
    ['DepartmentId:* FileType:txt', ['matkaohje.txt']],
    ['FirstPublishedDate:* SPTranslationLanguage:*', ['Regeringens beslut']],
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

  it('restricts by ids of hub, site, web, list and item, and pages by document', () => {
    const [row] = find('vm', 'Title="Etusivu"', { selectProperties: ['SiteId', 'WebId', 'ListId', 'UniqueId', 'DepartmentId', 'ListItemID'] }).rows;
    const value = (key: string): string => row!.find(({ Key }) => Key === key)!.Value!;
    for (const key of ['SiteId', 'WebId', 'ListId', 'UniqueId', 'DepartmentId', 'ListItemID']) {
      assert.ok(titles('vm', `${key}:${value(key)}`).includes('Etusivu'), key);
      assert.ok(!titles('vm', `${key}<>${value(key)}`).includes('Etusivu'), key);
    }
    const byDocument = { sort: [{ property: '[DocId]', descending: false }], rowLimit: 3 };
    const first = find('vm', 'PromotedState:2', byDocument);
    const last = first.rows.at(-1)!.find(({ Key }) => Key === 'DocId')!.Value;
    assert.equal(find('vm', `PromotedState:2 IndexDocId>${last}`, byDocument).rows.length, 1);
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
    const refined = titles('vm', 'PromotedState:2', { refinementFilters: [`SPTranslationLanguage:${kind.entries[0]!.token}`] });
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
