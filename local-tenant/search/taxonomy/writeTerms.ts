import { saveTermStore, termStoreOf, type Term, type TermGroup, type TermSet } from './termStore';
import type { Store } from '../../store/Store';

/** Changes the groups of the term store. */
export function changeGroups(store: Store, change: (groups: readonly TermGroup[]) => readonly TermGroup[]): void {
  const now = termStoreOf(store);
  saveTermStore(store, { ...now, groups: change(now.groups) });
}

/** Changes the sets of one group. */
export function changeSets(store: Store, groupId: string, change: (sets: readonly TermSet[]) => readonly TermSet[]): void {
  changeGroups(store, (groups) => groups.map((group) => (group.id === groupId ? { ...group, sets: change(group.sets), modified: store.now() } : group)));
}

/** Changes the terms right below a set (parentId null) or below one of its terms. */
export function changeTerms(store: Store, { groupId, setId, parentId }: Pick<Term, 'groupId' | 'setId' | 'parentId'>, change: (terms: readonly Term[]) => readonly Term[]): void {
  const below = (term: Term): Term => (term.id === parentId ? { ...term, children: change(term.children) } : { ...term, children: term.children.map(below) });
  changeSets(store, groupId, (sets) => sets.map((set) => (set.id === setId ? { ...set, terms: parentId === null ? change(set.terms) : set.terms.map(below) } : set)));
}

export const replaced = <Entity extends { readonly id: string }>(changed: Entity) => (all: readonly Entity[]): Entity[] => all.map((each) => (each.id === changed.id ? changed : each));

export const without = <Entity extends { readonly id: string }>({ id }: Entity) => (all: readonly Entity[]): Entity[] => all.filter((each) => each.id !== id);
