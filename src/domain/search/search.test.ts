import * as fc from 'fast-check';
import { aFoundPage, aPerson } from '../../testing/builders';
import { pageSearching } from '../navigation/homePages';
import { didYouMean, editDistance, guessedBeginnings } from './didYouMean';
import { addValues, groupsFor, NO_SEARCH_FILTERS, oneOfEach } from './found';
import { searchFragment, searchStateOf } from './searchAddress';

describe('one of each article', () => {
  const fi = aFoundPage({ id: '1', articleId: '1', language: 'fi' });
  const sv = aFoundPage({ id: '2', articleId: '1', language: 'sv' });
  const other = aFoundPage({ id: '3', articleId: '3' });

  it('is the reader’s language’s where that was found, in the place of the best', () => {
    expect(oneOfEach([sv, other, fi], 'fi')).toEqual([fi, other]);
    expect(oneOfEach([fi, other, sv], 'sv')).toEqual([sv, other]);
  });

  it('is the best where the reader’s language was not found', () => expect(oneOfEach([sv, fi], 'en')).toEqual([sv]));

  it('leaves people and workspaces as they are', () => {
    const person = { kind: 'person', person: aPerson({}) } as const;
    expect(oneOfEach([person, person], 'fi')).toEqual([person]);
  });
});

it.each([
  [{}, ['pages', 'news', 'people', 'workspaces']],
  [{ organisation: 'VM' }, ['pages', 'news', 'people']],
  [{ kind: 'decision' as const }, ['news']],
  [{ year: 2026, language: 'sv' as const }, ['pages', 'news']]
])('filters %j leave the groups %j', (filters, groups) => expect(groupsFor({ ...NO_SEARCH_FILTERS, ...filters })).toEqual(groups));

it('adds the counts of groups, the most frequent first', () =>
  expect(addValues([[{ value: 'VM', count: 1 }], [{ value: 'STM', count: 3 }, { value: 'VM', count: 1 }]])).toEqual([{ value: 'STM', count: 3 }, { value: 'VM', count: 2 }]));

describe('did you mean', () => {
  const titles = ['Matkustusturvallisuus', 'Etätyö ja monipaikkainen työ', 'Päätelaitteet', 'Budjettiriihen tulokset'];

  it.each([
    ['budjettirihen', 'budjettiriihen'],
    ['matkustusturvalisuus', 'matkustusturvallisuus'],
    ['paatelaitteet', null],
    ['etätyö', null],
    ['monipakkainen työ', 'monipaikkainen työ'],
    ['xyzzyplugh', null],
    ['tul', null]
  ])('%s: %s', (typed, meant) => expect(didYouMean(typed, titles)).toBe(meant));

  it('asks by beginnings of words that are long enough', () => expect(guessedBeginnings('vm budjettirihen (ohje)')).toEqual(['bu', 'oh']));

  it('measures a distance: nothing to itself, the same both ways', () => {
    const word = fc.stringMatching(/^[a-zåäö]{0,12}$/);
    fc.assert(fc.property(word, word, (a, b) => {
      expect(editDistance(a, a)).toBe(0);
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
    }));
    expect(editDistance('ohje', 'ohej')).toBe(1);
  });
});

describe('the address of a search', () => {
  it('keeps what is searched for behind #', () => {
    const address = pageSearching('/sites/kampus', 'Haku', 'fi', 'ohje & ö');
    expect(address).toBe('/sites/kampus/SitePages/Haku.aspx#q=ohje%20%26%20%C3%B6');
    expect(searchStateOf('', new URL(address, 'https://kampus.example').hash).text).toBe('ohje & ö');
    expect(searchStateOf('', '#q=ohje%20matkustus').text).toBe('ohje matkustus');
  });

  it('is read by ?q= too, and by # first', () => {
    expect(searchStateOf('?q=ohje', '').text).toBe('ohje');
    expect(searchStateOf('?q=ohje', '#q=uutinen').text).toBe('uutinen');
  });

  it('leaves out what makes no sense', () =>
    expect(searchStateOf('', '#q=a&group=secrets&kind=x&language=de&year=99999')).toEqual({ text: 'a', group: null, filters: NO_SEARCH_FILTERS }));

  it('gives back what it was made of', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.constantFrom('pages', 'news', null), fc.constantFrom('VM', '*', null), fc.constantFrom(2025, null), (text, group, organisation, year) => {
        const state = { text: text.trim(), group, filters: { ...NO_SEARCH_FILTERS, organisation, year } };
        expect(searchStateOf('', `#${searchFragment(state)}`)).toEqual(state);
      })
    );
  });
});
