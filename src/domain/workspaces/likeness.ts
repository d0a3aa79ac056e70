import { fold, wordsOf } from '../people/names';
import type { Workspace } from './Workspace';

/** How many similar ones are worth showing. */
export const MOST_SIMILAR = 5;

const SHORTEST_WORD = 4;
/** So much of a word tells it, whatever its case: `valmistelu`, `valmistelun`, `valmisteluryhmä`. */
const TELLING = 0.7;

/** The beginnings of the words that tell what a workspace is about: Finnish says much at their ends. */
export function stemsOf(name: string): string[] {
  const words = wordsOf(fold(name)).filter((word) => word.length >= SHORTEST_WORD);
  return [...new Set(words.map((word) => word.slice(0, Math.max(SHORTEST_WORD, Math.ceil(word.length * TELLING)))))];
}

/** How much of the one name the other has, 0…1. */
export function likeness(name: string, other: string): number {
  const stems = stemsOf(name);
  const words = wordsOf(fold(other));
  const shared = stems.filter((stem) => words.some((word) => word.startsWith(stem)));
  return stems.length === 0 ? 0 : shared.length / stems.length;
}

/** Those that share at least half of the name's words, the most alike first. */
export function mostAlike(name: string, workspaces: readonly Workspace[]): Workspace[] {
  return workspaces
    .map((workspace) => ({ workspace, likeness: likeness(name, workspace.name) }))
    .filter((one) => one.likeness >= 0.5)
    .sort((a, b) => b.likeness - a.likeness || a.workspace.id - b.workspace.id)
    .slice(0, MOST_SIMILAR)
    .map(({ workspace }) => workspace);
}
