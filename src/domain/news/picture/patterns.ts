import { chooseDark, type Canvas } from './landscapes';
import { disc, path, rect, round, type Shape } from './Shape';

/** Annual rings: concentric discs around a centre near a corner, one ring lit. */
export function annualRings(canvas: Canvas): Shape[] {
  const { random, colours: c, width: w, height: h } = canvas;
  const dark = chooseDark(canvas, 0.5);
  const ramp = dark ? [c.night, c.deep, c.accent, c.deep] : [c.pale, c.light, c.mid, c.light];
  const x = w * (random() < 0.5 ? 0.18 + random() * 0.14 : 0.72 + random() * 0.14);
  const y = h * (0.55 + random() * 0.5);
  const reach = Math.hypot(Math.max(x, w - x), Math.max(y, h - y));
  const rings = 9 + Math.floor(random() * 4);
  const lit = 2 + Math.floor(random() * 3);
  const edges: number[] = [];
  for (let i = 0, edge = 0; i < rings; i += 1) {
    edge += 0.6 + random() * 0.9;
    edges.push(edge);
  }
  const scale = reach / edges[rings - 1]!;
  const shapes = [rect(0, 0, w, h, ramp[0]!)];
  for (let i = rings - 2; i >= 0; i -= 1) {
    const radius = edges[i]! * scale;
    shapes.push(disc(x, y, radius, i === lit ? c.lamp : ramp[(rings - i) % 4]!));
    if (i === lit) shapes.push(disc(x, y, radius - h * 0.035, ramp[(rings - i + 1) % 4]!));
  }
  return shapes;
}

/** From here on a cell of the façade has no opening. */
const BARE_WALL = 0.86;

/** A façade: a grid of cells that hold windows and quarter arches, a few of them lit. */
export function windows(canvas: Canvas): Shape[] {
  const { random, colours: c, width: w, height: h } = canvas;
  const columns = Math.max(2, Math.round((w * 4) / h));
  const cell = w / columns;
  const rows = Math.ceil(h / cell);
  const dark = chooseDark(canvas, 0.6);
  const shades = dark ? [c.night, c.accent, c.accent, c.mid] : [c.light, c.mid, c.light, c.accent];
  const cells = rows * columns;
  const lit = new Set<number>();
  while (lit.size < Math.max(2, Math.round(cells * 0.09))) lit.add(Math.floor(random() * cells));

  const shapes = [rect(0, 0, w, h, dark ? c.deep : c.pale)];
  for (let i = 0; i < cells; i += 1) {
    const isLit = lit.has(i);
    // Light shines from a window or an arch, never from bare wall.
    const kind = random() * (isLit ? BARE_WALL : 1);
    const fill = isLit ? c.lamp : shades[Math.floor(random() * 4)]!;
    const figure = cellFigure(kind, (i % columns) * cell, h - cell * (rows - Math.floor(i / columns)), cell, fill);
    if (figure) shapes.push(figure);
  }
  return shapes;
}

/** What stands in a cell: an arch to either side, a vault, a window, or bare wall (null). */
function cellFigure(kind: number, x: number, y: number, side: number, fill: string): Shape | null {
  const [left, right, bottom, s, half] = [x, x + side, y + side, side, side / 2].map(round);
  if (kind < 0.22) return path(`M${left} ${bottom}v${-s!}a${s} ${s} 0 0 1 ${s} ${s}z`, fill);
  if (kind < 0.44) return path(`M${right} ${bottom}h${-s!}a${s} ${s} 0 0 1 ${s} ${-s!}z`, fill);
  if (kind < 0.6) return path(`M${left} ${bottom}v${-half!}a${half} ${half} 0 0 1 ${s} 0v${half}z`, fill);
  if (kind < BARE_WALL) return rect(x + side * 0.25, y + side * 0.2, side * 0.5, side * 0.6, fill);
  return null;
}

/** Boards of a pier: upright bars whose tops follow one calm curve, a second row behind them. */
export function pier(canvas: Canvas): Shape[] {
  const { random, colours: c, width: w, height: h } = canvas;
  const dark = chooseDark(canvas, 0.5);
  const near = dark ? [c.accent, c.mid] : [c.accent, c.deep];
  const far = dark ? c.deep : c.light;
  const boards = 18 + Math.floor(random() * 8);
  const step = w / boards;
  const phase = random() * Math.PI * 2;
  const waves = 0.6 + random() * 0.7;
  const lit = Math.floor(boards * (0.2 + random() * 0.6));
  const curve = (i: number, shift: number): number => Math.sin(phase + shift + (i / boards) * Math.PI * 2 * waves);

  const shapes = [rect(0, 0, w, h, dark ? c.night : c.pale)];
  for (let i = 0; i < boards; i += 1) {
    const top = h * (0.36 + 0.16 * curve(i, 1.9));
    shapes.push(rect(i * step, top, step * 0.5, h - top, far));
  }
  for (let i = 0; i < boards; i += 1) {
    const top = h * (0.6 + 0.22 * curve(i, 0));
    shapes.push(rect(i * step, top, step * (i === lit ? 1 : 0.82), h - top, i === lit ? c.lamp : near[i % 2]!));
  }
  return shapes;
}
