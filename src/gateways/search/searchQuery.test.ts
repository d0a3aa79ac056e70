import * as fc from 'fast-check';
import { NO_SEARCH_FILTERS, SEARCH_GROUPS, type SearchFilters } from '../../domain/search/found';
import { searchTerms } from '../../domain/search/searchWords';
import { anOrganisation, stm } from '../../testing/builders';
import { LONGEST_KQL } from '../client/query';
import { runsOf } from './foundRow';
import { groupKql, refinersOf } from './searchQuery';

const HOME = 'https://gov.example/sites/kampus';
const query = (text: string, filters: Partial<SearchFilters> = {}) => ({
  terms: searchTerms(text, [[['etätyö'], ['distansarbete']]]), text, filters: { ...NO_SEARCH_FILTERS, ...filters }, groups: SEARCH_GROUPS, start: null, organisations: [anOrganisation(), stm()]
});

describe('the query of a group', () => {
  it('C23.1: finds guides for “ohje matkustus”, whether or not they say “ohje”, and puts them first', () => {
    const kql = groupKql('pages', query('ohje matkustus'), HOME)!;
    expect(kql).toContain('(ohje* OR KampusReviewDateOWSDATE>=2000-01-01)');
    expect(kql).toMatch(/matkustu\*/);
    expect(kql).toMatch(/XRANK\(cb=100\) KampusReviewDateOWSDATE>=2000-01-01$/);
  });

  it('leaves the word that names the group out of its own', () => {
    expect(groupKql('news', query('uutiset'), HOME)).toBe(`PromotedState:2 AND Path:"${HOME}"`);
    expect(groupKql('workspaces', query('työtila'), HOME)).toMatch(/^contentclass:STS_Site AND/);
  });

  it.each([
    [{ organisation: 'VM' }, 'Path:"https://gov.example/sites/kampus-vm/"'],
    [{ organisation: '*' }, 'Path:"https://gov.example/sites/kampus/"'],
    [{ organisation: 'NONE' }, 'contentclass:none'],
    [{ kind: 'decision' as const }, 'KampusKindOWSCHCS:decision'],
    [{ kind: 'news' as const }, 'NOT (KampusKindOWSCHCS:decision OR '],
    [{ language: 'fi' as const }, 'NOT SPIsTranslation:true'],
    [{ language: 'sv' as const }, 'SPTranslationLanguage:sv-se'],
    [{ year: 2025 }, 'FirstPublishedDate>=2024-12-31T22:00:00Z AND FirstPublishedDate<2025-12-31T22:00:00Z']
  ])('is narrowed by %j', (filters, part) => expect(groupKql('news', query('etätyö', filters), HOME)).toContain(part));

  it('counts years from their first moment in Finland', () =>
    expect(refinersOf('news', new Date('2026-11-22T10:00:00Z'))).toContain('FirstPublishedDate(discretize=manual/2021-12-31T22:00:00Z/'));

  it('is never too long for SharePoint, whatever is typed, and nothing typed closes a bracket', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 300 }), fc.array(fc.stringMatching(/^[a-zåäö]{1,40}$/), { maxLength: 20 }).map((words) => words.join(' '))), (text) => {
        const asked = query(text, { organisation: 'VM', language: 'sv', year: 2026 });
        if (asked.terms.length === 0) return;
        SEARCH_GROUPS.forEach((group) => {
          const kql = groupKql(group, asked, HOME) ?? '';
          expect(kql.length).toBeLessThanOrEqual(LONGEST_KQL);
          expect(kql.split('(').length).toBe(kql.split(')').length);
        });
      })
    );
  });
});

it('reads SharePoint’s excerpts: what was found, what is left out, and text that looks like markup', () =>
  expect(runsOf('Tee <c0>matkailmoitus</c0> &lt;b&gt; &amp; lue<ddd/>')).toEqual([
    { text: 'Tee ', isFound: false },
    { text: 'matkailmoitus', isFound: true },
    { text: ' <b> & lue… ', isFound: false }
  ]));
