import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { contrastRatio, REQUIRED_CONTRAST } from '../../domain/organisations/contrast';
import { deriveTheme } from '../../domain/organisations/theme';
import { DARK, EXTREMES, LIGHT, type NeutralColours } from '../../schema/theme/neutralColours';

/** CSS custom properties by name, `--k-…`. */
export type ThemeVariables = Readonly<Record<`--k-${string}`, string>>;

/** What of SPFx's theme decides ours. */
export type SectionTheme = Pick<IReadonlyTheme, 'isInverted' | 'semanticColors'>;

const kebab = (role: string): string => role.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const isHex = (colour: string | null | undefined): colour is string => /^#[0-9a-f]{6}$/i.test(colour ?? '');

/** The first candidate that can be read on the ground, else white or black. */
function readable(ground: string, ...candidates: readonly string[]): string {
  return [...candidates, ...EXTREMES].find((colour) => contrastRatio(colour, ground) >= REQUIRED_CONTRAST)!;
}

/**
 * The colours by role that every part of Kampus is drawn in.
 *
 * SharePoint decides the ground of a section and whether it is dark; Kampus decides the rest, so that an organisation
 * looks the same whatever the tenant's theme is. On a ground that Kampus does not know (a section with a strong
 * background) text takes the nearest colour of 4.5:1.
 *
 * @param accent the organisation's colour, `#rrggbb`; one that cannot be read gets the Government's
 * @param theme the section's theme; undefined where SharePoint gives none (outside a page): the light one
 */
export function themeVariables(accent: string, theme: SectionTheme | undefined): ThemeVariables {
  const isDark = theme?.isInverted === true;
  const neutral = isDark ? DARK : LIGHT;
  const organisation = deriveTheme(accent);
  const shown = theme?.semanticColors?.bodyBackground;
  const page = isHex(shown) ? shown : neutral.page;
  const accentText = isDark ? organisation.dark.text : organisation.accent;

  const colours: NeutralColours = {
    ...neutral,
    page,
    text: readable(page, neutral.text, LIGHT.text, DARK.text),
    textMuted: readable(page, neutral.textMuted, LIGHT.text, DARK.text)
  };
  const accents = {
    accent: isDark ? organisation.dark.fill : organisation.accent,
    accentStrong: isDark ? organisation.dark.band : organisation.strong,
    accentText: readable(page, accentText, colours.text),
    accentTint: isDark ? organisation.dark.tint : organisation.tint,
    accentTintStrong: isDark ? organisation.dark.tintStrong : organisation.tintStrong,
    accentLine: isDark ? organisation.dark.line : organisation.line,
    band: isDark ? organisation.dark.band : organisation.accent
  };

  const variables: Record<`--k-${string}`, string> = {};
  Object.entries({ ...colours, ...accents }).forEach(([role, value]) => {
    variables[`--k-${kebab(role)}`] = value;
  });
  return variables;
}
