import * as fc from 'fast-check';
import { aPerson } from '../../testing/builders';
import { byName, fold, INDEX_LETTERS, indexLettersOf, initialsOf, withoutParticles, wordsOf } from './names';

const named = (givenName: string, familyName: string) => aPerson({ givenName, familyName });

describe('index letters', () => {
  it.each([
    ['Mäki', ['M']],
    ['von Mall', ['M', 'V']],
    ['af Prov', ['P', 'A']],
    ['de la Exempel', ['E', 'D']],
    ['Åkermall', ['Å']],
    ['Äänimalli', ['Ä']],
    ['Övningsberg', ['Ö']],
    ['Ébauchet', ['E']],
    ['Østermall', ['Ö']],
    ['Überprov', ['Y']],
    ["O'Dowd", ['O']],
    ["d'Exemple", ['D']],
    ['Mäki-Näytelä', ['M']],
    ['von', ['V']],
    ['例', []]
  ])('C8.1: %s stands under %j', (familyName, letters) => {
    expect(indexLettersOf(named('Aino', familyName))).toEqual(letters);
  });

  it('are those of the whole name where the directory knows no surname', () => {
    expect(indexLettersOf({ displayName: 'Aino Åkermall', familyName: '' })).toEqual(['Å']);
  });

  it('are never anything else than letters of the index', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (familyName) => indexLettersOf(named('x', familyName)).every((letter) => INDEX_LETTERS.includes(letter))));
  });
});

describe('order', () => {
  it('C8: is by the Finnish and Swedish alphabet, particles aside, the same in English', () => {
    const people = ['Öljymalli', 'von Mall', 'Zetamalli', 'Åkermall', 'Mäkinen', 'Mäki', 'af Prov', 'Ahomalli', 'Äänimalli'].map((name) => named('Aino', name));
    const wanted = ['Ahomalli', 'von Mall', 'Mäki', 'Mäkinen', 'af Prov', 'Zetamalli', 'Åkermall', 'Äänimalli', 'Öljymalli'];
    for (const language of ['fi', 'sv', 'en'] as const) {
      expect([...people].sort(byName(language)).map(({ familyName }) => familyName)).toEqual(wanted);
    }
  });

  it('of the same surname is by given names', () => {
    const people = [named('Åsa', 'Mäki'), named('Aino', 'Mäki'), named('Örjan', 'Mäki')].sort(byName('sv'));
    expect(people.map(({ givenName }) => givenName)).toEqual(['Aino', 'Åsa', 'Örjan']);
  });
});

describe('words', () => {
  it.each([
    ["O'Dowd", ['o', 'dowd']],
    ['Anna-Leena  MALLIKORPI', ['anna', 'leena', 'mallikorpi']],
    ['Ma\u0308ki', ['mäki']],
    ['" AND * (NOT', ['and', 'not']],
    ['', []]
  ])('of %j are %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('are letters and digits in lower case, whatever is typed', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => wordsOf(text).every((word) => /^[\p{L}\p{N}]+$/u.test(word) && word === word.toLowerCase().normalize('NFC'))));
  });

  it('without their marks stay so', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(fold(text)) === fold(text)));
    expect(fold('Åsa Ébauchet-Øster Straße Ǽ Ǿ')).toBe('asa ebauchet-oster strasse a o');
  });
});

it.each([
  [named('Kaarlo', 'Harjoitusmäki'), 'KH'],
  [named('Åsa', 'von Mall'), 'ÅM'],
  [named('Sean', "O'Dowd"), 'SO'],
  [{ givenName: '', familyName: '', displayName: 'Konsernipalvelu' }, 'K']
])('initials: %j', (person, initials) => {
  expect(initialsOf(person)).toBe(initials);
});

it.each([['von der Mall', 'Mall'], ['af Prov', 'Prov'], ['von', 'von'], ['Vonka', 'Vonka'], ['  de Modell ', 'Modell']])('%j without particles is %j', (surname, rest) => {
  expect(withoutParticles(surname)).toBe(rest);
});
