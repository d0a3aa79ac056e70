const swedishLetters: Readonly<Record<string, string>> = { å: '{', ä: '|', ö: '}', æ: '|', ø: '}' };

const onlyAscii = /^[\x00-\x7f]*$/;

/** A text by which the Finnish and Swedish alphabet sorts: case and accents aside, å ä ö after z. */
export function sortKey(text: string): string {
  const lower = text.normalize('NFC').toLowerCase().replace(/[åäöæø]/g, letter => swedishLetters[letter]!);
  return onlyAscii.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '');
}
