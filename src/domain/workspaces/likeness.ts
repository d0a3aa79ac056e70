import { fold, wordsOf } from '../people/names';
import type { Workspace } from './Workspace';

/** How many similar ones are worth showing. */
const MOST_SIMILAR = 5;

const SHORTEST_WORD = 4;
const LONGEST_BEGINNING = 6;
/** So much of the shorter word tells two words apart, whatever their cases and endings: `valmistelun`, `valmisteluryhmä`. */
const TELLING = 0.65;

const tellingWords = (name: string): string[] => [...new Set(wordsOf(fold(name)).filter((word) => word.length >= SHORTEST_WORD))];

const telling = (length: number): number => Math.max(SHORTEST_WORD, Math.ceil(length * TELLING));

/** What the words of similar names begin with: to look for them by. Empty when the name says too little. */
export function beginningsOf(name: string): string[] {
  return [...new Set(tellingWords(name).map((word) => word.slice(0, Math.min(LONGEST_BEGINNING, telling(word.length)))))];
}

function areAlike(one: string, other: string): boolean {
  const begin = telling(Math.min(one.length, other.length));
  return one.slice(0, begin) === other.slice(0, begin) && other.length >= begin;
}

/** How many of the one name's words the other has, as a share, 0…1. */
export function likeness(name: string, other: string): number {
  const words = tellingWords(name);
  const others = tellingWords(other);
  const shared = words.filter((word) => others.some((each) => areAlike(word, each)));
  return words.length === 0 ? 0 : shared.length / words.length;
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
