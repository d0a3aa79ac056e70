import * as fc from 'fast-check';
import { siteAddress } from './siteAddress';

describe('the address of a workspace', () => {
  it.each([
    ['Kansainvälisen yhteistyön valmisteluryhmä', 'internal', 1, '/sites/tt-kansainvalisen-yhteistyon-valmisteluryhma'],
    ['Åland & Östersjön #1', 'partner', 1, '/sites/tk-aland-ostersjon-1'],
    ["O'Dowd: budjetti / kehys", 'internal', 3, '/sites/tt-o-dowd-budjetti-kehys-3'],
    ['Œuvre Straße Ærø', 'internal', 1, '/sites/tt-ouvre-strasse-aro'],
    ['Совещание', 'internal', 1, '/sites/tt-tyotila'],
    ['---', 'internal', 2, '/sites/tt-tyotila-2']
  ] as const)('of "%s" (%s, %d) is %s', (name, kind, attempt, address) => {
    expect(siteAddress(name, kind, attempt)).toBe(address);
  });

  it('is one that SharePoint takes, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), fc.constantFrom('internal' as const, 'partner' as const), fc.integer({ min: 1, max: 99 }), (name, kind, attempt) => {
        expect(siteAddress(name, kind, attempt)).toMatch(/^\/sites\/t[tk]-[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(siteAddress(name, kind, attempt).length).toBeLessThan(70);
      })
    );
  });

  it('ends with a whole word when the name is long', () => {
    expect(siteAddress('a'.repeat(30) + ' ' + 'b'.repeat(30), 'internal', 1)).toBe(`/sites/tt-${'a'.repeat(30)}`);
    expect(siteAddress('a'.repeat(100), 'internal', 1)).toBe(`/sites/tt-${'a'.repeat(50)}`);
  });
});
