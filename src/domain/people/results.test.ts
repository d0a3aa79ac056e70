import { aPerson } from '../../testing/builders';
import { inOrder, piecesOf, sectionsOf } from './results';
import { termsOf } from './searchTerms';

const named = (givenName: string, familyName: string, more = {}) => aPerson({ givenName, familyName, ...more });
const shown = (typed: string, people: ReturnType<typeof named>[], letter: string | null = null) =>
  sectionsOf(inOrder(people, termsOf(typed), 'fi', letter), letter).map(({ foundBy, letters }) => [
    foundBy,
    letters.map((group) => [group.letter, group.people.map(({ displayName }) => displayName), group.elsewhere.map(({ displayName }) => displayName)])
  ]);

describe('C8: results stand by relevance, then by the Finnish alphabet', () => {
  it('the very name first, then names that begin so, then what else matches', () => {
    const people = [named('Aino', 'Ahola', { unit: 'mäkiyksikkö' }), named('Leena', 'Mäkinen'), named('Åsa', 'Mäki'), named('Juhani', 'Mäki'), named('Örjan', 'Mäkelä')];
    expect(shown('mäki', people)).toEqual([
      ['name', [['M', ['Juhani Mäki', 'Åsa Mäki'], []]]],
      ['beginning', [['M', ['Leena Mäkinen'], []]]],
      ['other', [['A', ['Aino Ahola'], []], ['M', ['Örjan Mäkelä'], []]]]
    ]);
  });

  it('C8.1: von Mall stands under M, with a line under V, and under V when that letter is chosen', () => {
    const people = [named('Carl', 'von Mall'), named('Leena', 'Mallila'), named('Åke', 'Åmall'), named('Örjan', 'Ömall')];
    expect(shown('', people)).toEqual([
      ['name', [['M', ['Carl von Mall', 'Leena Mallila'], []], ['V', [], ['Carl von Mall']], ['Å', ['Åke Åmall'], []], ['Ö', ['Örjan Ömall'], []]]]
    ]);
    expect(shown('', [people[0]!, named('Aino', 'Vertaus'), named('Bo', 'von Exempel')], 'V')).toEqual([['name', [['V', ['Aino Vertaus', 'Bo von Exempel', 'Carl von Mall'], []]]]]);
  });
});

it.each([
  ['Juhani Mäki', 'maki', ['Juhani', ' ', '[Mäki]']],
  ['Leena Mäkinen', 'mäki lee', ['[Lee]', 'na', ' ', '[Mäki]', 'nen']],
  ["Sean O'Dowd", 'dow', ['Sean', ' ', 'O', "'", '[Dow]', 'd']],
  ['Uwe Straße', 'stras', ['Uwe', ' ', '[Straße]']],
  ['Aino', 'x', ['Aino']]
])('in %s what answers %j is marked', (name, typed, pieces) => {
  expect(piecesOf(name, termsOf(typed)).map(({ text, isFound }) => (isFound ? `[${text}]` : text))).toEqual(pieces);
});
