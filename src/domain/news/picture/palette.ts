import { oklchOf, hexOf } from '../../organisations/oklch';
import { GOVERNMENT } from '../../organisations/government';

/** Colours of a picture from dark to light, and the lamp that lights one thing in it. All `#rrggbb` but the lamp. */
export interface PicturePalette {
  readonly night: string;
  readonly deep: string;
  readonly accent: string;
  readonly mid: string;
  readonly light: string;
  readonly pale: string;
  /** The same in every picture: a theme's variable. */
  readonly lamp: string;
}

const LAMP = 'var(--k-lamp)';

/**
 * Derives the palette in OKLCH from an organisation's accent; one that cannot be read gets the Government's.
 * A very dark accent is lifted and the two darkest steps lowered, so that the six stay apart.
 */
export function picturePalette(accent: string): PicturePalette {
  const colour = oklchOf(accent) ?? oklchOf(GOVERNMENT.accent)!;
  const isDark = colour.l < 0.36;
  const at = (lightness: number, mostChroma: number): string => hexOf({ l: lightness, c: Math.min(colour.c, mostChroma), h: colour.h });
  return {
    night: at(isDark ? 0.205 : 0.25, isDark ? 0.058 : 0.1),
    deep: at(isDark ? 0.243 : 0.34, 0.13),
    accent: at(Math.min(Math.max(colour.l, 0.4), 0.52), 0.19),
    mid: at(0.64, 0.1),
    light: at(0.84, 0.045),
    pale: at(0.94, 0.018),
    lamp: LAMP
  };
}
