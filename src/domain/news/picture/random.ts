/** Numbers in [0, 1), the same ones for the same seed. */
export type Random = () => number;

/** FNV-1a, 32 bits, over the code points of the normalized text. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text.normalize('NFC')) {
    hash ^= character.codePointAt(0)!;
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

/** mulberry32. */
export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
