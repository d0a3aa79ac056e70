import type { LocalizedText } from '../shared/LocalizedText';

/** One row of the menu. Three levels: a menu of the header, a group in it, a link in the group. */
export interface NavigationEntry {
  readonly key: string;
  /** Key of the entry above; null for a menu of the header. */
  readonly parentKey: string | null;
  readonly titles: LocalizedText;
  /** Server-relative or https; null for a heading or a menu that only opens. */
  readonly url: string | null;
  /** Whose section it belongs to; null for common. */
  readonly organisation: string | null;
  readonly order: number;
}

export interface NavigationNode extends NavigationEntry {
  readonly children: readonly NavigationNode[];
}

/** The menu: rows under their parents, in order. A row whose parent is missing, or that is its own ancestor, is left out. */
export function navigationTree(entries: readonly NavigationEntry[], organisation: string | null): NavigationNode[] {
  const ofOrganisation = entries.filter((entry) => entry.organisation === organisation);
  const childrenOf = (parentKey: string | null): NavigationNode[] =>
    ofOrganisation
      .filter((entry) => entry.parentKey === parentKey && entry.key !== parentKey)
      .sort((a, b) => a.order - b.order || (a.key < b.key ? -1 : 1))
      .map((entry) => ({ ...entry, children: childrenOf(entry.key) }));
  return childrenOf(null);
}
