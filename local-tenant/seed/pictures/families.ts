import type { Random } from '../random';
import type { Palette } from './palette';
import { disc, path, rect, rounded } from './shapes';

/** Draws the inside of an SVG of the given size; `isDark` null lets the drawing choose. */
export type Family = (random: Random, palette: Palette, width: number, height: number) => string;

/** Hills of concentric bands, a disc half behind them, and now and then water that repeats it as bars. */
const horizon: Family = (random, colour, width, height) => {
  const isDusk = random.chance(0.6);
  const tones = isDusk
    ? [[colour.accent, colour.mid], [colour.mid, colour.light], [colour.night, colour.accent]]
    : [[colour.light, colour.mid], [colour.mid, colour.accent], [colour.accent, colour.deep]];
  const fromLeft = random.chance(0.5);
  const at = (share: number): number => width * (fromLeft ? share : 1 - share);
  const hasWater = random.chance(0.5);
  const shore = height * (hasWater ? 0.74 : 1);
  const radius = height * (0.16 + random.next() * 0.08);
  const sunX = at(0.3 + random.next() * 0.1);
  const sunY = Math.max(radius * 1.35, shore * (0.34 + random.next() * 0.14));
  const places = [[0.78, 0.34, 0.62], [0.14, 0.56, 0.5], [0.58, 0.74, 0.44]] as const;
  const hills = places.map(([share, top, size], hill) => {
    const reach = Math.max(width * size, height) * (0.85 + random.next() * 0.35);
    const x = at(share + (random.next() - 0.5) * 0.12);
    const y = shore * top + reach;
    const band = height * (0.085 + random.next() * 0.05);
    return [0, 1, 2, 3].map((ring) => disc(x, y, reach - band * ring * (1 + ring * 0.22), tones[hill]?.[ring % 2] ?? colour.mid)).join('');
  });
  const land = `<clipPath id="land"><rect width="${rounded(width)}" height="${rounded(shore)}"/></clipPath><g clip-path="url(#land)">${hills.join('')}</g>`;
  const bar = (height - shore) / 9;
  const glitter = [0, 1, 2, 3].map((line) => {
    const length = radius * (2 - line * 0.42) * (0.75 + random.next() * 0.5);
    return rect(sunX - length / 2, shore + bar * (1 + line * 2), length, bar, line === 3 ? colour.mid : colour.lamp);
  });
  const water = hasWater ? rect(0, shore - 0.5, width, height - shore + 0.5, isDusk ? colour.night : colour.light) + glitter.join('') : '';
  return rect(0, 0, width, height, isDusk ? colour.deep : colour.pale) + disc(sunX, sunY, radius, colour.lamp) + land + water;
};

/** Islands on one waterline, each over its own reflection, with thin lines of wind on the water. */
const archipelago: Family = (random, colour, width, height) => {
  const isDark = random.chance(0.5);
  const line = height * (0.5 + random.next() * 0.14);
  const fills = isDark ? [colour.accent, colour.mid, colour.night] : [colour.mid, colour.accent, colour.deep];
  const sunX = width * (0.18 + random.next() * 0.64);
  const islands = [0.06, 0.36, 0.63, 0.95].map((share, index) => {
    const x = width * (share + (random.next() - 0.5) * 0.12);
    const across = width * (0.11 + random.next() * 0.13);
    const up = Math.min(line * 0.56, across * (0.5 + random.next() * 0.6));
    const arc = (rise: number, sweep: 0 | 1): string => `M${rounded(x - across)} ${rounded(line)}a${rounded(across)} ${rounded(rise)} 0 0 ${sweep} ${rounded(2 * across)} 0z`;
    return path(arc(up, 1), fills[index % 3] ?? colour.mid) + path(arc(up * 0.45, 0), isDark ? colour.deep : colour.mid, isDark ? 1 : 0.55);
  });
  const wind = [0, 1, 2, 3].map((index) => {
    const length = width * (0.08 + random.next() * 0.16);
    const x = index === 0 ? sunX - length / 2 : random.next() * (width - length);
    return rect(x, line + (height - line) * (0.3 + index * 0.19), length, height * 0.014, index === 0 ? colour.lamp : isDark ? colour.accent : colour.pale);
  });
  const sky = rect(0, 0, width, line, isDark ? colour.deep : colour.pale) + rect(0, line, width, height - line, isDark ? colour.night : colour.light);
  return sky + disc(sunX, line * 0.38, height * (0.085 + random.next() * 0.04), colour.lamp) + islands.join('') + wind.join('');
};

