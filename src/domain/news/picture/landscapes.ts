import type { PicturePalette } from './palette';
import type { Random } from './random';
import { disc, path, rect, round, type Shape } from './Shape';

export interface Canvas {
  readonly random: Random;
  readonly colours: PicturePalette;
  readonly width: number;
  readonly height: number;
  /** True in a dark theme, so that no bright sheet glares; null leaves it to the seed. */
  readonly isDark: boolean | null;
}

/** The seed's own choice of dark or light, unless the theme asks; the number is drawn either way, so that proportions stay. */
export function chooseDark({ random, isDark }: Canvas, share: number): boolean {
  const drawn = random() < share;
  return isDark ?? drawn;
}

/** Hills of concentric bands, a lamp-coloured disc half behind them, and now and then water that repeats it as bars. */
export function horizon(canvas: Canvas): Shape[] {
  const { random, colours: c, width: w, height: h } = canvas;
  const dusk = chooseDark(canvas, 0.6);
  const left = random() < 0.5;
  const at = (share: number): number => w * (left ? share : 1 - share);
  const hasWater = random() < 0.5;
  const shore = h * (hasWater ? 0.74 : 1);
  const radius = h * (0.16 + random() * 0.08);
  const sunX = at(0.3 + random() * 0.1);
  const sunY = Math.max(radius * 1.35, shore * (0.34 + random() * 0.14));

  const shapes = [rect(0, 0, w, h, dusk ? c.deep : c.pale)];
  if (dusk) shapes.push(rect(0, sunY, w, h, c.accent, 0.45));
  shapes.push(disc(sunX, sunY, radius, c.lamp), ...hills(canvas, dusk, shore, at));
  if (hasWater) shapes.push(...water(canvas, dusk, shore, sunX, radius));
  return shapes;
}

function hills({ random, colours: c, width: w, height: h }: Canvas, dusk: boolean, shore: number, at: (share: number) => number): Shape[] {
  const tones = dusk
    ? [[c.accent, c.mid, c.accent, c.mid], [c.mid, c.light, c.mid, c.light], [c.night, c.accent, c.night, c.deep]]
    : [[c.light, c.mid, c.light, c.pale], [c.mid, c.accent, c.mid, c.light], [c.accent, c.deep, c.accent, c.deep]];
  const places = [
    { share: 0.78, top: 0.34, size: 0.62 },
    { share: 0.14, top: 0.56, size: 0.5 },
    { share: 0.58, top: 0.74, size: 0.44 }
  ];
  return places.flatMap(({ share, top, size }, hill) => {
    const radius = Math.max(w * size, h) * (0.85 + random() * 0.35);
    const x = at(share + (random() - 0.5) * 0.12);
    const y = shore * (top + (random() - 0.5) * 0.08) + radius;
    const band = h * (0.085 + random() * 0.05);
    return tones[hill]!.map((fill, ring) => disc(x, y, radius - band * ring * (1 + ring * 0.22), fill));
  });
}

function water({ random, colours: c, width: w, height: h }: Canvas, dusk: boolean, shore: number, sunX: number, radius: number): Shape[] {
  const shapes = [rect(0, shore - 0.5, w, h - shore + 0.5, dusk ? c.night : c.light)];
  const bar = (h - shore) / 9;
  for (let i = 0; i < 4; i += 1) {
    const length = radius * (2 - i * 0.42) * (0.75 + random() * 0.5);
    shapes.push(rect(sunX - length / 2 + (random() - 0.5) * radius * 0.6, shore + bar * (1 + i * 2), length, bar, i === 3 ? c.mid : c.lamp));
  }
  return shapes;
}

/** Islands: low arcs on one waterline, each over its own paler reflection, and thin lines of wind on the water. */
export function archipelago(canvas: Canvas): Shape[] {
  const { random, colours: c, width: w, height: h } = canvas;
  const dark = chooseDark(canvas, 0.5);
  const line = h * (0.5 + random() * 0.14);
  const fills = dark ? [c.accent, c.mid, c.night] : [c.mid, c.accent, c.deep];
  const sunX = w * (0.18 + random() * 0.64);
  const sunRadius = h * (0.085 + random() * 0.04);
  const shapes = [
    rect(0, 0, w, line, dark ? c.deep : c.pale),
    rect(0, line, w, h - line, dark ? c.night : c.light),
    disc(sunX, line * (0.3 + random() * 0.16), sunRadius, c.lamp)
  ];
  [0.06, 0.36, 0.63, 0.95].forEach((share, i) => {
    const rx = w * (0.11 + random() * 0.13);
    const ry = Math.min(line * 0.56, rx * (0.5 + random() * 0.6));
    const x = w * (share + (random() - 0.5) * 0.12);
    shapes.push(path(arc(x, line, rx, ry, 1), fills[i % 3]!), path(arc(x, line, rx, ry * 0.45, 0), dark ? c.deep : c.mid, dark ? undefined : 0.55));
  });
  for (let i = 0; i < 4; i += 1) {
    const y = line + (h - line) * (0.3 + i * 0.19);
    const length = w * (0.08 + random() * 0.16);
    shapes.push(rect(i === 0 ? sunX - length / 2 : random() * (w - length), y, length, h * 0.014, i === 0 ? c.lamp : dark ? c.accent : c.pale));
  }
  return shapes;
}

/** An ellipse's half over (1) or under (0) a line, closed along it. */
function arc(x: number, y: number, rx: number, ry: number, sweep: 0 | 1): string {
  return `M${round(x - rx)} ${round(y)}a${round(rx)} ${round(ry)} 0 0 ${sweep} ${round(2 * rx)} 0z`;
}
