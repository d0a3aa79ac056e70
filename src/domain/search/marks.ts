import { fold } from '../people/names';
import type { TextRun } from './found';

const WORD = /([\p{L}\p{N}\p{M}]+)/gu;

/** The text in runs, where every word that begins as asked is found; marks on letters make no difference. */
export function markFound(text: string, beginnings: readonly string[]): TextRun[] {
  const wanted = beginnings.map(fold);
  const runs: TextRun[] = [];
  text.split(WORD).forEach((part, index) => {
    const isFound = index % 2 === 1 && wanted.some((beginning) => fold(part).startsWith(beginning));
    const last = runs[runs.length - 1];
    if (last !== undefined && last.isFound === isFound) runs[runs.length - 1] = { text: last.text + part, isFound };
    else if (part !== '') runs.push({ text: part, isFound });
  });
  return runs;
}
