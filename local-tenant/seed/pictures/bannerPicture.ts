import { createRandom } from '../random';
import { families } from './families';
import { paletteOf } from './palette';

const width = 1280;
const height = 720;

/**
 * A news page's banner picture as an SVG document of 1280 × 720: the same name and accent always give the same picture.
 * No text, nothing fetched, under 10 kB.
 */
export const bannerPicture = (name: string, accent: string): string => {
  const random = createRandom(`banner ${name}`);
  const draw = random.pick(families);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${draw(random, paletteOf(accent), width, height)}</svg>`;
};
