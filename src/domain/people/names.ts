import { LOCALE, type Language } from '../shared/Language';
import type { Person } from './Person';

/** Letters of their own in the Finnish and Swedish alphabet: they are never sorted under A or O. */
export const INDEX_LETTERS: readonly string[] = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ'];

/** Nobiliary and other particles, which a surname may begin with and be looked for without. */
export const PARTICLES: ReadonlySet<string> = new Set([
  'af', 'al', 'av', 'da', 'dal', 'de', 'del', 'della', 'den', 'der', 'di', 'dos', 'du', 'el', 'la', 'le', 'ten', 'ter', 'till', 'van', 'vom', 'von', 'zu', 'zum', 'zur'
]);

/** Letters that are no other letter with a mark, and what they are written as without them. */
const PLAIN: Readonly<Record<string, string>> = { æ: 'a', đ: 'd', ð: 'd', ı: 'i', ł: 'l', ø: 'o', œ: 'o', ß: 'ss', þ: 'th' };

/** Foreign letters that the Finnish alphabet sorts among its own. */
const SORTED_AS: Readonly<Record<string, string>> = { Æ: 'Ä', Œ: 'Ö', Ø: 'Ö', Ő: 'Ö', Õ: 'O', Ü: 'Y', Ű: 'Y' };

/** The words of a text in lower case: what stands between letters and digits parts them, also `'` and `-`. */
export function wordsOf(text: string): string[] {
  return text.normalize('NFC').toLowerCase().normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A text without marks on its letters: `Mäki` and `maki` are alike in it. Lower case. */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[æðđıłøœßþ]/g, (letter) => PLAIN[letter]!);
}

/** The surname, else the last word of the whole name. */
function surnameOf({ familyName, displayName }: Pick<Person, 'familyName' | 'displayName'>): string {
  return familyName.trim() || (displayName.trim().split(/\s+/).pop() ?? '');
}

/** `von Mall, Carl`: as an index has it. */
export function surnameFirst(person: Pick<Person, 'familyName' | 'givenName' | 'displayName'>): string {
  return person.familyName === '' || person.givenName === '' ? person.displayName : `${person.familyName}, ${person.givenName}`;
}

/** A surname without the particles it begins with; the whole of it when there is nothing else. */
export function withoutParticles(surname: string): string {
  const words = surname.trim().split(/\s+/);
  const first = words.findIndex((word) => !PARTICLES.has(word.toLowerCase()));
  return first <= 0 ? surname.trim() : words.slice(first).join(' ');
}

/** `von Mall` is found under V, and under M. The main letter comes first: the one without the particle. */
export function indexLettersOf(person: Pick<Person, 'familyName' | 'displayName'>): string[] {
  const surname = surnameOf(person);
  return [...new Set([letterOf(withoutParticles(surname)), letterOf(surname)])].filter((letter) => letter !== null);
}

/** The index letter of a word: Å, Ä and Ö are letters of their own, É is E. Null when it begins with no letter of the index. */
function letterOf(word: string): string | null {
  const first = wordsOf(word)[0]?.charAt(0).toUpperCase() ?? '';
  const letter = INDEX_LETTERS.includes(first) ? first : (SORTED_AS[first] ?? fold(first).charAt(0).toUpperCase());
  return INDEX_LETTERS.includes(letter) ? letter : null;
}

/** The beginnings of the first given name and of the surname: `KH`, and `OM` for Otto von Mall. */
export function initialsOf(person: Pick<Person, 'givenName' | 'familyName' | 'displayName'>): string {
  const given = wordsOf(person.givenName)[0] ?? (person.familyName === '' ? wordsOf(person.displayName)[0] : undefined);
  const surname = wordsOf(withoutParticles(surnameOf(person)))[0];
  const words = given === surname ? [given] : [given, surname];
  return words.map((word) => [...(word ?? '')][0] ?? '').join('').toUpperCase();
}

/**
 * People by surname without particle, surname, and given names, in the alphabet of the language. English readers are
 * given the Finnish alphabet too: the letters of the index are the same in every language.
 * @param letter under which they stand: who is there by a particle is sorted by it
 */
export function byName(language: Language, letter: string | null = null): (a: Person, b: Person) => number {
  const { compare } = new Intl.Collator(LOCALE[language === 'en' ? 'fi' : language], { usage: 'sort', sensitivity: 'variant' });
  const mainName = (person: Person): string => {
    const surname = surnameOf(person);
    return letter === null || indexLettersOf(person)[0] === letter ? withoutParticles(surname) : surname;
  };
  return (a, b) =>
    compare(mainName(a), mainName(b)) || compare(surnameOf(a), surnameOf(b)) || compare(a.givenName, b.givenName) || compare(a.loginName, b.loginName);
}
