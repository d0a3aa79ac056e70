import * as fc from 'fast-check';
import { aPerson, anOrganisation, stm } from '../../testing/builders';
import { conceptsOf } from './concepts';
import { matches, relevanceOf } from './matching';
import { NO_FILTERS } from './PeopleDirectory';
import { termsOf, textKey } from './searchTerms';
import { spellingsOf } from './spellings';

const concepts = conceptsOf([anOrganisation(), stm()]);
const person = (givenName: string, familyName: string) => aPerson({ givenName, familyName, mail: '', account: 'x@gov.example' });
const isFound = (typed: string, givenName: string, familyName: string) =>
  matches(person(givenName, familyName), { terms: termsOf(typed), letter: null, filters: NO_FILTERS });

describe('C8.1: a person is found', () => {
  it.each([
    ['Maki', 'Juhani', 'Mäki'],
    ['Makinen', 'Leena', 'Mäkinen'],
    ['juhani m', 'Juhani', 'Mäki'],
    ['Mäki Juhani', 'Juhani', 'Mäki'],
    ['von Mall', 'Carl', 'von Mall'],
    ['vonmall', 'Carl', 'von Mall'],
    ['Mall, Carl von', 'Carl', 'von Mall'],
    ["O'Dowd", 'Sean', "O'Dowd"],
    ['O’Dowd', 'Sean', "O'Dowd"],
    ['ODowd', 'Sean', "O'Dowd"],
    ['o dowd', 'Sean', 'ODowd'],
    ['Anna-Leena', 'Anna-Leena', 'Mallikorpi'],
    ['annaleena', 'Anna-Leena', 'Mallikorpi'],
    ['anna leena', 'Annaleena', 'Mallikorpi'],
    ['Aterholm', 'Åsa', 'Återholm'],
    ['Aaterholm', 'Åsa', 'Återholm'],
    ['aerendegren', 'Örjan', 'Ärendegren'],
    ['oerjan', 'Örjan', 'Ärendegren'],
    ['Müller', 'Anke', 'Mueller'],
    ['mueller', 'Anke', 'Müller'],
    ['bjorn', 'Bjørn', 'Exempel'],
    ['björn', 'Bjørn', 'Exempel'],
    ['mallkvist', 'Elsa', 'Mallqvist'],
    ['wirtamalli', 'Aino', 'Virtamalli'],
    ['strasse', 'Uwe', 'Straße']
  ])('by %j: %s %s', (typed, givenName, familyName) => {
    expect(isFound(typed, givenName, familyName)).toBe(true);
  });

  it('and nobody else is', () => {
    expect(isFound('Mäkelä', 'Juhani', 'Mäki')).toBe(false);
    expect(isFound('Juhani Mallikorpi', 'Juhani', 'Mäki')).toBe(false);
  });
});

describe('an index that takes notice of marks is asked for them too', () => {
  it.each([
    ['maki', 'mäki'],
    ['harjoitusmaki', 'harjoitusmäki'],
    ['nayteharju', 'näyteharju'],
    ['nayttely', 'näyttely'],
    ['aterholm', 'återholm'],
    ['linnea', 'linnéa'],
    ['ovningsberg', 'övningsberg']
  ])('%s asks for %s', (typed, written) => {
    expect(spellingsOf(typed, 24)).toContain(written);
  });
});

describe('what words mean beside themselves', () => {
  const meaning = (typed: string) => termsOf(typed, concepts).map(({ alternatives }) => alternatives.flatMap((one) => (one.kind === 'value' ? [one.match.value] : [])));

  it.each([
    ['VM', [['VM']]],
    ['FM', [['VM']]],
    ['valtiovarainministeriö', [['VM']]],
    ['finansministeriet', [['VM']]],
    ['Ministry of Finance', [['VM'], ['VM'], ['VM']]],
    ['ministry of fin', [['VM'], ['VM'], ['VM']]],
    ['Social Affairs', [[], []]],
    ['ministry', [[]]],
    ['valtiov', [['VM']]],
    ['ambassador', [['suurlähettiläs']]],
    ['specialist', [['asiantuntija']]],
    ['head of unit', [['yksikön johtaja'], ['yksikön johtaja'], ['yksikön johtaja']]],
    ['mäki', [[]]]
  ])('%s: %j', (typed, values) => {
    expect(meaning(typed)).toEqual(values);
  });
});

describe('whatever a person types', () => {
  const typing = fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ unit: fc.constantFrom(...' aäoöuåe\'"-*():AND'), maxLength: 400 }));

  it('is asked for in words of letters and digits, in lower case, within bounds', () => {
    fc.assert(
      fc.property(typing, (text) => {
        const words = termsOf(text, concepts).flatMap(({ alternatives }) => alternatives.flatMap((one) => (one.kind === 'words' ? one.words : [])));
        expect(words.every((word) => /^[\p{L}\p{N}]+$/u.test(word.text) && word.text === word.text.toLowerCase())).toBe(true);
        expect(words.reduce((sum, word) => sum + word.text.length + 6, 0)).toBeLessThan(3600);
      })
    );
  });

  it('asks for nobody when there is neither a letter nor a digit, and else for somebody', () => {
    fc.assert(fc.property(typing, (text) => expect(termsOf(text).length > 0).toBe(/[\p{L}\p{N}]/u.test(text.normalize('NFC')))));
  });

  it('is one thing to a cache, however it is spaced and cased', () => {
    expect(textKey('  Mäki,  JUHANI ')).toBe(textKey('mäki juhani'));
  });

  it('finds the one whose whole name it is', () => {
    const name = fc.string({ unit: fc.constantFrom(...'aäåoöeéiuklmnrstv-\''), minLength: 1, maxLength: 20 }).filter((text) => /\p{L}/u.test(text));
    fc.assert(fc.property(name, name, (given, family) => isFound(`${family} ${given}`, given, family)));
  });
});

describe('relevance', () => {
  const [exact, plain, longer, other] = [person('Juhani', 'Mäki'), person('Juhani', 'Maki'), person('Juhani', 'Mäkinen'), { ...person('Aino', 'Esimerkkilä'), unit: 'Mäkihyppy' }];
  it.each([
    [exact, 0],
    [plain, 1],
    [longer, 2],
    [other, 3]
  ])('of %j for mäki is %i', (someone, relevance) => {
    expect(relevanceOf(someone, termsOf('mäki'))).toBe(relevance);
  });
});
