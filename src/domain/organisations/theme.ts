import { accentProblem } from './contrast';
import { GOVERNMENT, type Identity } from './government';
import { hexOf, oklchOf } from './oklch';

/** The colours of an organisation, all `#rrggbb`, all derived from its one accent. */
export interface OrganisationTheme {
  readonly accent: string;
  /** Hovered and pressed accent. */
  readonly strong: string;
  /** Ground of the organisation's own section. */
  readonly tint: string;
  /** Selected row, pressed chip. */
  readonly tintStrong: string;
  /** Hairlines on the tint. */
  readonly line: string;
  /** The same roles in a dark theme; `fill` is what white text stands on, `band` the header. */
  readonly dark: {
    readonly text: string;
    readonly band: string;
    readonly fill: string;
    readonly tint: string;
    readonly tintStrong: string;
    readonly line: string;
  };
}

/**
 * Derives an organisation's theme in OKLCH: every role has a lightness and a ceiling for its chroma, the hue stays.
 * @param accent `#rrggbb` that can be an accent (see `accentProblem`); anything else gets the Government's colours
 */
export function deriveTheme(accent: string): OrganisationTheme {
  const colour = accentProblem(accent) === null ? oklchOf(accent) : null;
  if (colour === null) return deriveTheme(GOVERNMENT.accent);
  const { l, c, h } = colour;
  const role = (lightness: number, mostChroma: number): string => hexOf({ l: lightness, c: Math.min(c, mostChroma), h });
  return {
    accent: accent.toLowerCase(),
    strong: role(Math.max(0, l - 0.07), c),
    tint: role(0.971, 0.008),
    tintStrong: role(0.935, 0.02),
    line: role(0.84, 0.05),
    dark: {
      text: role(0.82, 0.1),
      band: role(Math.min(l, 0.34), 0.075),
      fill: role(Math.min(Math.max(l, 0.42), 0.5), 0.13),
      tint: role(0.245, 0.022),
      tintStrong: role(0.3, 0.035),
      line: role(0.42, 0.045)
    }
  };
}

/** The identity to wear: the organisation's when it is known and its colour can be read, else the Government's. */
export function identityOf(organisation: Identity | null | undefined): Identity {
  if (!organisation || organisation.names.fi.trim() === '') return GOVERNMENT;
  return accentProblem(organisation.accent) === null ? organisation : GOVERNMENT;
}
