/**
 * Text properties in the full-text index. The word "Mallikorpi" of Author becomes the one token
 * `author<U+E000>Mallikorpi`; since the words stay in order, a phrase of such tokens matches a phrase of the
 * property. Marks for the value's start and end make equality and "begins with" possible.
 * U+E000 and its neighbours are private-use characters, which FTS5's unicode61 takes for letters.
 */
const separator = '\uE000';
const startMark = '\uE001';
const endMark = '\uE002';

const word = /[\p{L}\p{N}\p{M}\p{Co}]+/gu;

/** The words of a text, as FTS5's unicode61 splits it. */
export function wordsOf(text: string): string[] {
  return text.normalize('NFC').match(word) ?? [];
}

/** What goes into the column `property` for the values of one property. */
export function propertyTokens(name: string, values: readonly string[]): string {
  const key = name.toLowerCase() + separator;
  return values.map(value => [startMark, ...wordsOf(value), endMark].map(token => key + token).join(' ')).join(' ');
}

/** An FTS5 phrase for `name:text` (the words, anywhere in a value). Null when the text has no word. */
export function containsPhrase(name: string, text: string, prefix: boolean): string | null {
  const words = wordsOf(text);
  return words.length === 0 ? null : phrase(name, words, prefix);
}

/** An FTS5 phrase for `name=text` (the whole value), or, with `prefix`, for values that begin so. */
export function equalsPhrase(name: string, text: string, prefix: boolean): string {
  const words = wordsOf(text);
  if (prefix && words.length > 0) return phrase(name, [startMark, ...words], true);
  return phrase(name, [startMark, ...words, endMark], false);
}

/** An FTS5 phrase for "has a value of this property". */
export function existsPhrase(name: string): string {
  return phrase(name, [startMark], false);
}

function phrase(name: string, tokens: readonly string[], prefix: boolean): string {
  const key = name.toLowerCase() + separator;
  return `property : "${tokens.map(token => key + token).join(' ')}"${prefix ? ' *' : ''}`;
}
