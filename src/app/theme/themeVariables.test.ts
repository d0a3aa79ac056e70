import * as fc from 'fast-check';
import { contrastRatio } from '../../domain/organisations/contrast';
import { initialOrganisations } from '../../schema/organisations';
import { themeVariables } from './themeVariables';

const accents = initialOrganisations.map(({ Accent }) => Accent);
const grounds = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`);

const measure = (variables: Readonly<Record<string, string>>, text: string, ground: string): number => contrastRatio(variables[text]!, variables[ground]!);

it.each([false, true])('text can be read on every ground of Kampus, dark: %s', (isInverted) => {
  accents.forEach((accent) => {
    const variables = themeVariables(accent, { isInverted, semanticColors: undefined });
    const pairs = [
      ['--k-text', '--k-page'],
      ['--k-text-muted', '--k-page'],
      ['--k-text-muted', '--k-sunken'],
      ['--k-accent-text', '--k-page'],
      ['--k-accent-text', '--k-accent-tint-strong'],
      ['--k-text-on-accent', '--k-accent'],
      ['--k-text-on-accent', '--k-band'],
      ['--k-severe', '--k-severe-ground'],
      ['--k-warning', '--k-warning-ground'],
      ['--k-placeholder', '--k-page'],
      ['--k-text', '--k-highlight']
    ] as const;
    pairs.forEach(([text, ground]) => expect({ accent, text, ground, ratio: measure(variables, text, ground) >= 4.5 }).toEqual({ accent, text, ground, ratio: true }));
  });
});

it('finds readable text for whatever ground a section has', () => {
  fc.assert(
    fc.property(grounds, fc.constantFrom(...accents), fc.boolean(), (bodyBackground, accent, isInverted) => {
      const variables = themeVariables(accent, { isInverted, semanticColors: { bodyBackground } as never });
      expect(measure(variables, '--k-text', '--k-page')).toBeGreaterThanOrEqual(4.5);
      expect(measure(variables, '--k-accent-text', '--k-page')).toBeGreaterThanOrEqual(4.5);
    })
  );
});

it('wears the Government’s colour when the accent cannot be read', () => {
  expect(themeVariables('keltainen', undefined)['--k-accent']).toBe('#10294f');
});