/** Annual rings around a centre near a corner, one ring lit. */
const rings: Family = (random, colour, width, height) => {
  const ramp = random.chance(0.5) ? [colour.night, colour.deep, colour.accent, colour.deep] : [colour.pale, colour.light, colour.mid, colour.light];
  const x = width * (random.chance(0.5) ? 0.18 + random.next() * 0.14 : 0.72 + random.next() * 0.14);
  const y = height * (0.55 + random.next() * 0.5);
  const count = 9 + random.below(4);
  const lit = 2 + random.below(3);
  const edges: number[] = [];
  for (let radius = 0; edges.length < count; edges.push(radius)) radius += 0.6 + random.next() * 0.9;
  const scale = Math.hypot(Math.max(x, width - x), Math.max(y, height - y)) / (edges.at(-1) ?? 1);
  const discs = edges.slice(0, -1).map((edge, index) => {
    const fill = ramp[(count - index) % 4] ?? colour.mid;
    const outer = disc(x, y, edge * scale, index === lit ? colour.lamp : fill);
    return index === lit ? outer + disc(x, y, edge * scale - height * 0.035, fill) : outer;
  });
  return rect(0, 0, width, height, ramp[0] ?? colour.pale) + discs.reverse().join('');
};

/** A façade: a grid of windows and quarter arches, a few of them lit. */
const facade: Family = (random, colour, width, height) => {
  const columns = Math.max(2, Math.round((width * 4) / height));
  const cell = width / columns;
  const rows = Math.ceil(height / cell);
  const isDark = random.chance(0.6);
  const shades = isDark ? [colour.night, colour.accent, colour.accent, colour.mid] : [colour.light, colour.mid, colour.light, colour.accent];
  const lit = new Set(Array.from({ length: Math.max(2, Math.round(rows * columns * 0.09)) }, () => random.below(rows * columns)));
  const s = rounded(cell);
  const windows = Array.from({ length: rows * columns }, (_, index) => {
    const x = (index % columns) * cell;
    const y = height - cell * (rows - Math.floor(index / columns));
    const kind = random.next();
    const shade = random.pick(shades);
    const fill = lit.has(index) ? colour.lamp : shade;
    if (kind < 0.22) return path(`M${rounded(x)} ${rounded(y + cell)}v-${s}a${s} ${s} 0 0 1 ${s} ${s}z`, fill);
    if (kind < 0.44) return path(`M${rounded(x + cell)} ${rounded(y + cell)}h-${s}a${s} ${s} 0 0 1 ${s} -${s}z`, fill);
    if (kind < 0.6) return path(`M${rounded(x)} ${rounded(y + cell)}v-${rounded(cell / 2)}a${rounded(cell / 2)} ${rounded(cell / 2)} 0 0 1 ${s} 0v${rounded(cell / 2)}z`, fill);
    return kind < 0.86 ? rect(x + cell * 0.25, y + cell * 0.2, cell * 0.5, cell * 0.6, fill) : '';
  });
  return rect(0, 0, width, height, isDark ? colour.deep : colour.pale) + windows.join('');
};

/** Boards of a pier: upright bars whose tops follow one calm curve, a second row behind them. */
const pier: Family = (random, colour, width, height) => {
  const isDark = random.chance(0.5);
  const near = isDark ? [colour.accent, colour.mid] : [colour.accent, colour.deep];
  const count = 18 + random.below(8);
  const step = width / count;
  const phase = random.next() * Math.PI * 2;
  const waves = 0.6 + random.next() * 0.7;
  const lit = Math.floor(count * (0.2 + random.next() * 0.6));
  const curve = (board: number, shift: number): number => Math.sin(phase + shift + (board / count) * Math.PI * 2 * waves);
  const boards = Array.from({ length: count }, (_, board) => board);
  const far = boards.map((board) => {
    const top = height * (0.36 + 0.16 * curve(board, 1.9));
    return rect(board * step, top, step * 0.5, height - top, isDark ? colour.deep : colour.light);
  });
  const close = boards.map((board) => {
    const top = height * (0.6 + 0.22 * curve(board, 0));
    return rect(board * step, top, step * (board === lit ? 1 : 0.82), height - top, board === lit ? colour.lamp : near[board % 2] ?? colour.accent);
  });
  return rect(0, 0, width, height, isDark ? colour.night : colour.pale) + far.join('') + close.join('');
};

export const families: readonly Family[] = [horizon, archipelago, rings, facade, pier];
