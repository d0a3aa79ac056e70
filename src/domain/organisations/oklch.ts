import { linear, rgbOf } from './contrast';

/** A colour by how people see it: lightness 0…1, chroma 0…0.37, hue in radians. */
export interface Oklch {
  readonly l: number;
  readonly c: number;
  readonly h: number;
}

/** `#rrggbb` → OKLCH, by Björn Ottosson's matrices (https://bottosson.github.io/posts/oklab/); null when it is no colour. */
export function oklchOf(hex: string): Oklch | null {
  const rgb = rgbOf(hex);
  if (rgb === null) return null;
  const [r, g, b] = [linear(rgb[0]), linear(rgb[1]), linear(rgb[2])];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const bb = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return {
    l: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    c: Math.sqrt(a * a + bb * bb),
    h: Math.atan2(bb, a)
  };
}

/** Linear light of red, green and blue; outside 0…1 when sRGB cannot show the colour. */
function linearRgb({ l, c, h }: Oklch): number[] {
  const a = c * Math.cos(h);
  const b = c * Math.sin(h);
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short
  ];
}

function component(light: number): string {
  const value = light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
  const byte = Math.round(Math.min(1, Math.max(0, value)) * 255);
  return byte.toString(16).padStart(2, '0');
}

/** OKLCH → `#rrggbb`. A colour that sRGB cannot show loses chroma, never lightness or hue. */
export function hexOf(colour: Oklch): string {
  const isShown = (candidate: Oklch): boolean =>
    linearRgb(candidate).every((light) => light >= -0.0005 && light <= 1.0005);
  let low = 0;
  let high = colour.c;
  let shown = colour;
  if (!isShown(colour)) {
    for (let step = 0; step < 16; step++) {
      const middle = (low + high) / 2;
      shown = { ...colour, c: middle };
      if (isShown(shown)) low = middle;
      else high = middle;
    }
    shown = { ...colour, c: low };
  }
  return `#${linearRgb(shown).map(component).join('')}`;
}
