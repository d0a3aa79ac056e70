import * as fc from 'fast-check';

import { initialOrganisations } from '../../schema/organisations';
import { accentProblem, contrastRatio, REQUIRED_CONTRAST } from './contrast';
import { GOVERNMENT } from './government';
import { hexOf, oklchOf } from './oklch';
import { deriveTheme, identityOf } from './theme';

const colour = fc
  .tuple(fc.nat(255), fc.nat(255), fc.nat(255))
  .map((parts) => `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`);
const accents = [GOVERNMENT.accent, ...initialOrganisations.map(({ Accent }) => Accent)];

describe('colours in OKLCH', () => {
  it('survive the way there and back', () => {
    fc.assert(fc.property(colour, (hex) => expect(hexOf(oklchOf(hex)!)).toBe(hex)));
  });
});

describe('an accent', () => {
  it('is refused under 4.5:1 with the measured ratio (C1.2)', () => {
    expect(accentProblem('#777777')).toEqual({ kind: 'contrast', ratio: 4.47, required: 4.5 });
    expect(accentProblem('#767676')).toBeNull();
  });

  it('is refused when it is no colour', () => {
    ['', '#fff', 'red', '#12345g', 'rgb(0,0,0)'].forEach((text) => expect(accentProblem(text)).toEqual({ kind: 'notAColour' }));
  });

  it('has a contrast of 1 with itself and of 21 between black and white', () => {
    fc.assert(fc.property(colour, (hex) => expect(contrastRatio(hex, hex)).toBe(1)));
    expect(contrastRatio('#000000', '#ffffff')).toBe(21);
  });
});

describe('a derived theme', () => {
  it.each(accents)('of %s can be read in light and dark', (accent) => {
    const theme = deriveTheme(accent);
    const pairs: Array<[string, string]> = [
      ['#ffffff', theme.accent],
      ['#ffffff', theme.strong],
      [theme.accent, theme.tint],
      [theme.accent, theme.tintStrong],
      ['#ffffff', theme.dark.fill],
      ['#ffffff', theme.dark.band],
      [theme.dark.text, theme.dark.tint],
      [theme.dark.text, theme.dark.tintStrong]
    ];
    pairs.forEach(([text, ground]) => expect(contrastRatio(text, ground)).toBeGreaterThanOrEqual(REQUIRED_CONTRAST));
  });

  it('is the look’s own for VM', () => {
    expect(deriveTheme('#0b5d49')).toMatchObject({ strong: '#004837', tint: '#f0f7f5', tintStrong: '#ddeee8', line: '#abd6c6' });
  });

  it('of any accent that is let through keeps white text readable on its fills', () => {
    fc.assert(
      fc.property(colour, (hex) => {
        fc.pre(accentProblem(hex) === null);
        const { strong, dark } = deriveTheme(hex);
        [strong, dark.fill, dark.band].forEach((fill) => expect(contrastRatio('#ffffff', fill)).toBeGreaterThanOrEqual(REQUIRED_CONTRAST));
      })
    );
  });

  it('of a broken colour is the Government’s (C1.4)', () => {
    expect(deriveTheme('yellow')).toEqual(deriveTheme(GOVERNMENT.accent));
    expect(deriveTheme('#ffff00')).toEqual(deriveTheme(GOVERNMENT.accent));
  });
});

describe('the identity to wear', () => {
  it('falls back to the Government’s when the organisation is missing or broken (C1.4)', () => {
    const vm = { ...GOVERNMENT, key: 'VM', accent: '#0b5d49' };
    expect(identityOf(vm)).toBe(vm);
    expect(identityOf(null)).toBe(GOVERNMENT);
    expect(identityOf({ ...vm, accent: '#ffff00' })).toBe(GOVERNMENT);
    expect(identityOf({ ...vm, names: { fi: ' ', sv: '', en: '' } })).toBe(GOVERNMENT);
  });
});
