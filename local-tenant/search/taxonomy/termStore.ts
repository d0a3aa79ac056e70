import { guidFrom } from '../../store/principals';
import { getSetting, setSetting } from '../../store/settings';
import type { Store } from '../../store/Store';

/** Texts by BCP 47 tag: `{ 'fi-FI': 'etätyö', 'sv-SE': 'distansarbete' }`. */
export type Labels = Readonly<Record<string, string>>;

export interface Term {
  readonly id: string;
  readonly setId: string;
  readonly groupId: string;
  /** The term above it; null for those right below the set. */
  readonly parentId: string | null;
  readonly labels: Labels;
  /** Further labels in any language, by which the term is found too. */
  readonly synonyms: Labels;
  readonly children: readonly Term[];
}

export interface TermSet {
  readonly id: string;
  readonly groupId: string;
  readonly names: Labels;
  readonly description: string;
  readonly isOpen: boolean;
  readonly terms: readonly Term[];
}

export interface TermGroup {
  readonly id: string;
  readonly name: string;
  readonly type: 'regularGroup' | 'siteCollectionGroup' | 'searchDictionaryGroup' | 'system';
  readonly sets: readonly TermSet[];
}

/** The tenant's term store, read only. */
export interface TermStore {
  readonly id: string;
  readonly name: string;
  readonly defaultLanguageTag: string;
  readonly languageTags: readonly string[];
  readonly groups: readonly TermGroup[];
}

/** What a seed writes: ids come from the names, so that they are the same in every seed. */
export interface TermGroupDefinition {
  readonly name: string;
  readonly type?: TermGroup['type'];
  readonly sets: readonly { readonly names: Labels; readonly description?: string; readonly isOpen?: boolean; readonly terms?: readonly TermDefinition[] }[];
}

export interface TermDefinition {
  readonly labels: Labels;
  readonly synonyms?: Labels;
  readonly children?: readonly TermDefinition[];
}

const settingKey = 'taxonomy.groups';
const defaultLanguage = 'fi-FI';

/** The groups and sets that every SharePoint tenant has, empty as they come. */
const ownGroups: readonly TermGroupDefinition[] = [
  { name: 'People', sets: [{ names: { 'en-US': 'Department' } }, { names: { 'en-US': 'Job Title' } }, { names: { 'en-US': 'Location' } }] },
  { name: 'Search Dictionaries', type: 'searchDictionaryGroup', sets: [{ names: { 'en-US': 'Company Exclusions' } }, { names: { 'en-US': 'Company Inclusions' } }] },
  { name: 'System', type: 'system', sets: [{ names: { 'en-US': 'Keywords' }, isOpen: true }, { names: { 'en-US': 'Hashtags' }, isOpen: true }] },
];

/** Replaces the term groups beside those that every tenant has. */
export function setTermGroups(store: Store, groups: readonly TermGroupDefinition[]): void {
  setSetting(store, settingKey, groups);
}

/** The whole term store; it is small. */
export function termStoreOf(store: Store): TermStore {
  const groups = [...(getSetting<readonly TermGroupDefinition[]>(store, settingKey) ?? []), ...ownGroups];
  return {
    id: guidFrom('termstore'),
    name: 'Taxonomy',
    defaultLanguageTag: defaultLanguage,
    languageTags: ['fi-FI', 'sv-SE', 'en-US'],
    groups: groups.map(toGroup),
  };
}

/** Every set of every group. */
export function allSets({ groups }: TermStore): TermSet[] {
  return groups.flatMap(({ sets }) => sets);
}

/** Every term of a set, parents before their children. */
export function allTerms({ terms }: TermSet): Term[] {
  const below = (term: Term): Term[] => [term, ...term.children.flatMap(below)];
  return terms.flatMap(below);
}

function toGroup({ name, type, sets }: TermGroupDefinition): TermGroup {
  const id = guidFrom(`termgroup:${name}`);
  return {
    id, name, type: type ?? 'regularGroup',
    sets: sets.map(({ names, description, isOpen, terms }) => {
      const key = `${name}/${first(names)}`;
      const setId = guidFrom(`termset:${key}`);
      const owner = { groupId: id, setId };
      return { id: setId, groupId: id, names, description: description ?? '', isOpen: isOpen ?? false, terms: (terms ?? []).map(term => toTerm(term, key, owner, null)) };
    }),
  };
}

function toTerm({ labels, synonyms, children }: TermDefinition, above: string, owner: { groupId: string; setId: string }, parentId: string | null): Term {
  const key = `${above}/${first(labels)}`;
  const id = guidFrom(`term:${key}`);
  return { id, ...owner, parentId, labels, synonyms: synonyms ?? {}, children: (children ?? []).map(child => toTerm(child, key, owner, id)) };
}

function first(labels: Labels): string {
  return labels[defaultLanguage] ?? Object.values(labels)[0] ?? '';
}
