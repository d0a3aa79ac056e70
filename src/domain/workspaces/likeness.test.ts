import * as fc from 'fast-check';
import { aWorkspace } from '../../testing/builders';
import { beginningsOf, likeness, mostAlike } from './likeness';

describe('names that are alike', () => {
  it.each([
    ['Kansainvälisen yhteistyön valmistelu', 'Kansainvälisen yhteistyön valmisteluryhmä', 1],
    ['Kansainvälisen yhteistyön valmistelu', 'Kansainvälisten asioiden valmistelu', 2 / 3],
    ['Budjetin valmistelu 2027', 'Budjettiosaston viikkokokoukset', 1 / 3],
    ['Valmisteluryhmä', 'Kokousten valmistelu', 1],
    ['Hallinnon uudistus', 'Hallituksen ohjelma', 0],
    ['Budjetin valmistelu', 'BUDJETIN SEURANTA', 1 / 2],
    ['Åländska frågor', 'Alandska fragorna', 1],
    ['EU', 'EU-jaosto', 0],
    ['', 'Jokin', 0]
  ])('"%s" has of "%s" %d', (name, other, expected) => {
    expect(likeness(name, other)).toBeCloseTo(expected);
  });

  it('are looked for by beginnings that all of them have', () => {
    expect(beginningsOf('Kansainvälisten asioiden EU-valmisteluryhmä')).toEqual(['kansai', 'asioid', 'valmis']);
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (name) => beginningsOf(name).every((beginning) => beginning.length >= 4 && beginning.length <= 6)));
  });

  it('have all of their own', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (name) => [0, 1].includes(likeness(name, name))));
  });

  it('are shown the most alike first, five at most', () => {
    const names = ['Tulosneuvottelut', 'Strategiatyö', 'Strategiatyön ohjausryhmä', 'Strategiatyö 2', 'Strategiatyö 3', 'Strategiatyö 4', 'Strategiatyö 5', 'Ohjausryhmä'];
    const found = mostAlike('Strategiatyön ohjaus', names.map((name) => aWorkspace({ name })));
    expect(found).toHaveLength(5);
    expect(found[0]?.name).toBe('Strategiatyön ohjausryhmä');
    expect(found.map(({ name }) => name)).not.toContain('Tulosneuvottelut');
  });
});
