import { archipelago, horizon, type Canvas } from './landscapes';
import type { PicturePalette } from './palette';
import { annualRings, pier, windows } from './patterns';
import { hashOf, randomFrom } from './random';
import type { Shape } from './Shape';

export interface PictureRequest {
  /** The news item's title: it alone picks the family and the proportions. */
  readonly title: string;
  readonly palette: PicturePalette;
  readonly width: number;
  readonly height: number;
  /** True in a dark theme; false leaves dark or light to the seed. */
  readonly isDark: boolean;
}

const families: ReadonlyArray<(canvas: Canvas) => Shape[]> = [horizon, archipelago, annualRings, windows, pier];

/**
 * The figures of a news picture, back to front: the same title, colours and size always give the same picture.
 * Five families look at one landscape: horizon, archipelago, annual rings, windows, pier. No text, no chance outside the seed.
 */
export function newsPicture({ title, palette, width, height, isDark }: PictureRequest): Shape[] {
  const random = randomFrom(hashOf(title));
  const draw = families[Math.floor(random() * families.length)]!;
  return draw({ random, colours: palette, width, height, isDark: isDark ? true : null });
}
