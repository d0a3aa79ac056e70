import * as fc from 'fast-check';
import { partsOfCompound } from './compounds';
import { groupMeant } from './groupWords';
import { markFound } from './marks';
import { markedBeginnings, searchTerms } from './searchWords';
import { synonymsAt, synonymSet } from './synonyms';
import { stemsOf } from './wordForms';

/** Whether a word in the index is found by what was typed. */
const finds = (typed: string, written: string): boolean => stemsOf(typed).some((stem) => written.startsWith(stem));

describe('C23: forms of a word find each other', () => {
  it.each([
    ['ohje', ['ohjeen', 'ohjeita', 'ohjeiden', 'ohjeet']],
    ['ohjeita', ['ohje', 'ohjeet']],
    ['matkustus', ['matkustuksen', 'matkustukset', 'matkustusturvallisuus']],
    ['matkustuksen', ['matkustus', 'matkustusta']],
    ['matkustaminen', ['matkustamisen', 'matkustamista']],
    ['lomake', ['lomakkeen', 'lomakkeita']],
    ['lomakkeen', ['lomake', 'lomakkeet']],
    ['hanke', ['hankkeen', 'hankkeita', 'hankesalkku']],
    ['hankkeet', ['hanke', 'hankkeen']],
    ['käytäntö', ['käytännön', 'käytännöt']],
    ['käytännön', ['käytäntö', 'käytännöissä']],
    ['tieto', ['tiedon', 'tietoa']],
    ['työpaikan', ['työpaikka', 'työpaikalla']],
    ['yksikön', ['yksikkö', 'yksiköt']],
    ['päätelaite', ['päätelaitteet', 'päätelaitteen']],
    ['sopimukset', ['sopimus', 'sopimuksen']],
    ['turvallisuus', ['turvallisuuden', 'turvallisuutta']],
    ['puhelin', ['puhelimen', 'puhelimet']],
    ['puhelimen', ['puhelin', 'puhelimia']],
    ['asiakirja', ['asiakirjoja', 'asiakirjan']],
    ['asiakirjoja', ['asiakirja', 'asiakirjan']],
    ['matka', ['matkoja', 'matkoihin', 'matkan', 'matkalasku']],
    ['matkoja', ['matka', 'matkan', 'matkoihin']],
    ['matkoihin', ['matka', 'matkoja']],
    ['sopimuksia', ['sopimus', 'sopimuksen']],
    ['uutisia', ['uutinen', 'uutiset']],
    ['budjetin', ['budjetti', 'budjetit', 'budjetteja']],
    ['koiria', ['koira', 'koiran']],
    ['koira', ['koiria', 'koirille']],
    ['päivä', ['päiviä', 'päivän', 'päivissä']],
    ['palkka', ['palkkoja', 'palkan']],
    ['etätyön', ['etätyö', 'etätyöstä']],
    ['anvisningarna', ['anvisning', 'anvisningar']],
    ['guidelines', ['guideline']]
  ])('%s', (typed, written) => expect(written.filter((word) => !finds(typed, word))).toEqual([]));

  it.each([
    ['esimies', 'esimerkki'],
    ['loma', 'lomake'],
    ['vm', 'vnk'],
    ['tulos', 'tulli'],
    ['kirja', 'kirje'],
    ['talous', 'talo']
  ])('%s does not find %s, unless it begins so', (typed, written) => expect(finds(typed, written)).toBe(written.startsWith(typed)));

  it('never gives a beginning of another word: all are of four letters at least, or the word itself', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zåäö]{1,30}$/), (word) => {
        const stems = stemsOf(word);
        expect(stems.length).toBeGreaterThan(0);
        stems.forEach((stem) => expect(stem.length >= 4 || stem === word).toBe(true));
      })
    );
  });
});

describe('compounds', () => {
  it.each([
    ['matkustusohje', ['matkustus', 'ohje']],
    ['matkustusohjeita', ['matkustus', 'ohje']],
    ['etätyösopimuksen', ['etätyö', 'sopimus']],
    ['distansarbetsavtal', ['distansarbets', 'avtal']],
    ['ohjelma', null],
    ['sopimus', null],
    ['työnantaja', null]
  ])('%s', (word, parts) => expect(partsOfCompound(word)).toEqual(parts));
});

