import { fold, wordsOf } from '../people/names';

/** Words that are asked about: a word of fewer letters is a word of its own with any letter changed. */
const SHORTEST_GUESSED = 4;
const BEGINNING = 2;

/** What words in the index may begin with that were meant by these: their first letters as they were typed. */
export function guessedBeginnings(text: string): string[] {
  return [...new Set(wordsOf(text).filter((word) => word.length >= SHORTEST_GUESSED).map((word) => word.slice(0, BEGINNING)))];
}

/**
 * What was meant by a text that finds nothing, by words that are known to be somewhere: every unknown word becomes the
 * nearest known one, if that is near enough.
 * @param titles what the reader may see: a guess must not tell of anything else
 * @returns null when nothing else comes to mind
 */
export function didYouMean(text: string, titles: readonly string[]): string | null {
  const words = wordsOf(text);
  const known = [...new Set(titles.flatMap(wordsOf))].filter((word) => word.length >= SHORTEST_GUESSED);
  const guessed = words.map((word) => (word.length < SHORTEST_GUESSED ? word : (nearest(word, known) ?? word)));
  return guessed.some((word, index) => word !== words[index]) ? guessed.join(' ') : null;
}

/** Itself, if it is known or begins a known word; else the known word, or its beginning, with the fewest letters changed; null when all are far. */
function nearest(word: string, known: readonly string[]): string | null {
  const plain = fold(word);
  const most = word.length < 7 ? 1 : 2;
  let best: { readonly word: string; readonly distance: number } | null = null;
  for (const candidate of known) {
    const other = fold(candidate);
    if (other.startsWith(plain)) return word;
    if (Math.abs(other.length - plain.length) > most) continue;
    const distance = editDistance(plain, other);
    if (distance <= most && (best === null || distance < best.distance)) best = { word: candidate, distance };
  }
  return best?.word ?? null;
}

/** Letters to add, leave out, change, or swap with their neighbour. */
export function editDistance(one: string, other: string): number {
  const [a, b] = [[...one], [...other]];
  let beforeLast: number[] = [];
  let last = b.map((_letter, index) => index + 1);
  last.unshift(0);
  a.forEach((letter, row) => {
    const current = [row + 1];
    b.forEach((otherLetter, column) => {
      const change = last[column]! + (letter === otherLetter ? 0 : 1);
      const swap = row > 0 && column > 0 && letter === b[column - 1] && a[row - 1] === otherLetter ? beforeLast[column - 1]! + 1 : Infinity;
      current.push(Math.min(change, last[column + 1]! + 1, current[column]! + 1, swap));
    });
    [beforeLast, last] = [last, current];
  });
  return last[b.length]!;
}
