/**
 * Beginnings that the forms of a word share. SharePoint's index holds words as they were written, and finds those that
 * begin as asked; Finnish bends the end of a word, and sometimes its last consonants. So a word is asked for by its
 * beginning without the ending, in the strong and the weak grade: `lomakkeen` → `lomakke`, `lomake`.
 *
 * These are rules of thumb for three languages, not a dictionary: what they find too much is ranked last by the index.
 */

/** A beginning shorter than this would mean every other word. */
const SHORTEST_STEM = 4;
const SHORTEST_BENT = 5;
const MOST_FORMS = 6;

/** Endings of cases, plurals and possessives in Finnish, of plurals and definite forms in Swedish and English; the longest fitting one is taken off. */
const ENDINGS: readonly string[] = [
  'ihin', 'iksi', 'issa', 'issä', 'ista', 'istä', 'illa', 'illä', 'ilta', 'iltä', 'ille', 'iden', 'itten', 'oiden', 'öiden', 'arna', 'erna', 'orna',
  'ssa', 'ssä', 'sta', 'stä', 'lla', 'llä', 'lta', 'ltä', 'lle', 'ksi', 'tta', 'ttä', 'ita', 'itä', 'ien', 'jen', 'den', 'mme', 'nne', 'nsa', 'nsä',
  'et', 'en', 'er', 'ar', 'or', 'ta', 'tä', 'na', 'nä', 'ja', 'jä', 'ia', 'iä',
  'n', 't', 's'
];

/** What all cases keep of nouns that end in -nen, -ks, -s and -in comes before this: `matkustus`, `matkustukse-`, `matkustami-nen`. */
const CHANGING_END = /(?:nen|kse?|(?<=[aeiouyö])s|(?<=[ai])m)$/u;
/** The illative, and the genitive of nouns in -e: `lomakkeen`. */
const LONG_VOWEL_N = /([aeiouyäö])\1n$/u;

/** The last consonants of a word in the strong and in the weak grade. */
const GRADES: ReadonlyArray<readonly [strong: string, weak: string]> = [
  ['kk', 'k'], ['pp', 'p'], ['tt', 't'], ['nt', 'nn'], ['mp', 'mm'], ['nk', 'ng'], ['lt', 'll'], ['rt', 'rr'], ['t', 'd'], ['p', 'v']
];
const BEFORE_LAST_VOWELS = /^(.*[aeiouyåäö])([^aeiouyåäö]{1,3})([aeiouyåäö]{1,2})$/u;
/** A vowel that gives way to the i and j of plurals: `asiakirja`, `asiakirjoja`. */
const LAST_VOWEL = /(?<=[^aeiouyåäö])[aäi]$/u;
/** The same in a word so short that its beginning alone would mean too much: `matka`, `matkoja`; `koira`, `koiria`. */
const SHORT_WITH_O = /^[^aeiouyäö]*[aei][aeiu]?[^aeiouyäö]+a$/u;
const PLURAL_ENDING = /^(?:i|ja|jen)/u;

/**
 * @param word lower case, letters and digits only
 * @returns beginnings that the word's forms have, none of which begins with another; the word itself when it is short
 */
export function stemsOf(word: string): string[] {
  if (word.length < SHORTEST_BENT || /\p{N}/u.test(word)) return [word];
  const own = unchanging(word);
  if (own !== null) return [own];
  const bare = withoutEnding(word);
  const ofBare = bare === null ? [] : [unchanging(bare) ?? [bare, ...otherGrades(bare, true)].map(withoutLastVowel)].flat();
  const singular = bare === null ? [] : singularOf(bare, word.slice(bare.length));
  const stems = [...[word, ...otherGrades(word, false)].flatMap(beforeLastVowel), ...ofBare, ...singular];
  return shortestOf(stems.filter((stem) => stem.length >= SHORTEST_STEM)).slice(0, MOST_FORMS);
}

/** What comes before an end that changes from case to case; null when the word has no such end. */
function unchanging(word: string): string | null {
  const kept = word.replace(CHANGING_END, '');
  return kept !== word && kept.length >= SHORTEST_STEM ? kept : null;
}

/** The word without one ending, if something to go by is left; else null. */
function withoutEnding(word: string): string | null {
  if (LONG_VOWEL_N.test(word)) return word.slice(0, -2);
  const ending = ENDINGS.find((one) => word.endsWith(one) && word.length - one.length >= SHORTEST_STEM);
  return ending === undefined ? null : word.slice(0, -ending.length);
}

/** What a word and its plurals begin with. */
function beforeLastVowel(word: string): string[] {
  if (word.length !== SHORTEST_BENT || !LAST_VOWEL.test(word)) return [withoutLastVowel(word)];
  const start = word.slice(0, -1);
  return [word, ...(SHORT_WITH_O.test(word) ? [`${start}oi`, `${start}oj`] : [`${start}i`])];
}

/** The other way: a plural without its ending, `asiakirjo-ja`, may be of a word that ends in another vowel. */
function singularOf(bare: string, ending: string): string[] {
  return PLURAL_ENDING.test(ending) && /[^aeiouyåäö]o$/u.test(bare) ? [bare.length > SHORTEST_BENT ? bare.slice(0, -1) : `${bare.slice(0, -1)}a`] : [];
}

function withoutLastVowel(stem: string): string {
  return stem.length > SHORTEST_BENT ? stem.replace(LAST_VOWEL, '') : stem;
}

/**
 * The stem with its last consonants in the other grade, whichever it has: `käytäntö` ↔ `käytännö`. Single consonants are
 * weak at the end of nouns in -e, `hanke`, and of what had an ending; otherwise they are what they seem.
 */
function otherGrades(stem: string, isBare: boolean): string[] {
  const [, start = '', consonants = '', vowels = ''] = BEFORE_LAST_VOWELS.exec(stem) ?? [];
  const isWeak = isBare || vowels === 'e';
  return GRADES.flatMap(([strong, weak]) => {
    const isDoubled = strong === weak + weak;
    // A lone t or p becomes d or v; beside another consonant it does not.
    const ends = (end: string): boolean => consonants.endsWith(end) && (end.length > 1 || consonants.length === 1 || (isDoubled && end === weak));
    const [from, to] = ends(strong) ? [strong, weak] : [weak, strong];
    return ends(from) && (from === strong || !isDoubled || isWeak) ? [start + consonants.slice(0, -from.length) + to + vowels] : [];
  });
}

/** Without those that another one, being their beginning, finds as well. */
function shortestOf(stems: readonly string[]): string[] {
  const all = [...new Set(stems)];
  return all.filter((stem) => !all.some((other) => other !== stem && stem.startsWith(other)));
}
