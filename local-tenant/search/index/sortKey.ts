const swedishLetters: Readonly<Record<string, string>> = { å: '{', ä: '|', ö: '}', æ: '|', ø: '}' };

/** A text by which the Finnish and Swedish alphabet sorts: case and accents aside, å ä ö after z. */
export function sortKey(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[åäöæø]/g, letter => swedishLetters[letter]!)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}
