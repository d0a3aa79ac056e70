/** The seven colours of a picture: the lamp is everyone's, the others are derived from the organisation's accent. */
export interface Palette {
  readonly night: string;
  readonly deep: string;
  readonly accent: string;
  readonly mid: string;
  readonly light: string;
  readonly pale: string;
  readonly lamp: string;
}

/** The warm colour that lights one thing in every picture. */
export const lamp = '#f0b84a';

interface Oklch {
  readonly lightness: number;
  readonly chroma: number;
  readonly hue: number;
}

const toLinear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const fromLinear = (value: number): number => (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055);

const toOklch = (hex: string): Oklch => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => toLinear(Number.parseInt(hex.slice(at, at + 2), 16) / 255));
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const x = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const y = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return { lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s, chroma: Math.hypot(x, y), hue: Math.atan2(y, x) };
};

/** Linear sRGB; a component outside 0…1 is out of gamut. */
const toRgb = ({ lightness, chroma, hue }: Oklch): readonly [number, number, number] => {
  const x = chroma * Math.cos(hue);
  const y = chroma * Math.sin(hue);
  const l = (lightness + 0.3963377774 * x + 0.2158037573 * y) ** 3;
  const m = (lightness - 0.1055613458 * x - 0.0638541728 * y) ** 3;
  const s = (lightness - 0.0894841775 * x - 1.291485548 * y) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
};

/** The nearest colour of that lightness and hue that a screen shows, as hex. */
const toHex = (colour: Oklch): string => {
  const rgb = toRgb(colour);
  if (rgb.some((value) => value < -0.0005 || value > 1.0005) && colour.chroma > 0.001) return toHex({ ...colour, chroma: colour.chroma * 0.94 });
  return `#${rgb.map((value) => Math.round(Math.min(1, Math.max(0, fromLinear(Math.max(0, value)))) * 255).toString(16).padStart(2, '0')).join('')}`;
};

/** Derives the picture's colours from an organisation's accent (#rrggbb). */
export const paletteOf = (accent: string): Palette => {
  const base = toOklch(accent);
  const shade = (lightness: number, chroma: number): string => toHex({ ...base, lightness, chroma: Math.min(base.chroma, chroma) });
  return {
    night: shade(Math.max(0.16, base.lightness - 0.19), 0.07),
    deep: shade(Math.max(0.22, base.lightness - 0.1), 0.1),
    accent,
    mid: shade(Math.min(0.66, base.lightness + 0.22), 0.09),
    light: shade(0.84, 0.05),
    pale: shade(0.94, 0.018),
    lamp,
  };
};
