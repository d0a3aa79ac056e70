import * as fc from 'fast-check';
import { aWorkspace } from '../../testing/builders';
import { likeness, mostAlike } from './likeness';

describe('names that are alike', () => {
  it.each([
    ['Kansainvälisen yhteistyön valmistelu', 'Kansainvälisen yhteistyön valmisteluryhmä', 1],
    ['Kansainvälisen yhteistyön valmistelu', 'Kansainvälisten asioiden valmistelu', 2 / 3],
    ['Budjetin valmistelu 2027', 'Budjettiosaston viikkokokoukset', 1 / 3],
    ['Budjetin valmistelu', 'BUDJETIN SEURANTA', 1 / 2],
    ['Åländska frågor', 'Alandska fragorna', 1],
    ['EU', 'EU-jaosto', 0],
    ['', 'Jokin', 0]
  ])('"%s" has of "%s" %d', (name, other, expected) => {
    expect(likeness(name, other)).toBeCloseTo(expected);
  });

  it('have all of their own', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (name) => [0, 1].includes(likeness(name, name))));
  });

  it('are shown the most alike first, five at most', () => {
    const names = ['Tulosneuvottelut', 'Strategiatyön ohjausryhmä', 'Strategiatyö', 'Strategiatyö 2', 'Strategiatyö 3', 'Strategiatyö 4', 'Strategiatyö 5', 'Ohjausryhmä'];
    const found = mostAlike('Strategiatyön ohjaus', names.map((name) => aWorkspace({ name })));
    expect(found).toHaveLength(5);
    expect(found[0]?.name).toBe('Strategiatyön ohjausryhmä');
    expect(found.map(({ name }) => name)).not.toContain('Tulosneuvottelut');
  });
});
