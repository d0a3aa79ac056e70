/**
 * Draws the icons of the package: the façade of fifteen windows, one of them lit.
 *
 *   tsx scripts/drawIcons.ts
 *
 * Writes the Teams pair of every web part (192 × 192 in colour, 32 × 32 outline in white on transparent) and the
 * solution's icon (96 × 96). The files are committed; run this again when the mark or the list of web parts changes.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { crc32, deflateSync } from 'node:zlib';

type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

const band: Rgba = [16, 41, 79, 255];
const lamp: Rgba = [240, 184, 74, 255];
const pane: Rgba = [142, 155, 176, 255];
const white: Rgba = [255, 255, 255, 255];
const clear: Rgba = [0, 0, 0, 0];

/** Ids of the web parts of a checkout: each can be added as a Teams tab. */
const webPartsOf = (root: string): string[] =>
  globSync('src/webparts/*/*.manifest.json', { cwd: root }).map((file) => (JSON.parse(readFileSync(join(root, file), 'utf8')) as { readonly id: string }).id);

interface Drawing {
  /** Side of the square, px. */
  readonly size: number;
  readonly ground: Rgba;
  readonly window: Rgba;
  readonly lit: Rgba;
  /** True draws the frames of the windows only, except the lit one. */
  readonly outline: boolean;
}

/** RGBA bytes of the mark, row by row: five windows across, three down, the first of the middle row lit. */
const drawMark = ({ size, ground, window, lit, outline }: Drawing): Uint8Array => {
  const pixels = new Uint8Array(size * size * 4);
  const fill = (x: number, y: number, width: number, height: number, colour: Rgba): void => {
    for (let row = y; row < y + height; row += 1) {
      for (let column = x; column < x + width; column += 1) pixels.set(colour, (row * size + column) * 4);
    }
  };
  fill(0, 0, size, size, ground);

  const gap = Math.max(1, Math.round(size / 48));
  const width = Math.floor((size * 0.8 - 4 * gap) / 5);
  const height = Math.max(3, width - gap);
  const left = Math.round((size - 5 * width - 4 * gap) / 2);
  const top = Math.round((size - 3 * height - 2 * gap) / 2);
  for (let row = 0; row < 3; row += 1) {
    for (let column = 0; column < 5; column += 1) {
      const isLit = row === 1 && column === 0;
      const x = left + column * (width + gap);
      const y = top + row * (height + gap);
      fill(x, y, width, height, isLit ? lit : window);
      if (outline && !isLit) fill(x + 1, y + 1, width - 2, height - 2, ground);
    }
  }
  return pixels;
};

/** One PNG chunk: length, type, data, checksum. */
const chunk = (type: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
};

/** A PNG file of square RGBA pixels, eight bits a channel. */
const encodePng = (pixels: Uint8Array, size: number): Buffer => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Buffer.alloc(size * (size * 4 + 1));
  for (let row = 0; row < size; row += 1) {
    rows.set(pixels.subarray(row * size * 4, (row + 1) * size * 4), row * (size * 4 + 1) + 1);
  }
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', new Uint8Array())]);
};

const inColour = { ground: band, window: pane, lit: lamp, outline: false };
const inOutline = { ground: clear, window: white, lit: white, outline: true };

/** Draws every icon of a checkout. @param root its folder */
export function drawIcons(root: string): void {
  const write = (file: string, drawing: Drawing): void => writeFileSync(join(root, file), encodePng(drawMark(drawing), drawing.size));
  write('sharepoint/images/kampus.png', { size: 96, ...inColour });
  for (const id of webPartsOf(root)) {
    write(`teams/${id}_color.png`, { size: 192, ...inColour });
    write(`teams/${id}_outline.png`, { size: 32, ...inOutline });
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) drawIcons(join(import.meta.dirname, '..'));