describe('synonyms', () => {
  const remote = synonymSet('etätyö', 'monipaikkainen työ; distansarbete\nremote work; Etätyö')!;

  it('are read from a row, each once', () => {
    expect(remote).toEqual([['etätyö'], ['monipaikkainen', 'työ'], ['distansarbete'], ['remote', 'work']]);
    expect(synonymSet('yksin', ' ; ')).toBeNull();
  });

  it.each([
    [['etätyöstä'], 0, 1],
    [['monipaikkaisen', 'työn', 'ohje'], 0, 2],
    [['ohje', 'distansarbete'], 1, 1],
    [['monipaikkainen'], 0, null],
    [['work'], 0, null],
    [['remotely', 'worker'], 0, null]
  ])('%j at %i: a name of %s words', (words, at, length) => expect(synonymsAt(words, at, [remote])?.length ?? null).toBe(length));
});

describe('what a text asks for', () => {
  it('C10.1: a name of two words is one term, and asks for its synonyms as well', () => {
    const [term, ...others] = searchTerms('Monipaikkainen työ', [[['etätyö'], ['monipaikkainen', 'työ']]]);
    expect(others).toEqual([]);
    expect(term!.wordings).toEqual([[['monipaikkai'], ['työ']], [['etätyö', 'etädyö']]]);
    expect(searchTerms('etätyö', [[['etätyö'], ['remote', 'work']]])[0]!.wordings[1]).toEqual([['remote work']]);
  });

  it('C23.1: “ohje matkustus” wants guides: the word that names them need not stand in them', () => {
    const terms = searchTerms('ohje matkustus', []);
    expect(terms.map(({ means }) => means)).toEqual(['pages', null]);
  });

  it('looks for what is typed apart also together, and for a compound in its parts', () => {
    expect(searchTerms('matkustus turvallisuus', [])[0]!.wordings).toContainEqual([['matkustusturvallisuu']]);
    expect(searchTerms('matkustusohje', [])[0]!.wordings).toContainEqual([['matkustu'], ['ohje']]);
  });

  it('is nothing without a letter or a digit', () => expect(searchTerms(' "(*) ', [])).toEqual([]));

  it('is the same for texts that differ in signs and case only', () => expect(searchTerms('Ohje,  MATKUSTUS!', [])).toEqual(searchTerms('ohje matkustus', [])));

  it('is never long enough to break a query, and holds letters and digits only, whatever is typed', () => {
    const sets = [synonymSet('etätyö', 'monipaikkainen työ; distansarbete')!];
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 400 }), fc.array(fc.stringMatching(/^[a-zåäö]{1,60}$/), { maxLength: 40 }).map((words) => words.join(' '))), (text) => {
        const terms = searchTerms(text, sets);
        expect(JSON.stringify(terms.map(({ wordings }) => wordings)).length).toBeLessThanOrEqual(1100);
        markedBeginnings(terms).forEach((beginning) => expect(beginning).toMatch(/^[\p{L}\p{N}]+$/u));
      })
    );
  });
});

it.each([
  ['ohje', 'pages'],
  ['anvisningar', 'pages'],
  ['guidelines', 'pages'],
  ['uutiset', 'news'],
  ['arbetsrum', 'workspaces'],
  ['ohjelma', null],
  ['newsletter', null]
] as const)('“%s” names the group %s', (word, group) => expect(groupMeant(word)).toBe(group));

it('marks whole words that begin as asked, with or without marks on letters', () =>
  expect(markFound('Etätyö, etätyöstä – ETATYO', ['etätyö'])).toEqual([
    { text: 'Etätyö', isFound: true },
    { text: ', ', isFound: false },
    { text: 'etätyöstä', isFound: true },
    { text: ' – ', isFound: false },
    { text: 'ETATYO', isFound: true }
  ]));
