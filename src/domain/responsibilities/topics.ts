import { fold, wordsOf } from '../people/names';
import { spellingsOf } from '../people/spellings';
import { LANGUAGES } from '../shared/Language';
import type { ResponsibilityContent } from './Responsibility';

/** More words than a topic has; what follows is not asked. */
const MOST_WORDS = 8;
const MOST_SPELLINGS = 6;
const LONGEST_WORD = 40;

/** What a text asks for: for each word the spellings that it may stand in, any of which may begin a word of the topic. */
export type TopicTerms = ReadonlyArray<readonly string[]>;

/** @returns no terms for a text without a letter or a digit */
export function topicTerms(text: string): TopicTerms {
  const words = [...new Set(wordsOf(text).map((word) => [...word].slice(0, LONGEST_WORD).join('')))].slice(0, MOST_WORDS);
  return words.map((word) => spellingsOf(word, MOST_SPELLINGS));
}

/** Whether the topic or one of its synonyms, in any language, answers every term. */
export function answersTopic({ topics, synonyms }: Pick<ResponsibilityContent, 'topics' | 'synonyms'>, terms: TopicTerms): boolean {
  const words = [...LANGUAGES.map((language) => topics[language]), ...synonyms].flatMap(wordsOf).map(fold);
  return terms.length > 0 && terms.every((spellings) => spellings.some((spelling) => words.some((word) => word.startsWith(fold(spelling)))));
}

/** Synonyms as people type them: parted by commas, semicolons or lines. */
export function parseSynonyms(text: string): string[] {
  return [...new Set(text.split(/[,;\n]/).map((one) => one.trim().replace(/\s+/g, ' ')).filter((one) => one !== ''))];
}
