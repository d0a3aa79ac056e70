/** What WCAG 2.1 asks of text (1.4.3 AA). */
export const REQUIRED_CONTRAST = 4.5;

/** Red, green and blue, each 0…255, of `#rrggbb`; null when the text is not such a colour. */
export function rgbOf(hex: string): readonly [number, number, number] | null {
  const found = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex);
  return found === null ? null : [parseInt(found[1]!, 16), parseInt(found[2]!, 16), parseInt(found[3]!, 16)];
}

/** sRGB component 0…255 → linear light 0…1. */
export function linear(component: number): number {
  const value = component / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function luminance(hex: string): number {
  const rgb = rgbOf(hex);
  if (rgb === null) return NaN;
  return 0.2126 * linear(rgb[0]) + 0.7152 * linear(rgb[1]) + 0.0722 * linear(rgb[2]);
}

/** WCAG contrast of two `#rrggbb` colours, 1…21; NaN when either is no colour. */
export function contrastRatio(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter! + 0.05) / (darker! + 0.05);
}

export type AccentProblem =
  | { readonly kind: 'notAColour' }
  | { readonly kind: 'contrast'; readonly ratio: number; readonly required: number };

/**
 * Whether a colour can be an organisation's accent: white text stands on it and it stands on white.
 * @returns null when it can, else why not, with the measured ratio rounded down to two decimals
 */
export function accentProblem(hex: string): AccentProblem | null {
  const ratio = contrastRatio(hex, '#ffffff');
  if (Number.isNaN(ratio)) return { kind: 'notAColour' };
  return ratio >= REQUIRED_CONTRAST ? null : { kind: 'contrast', ratio: Math.floor(ratio * 100) / 100, required: REQUIRED_CONTRAST };
}
