import { wordsOf } from '../index/propertyTokens';

const longestSummary = 250;

/**
 * A summary as search gives it: what was searched for between `<c0>` and `</c0>`, `<ddd/>` where text is left out.
 * It is markup, so the text's own markup is escaped.
 */
export function highlighted(text: string, words: readonly string[]): string {
  const wanted = words.map(fold).filter(word => word !== '');
  const start = beginning(text, wanted);
  const excerpt = text.slice(start, start + longestSummary);
  const marked = excerpt.replace(/[\p{L}\p{N}\p{M}]+|[&<>]/gu, part => {
    if (part === '&') return '&amp;';
    if (part === '<') return '&lt;';
    if (part === '>') return '&gt;';
    return wanted.some(word => fold(part).startsWith(word)) ? `<c0>${part}</c0>` : part;
  });
  return `${start > 0 ? '<ddd/>' : ''}${marked}${start + longestSummary < text.length ? '<ddd/>' : ''}`;
}

/** Where the excerpt begins: a little before the first word found, else at the text's beginning. */
function beginning(text: string, wanted: readonly string[]): number {
  if (text.length <= longestSummary || wanted.length === 0) return 0;
  const found = wordsOf(text).find(word => wanted.some(wish => fold(word).startsWith(wish)));
  const at = found === undefined ? 0 : text.indexOf(found);
  if (at < longestSummary / 2) return 0;
  return text.indexOf(' ', at - longestSummary / 4) + 1;
}

function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
