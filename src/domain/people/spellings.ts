import { fold } from './names';

/**
 * How a letter with a mark is written without it, and the other way round. People type `Goeran`, `Goran` and `Göran`,
 * and directories of other countries keep any of the three.
 */
const DIGRAPHS: ReadonlyArray<readonly [digraph: string, letters: readonly string[]]> = [
  ['aa', ['å']],
  ['ae', ['ä', 'æ']],
  ['oe', ['ö', 'ø']],
  ['ue', ['ü']],
  ['ss', ['ß']],
  ['th', ['þ']]
];

/** Letters for which another is written, in the same sound. */
const ALIKE: ReadonlyArray<readonly [string, string]> = [
  ['ä', 'æ'],
  ['d', 'đ'],
  ['l', 'ł'],
  ['ö', 'ø'],
  ['kv', 'qv'],
  ['v', 'w']
];

const FRONT: Readonly<Record<string, string>> = { a: 'ä', o: 'ö' };
/** What a plain letter may stand for beside ä and ö. */
const MARKED: Readonly<Record<string, readonly string[]>> = { a: ['å', 'æ'], e: ['é'], u: ['ü'], o: ['ø', 'õ'] };

/**
 * Ways in which a typed word may stand in the directory, the likeliest first: as typed, without marks, with the marks that
 * whoever typed it left out, and with digraphs for letters and letters for digraphs. An index that takes no notice of marks
 * needs few of them; one that does needs them all.
 *
 * @param word lower case, letters and digits only
 * @param most how many at most, one at least
 */
export function spellingsOf(word: string, most: number): string[] {
  const found = new Set([word, fold(word)]);
  const add = (spelling: string): void => {
    found.add(spelling);
  };
  withLettersForDigraphs(word).forEach(add);
  withDigraphsForLetters(word).forEach(add);
  ALIKE.forEach(([one, other]) => {
    add(word.split(one).join(other));
    add(word.split(other).join(one));
  });
  withFrontVowels(word).forEach(add);
  withOneMark(word).forEach(add);
  return [...found].slice(0, most);
}

function withLettersForDigraphs(word: string): string[] {
  const all = (which: (letters: readonly string[]) => string): string =>
    DIGRAPHS.reduce((text, [digraph, letters]) => text.split(digraph).join(which(letters)), word);
  const oneKind = DIGRAPHS.flatMap(([digraph, letters]) => letters.map((letter) => word.split(digraph).join(letter)));
  const oneOf = DIGRAPHS.flatMap(([digraph, [letter]]) => withOne(word, digraph, letter!));
  return [all((letters) => letters[0]!), all((letters) => letters[letters.length - 1]!), ...oneKind, ...oneOf];
}

/** The word with one occurrence replaced, each in turn. */
function withOne(word: string, written: string, by: string): string[] {
  return word.split(written).slice(1).map((_rest, index) => {
    const parts = word.split(written);
    return parts.slice(0, index + 1).join(written) + by + parts.slice(index + 1).join(written);
  });
}

function withDigraphsForLetters(word: string): string[] {
  return [DIGRAPHS.reduce((text, [digraph, letters]) => letters.reduce((changed, letter) => changed.split(letter).join(digraph), text), word)];
}

/**
 * Finnish words have either a, o or ä, ö, and compounds of two such words both: `maki` is mäki, `harjoitusmaki`
 * harjoitusmäki, `nayteharju` näyteharju. So a run of ä and ö begins or ends a word.
 */
function withFrontVowels(word: string): string[] {
  const places = [...word].flatMap((letter, at) => (letter in FRONT ? [at] : []));
  const front = (from: number, to: number): string =>
    [...word].map((letter, at) => (at >= from && at <= to ? (FRONT[letter] ?? letter) : letter)).join('');
  const last = word.length - 1;
  return [front(0, last), ...places.slice(1).map((at) => front(at, last)), ...places.slice(0, -1).reverse().map((at) => front(0, at))];
}

/** Swedish and foreign names: one marked letter anywhere. */
function withOneMark(word: string): string[] {
  return Object.entries(MARKED).flatMap(([letter, marked]) => marked.flatMap((one) => withOne(word, letter, one)));
}
