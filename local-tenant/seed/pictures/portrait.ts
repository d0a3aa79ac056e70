import { createRandom } from '../random';
import { paletteOf } from './palette';
import { disc, path, rect } from './shapes';

const size = 240;

/**
 * A portrait without a face: shoulders and a head in the organisation's colours, before a plain wall. SVG, 240 × 240.
 * @param name decides the picture
 * @param accent the organisation's colour, #rrggbb
 */
export const portrait = (name: string, accent: string): string => {
  const random = createRandom(`portrait ${name}`);
  const colour = paletteOf(accent);
  const [wall, coat] = random.pick([[colour.pale, colour.accent], [colour.light, colour.deep], [colour.mid, colour.pale], [colour.deep, colour.light]] as const);
  const skin = random.pick(['#f3d6c0', '#e8bf9f', '#c98f65', '#9c6644', '#6f4529'] as const);
  const hair = random.pick(['#2b2320', '#5a3b26', '#8c6a43', '#c9a86a', '#9a9a9a', '#d8d2c8'] as const);
  const x = size * (0.46 + random.next() * 0.08);
  const head = size * (0.16 + random.next() * 0.025);
  const headY = size * 0.42;
  const shoulders = size * (0.3 + random.next() * 0.06);
  const neck = head * 0.9;
  const body = path(`M${Math.round(x - shoulders)} ${size}q0 -${Math.round(size * 0.34)} ${Math.round(shoulders)} -${Math.round(size * 0.34)}t${Math.round(shoulders)} ${Math.round(size * 0.34)}z`, coat);
  const crown = disc(x, headY - head * (0.22 + random.next() * 0.16), head * (1.06 + random.next() * 0.12), hair);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size}" height="${size}">${
    rect(0, 0, size, size, wall)}${crown}${rect(x - neck / 2, headY, neck, head * 1.8, skin)}${body}${disc(x, headY + head * 0.12, head, skin)}</svg>`;
};
