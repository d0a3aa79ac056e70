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
  readonly synonyms: readonly Synonym[];
  readonly descriptions: Labels;
  readonly properties: Properties;
  /** Not to be used any more. */
  readonly isDeprecated: boolean;
  readonly created: string;
  readonly modified: string;
  readonly children: readonly Term[];
}

export interface Synonym {
  readonly languageTag: string;
  readonly name: string;
}

/** What whoever keeps the terms adds to them, by name. */
export type Properties = Readonly<Record<string, string>>;

export interface TermSet {
  readonly id: string;
  readonly groupId: string;
  readonly names: Labels;
  readonly description: string;
  readonly isOpen: boolean;
  readonly properties: Properties;
  readonly created: string;
  readonly terms: readonly Term[];
}

export interface TermGroup {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly created: string;
  readonly modified: string;
  readonly type: 'regularGroup' | 'siteCollectionGroup' | 'searchDictionaryGroup' | 'system';
  readonly sets: readonly TermSet[];
}

/** The tenant's term store. */
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

const seededKey = 'taxonomy.groups';
const writtenKey = 'taxonomy.written';
const defaultLanguage = 'fi-FI';
const longAgo = '2015-01-01T00:00:00Z';

/** What has been written since the seed: the groups as they are now, and the store's languages. */
type Written = Pick<TermStore, 'groups' | 'defaultLanguageTag' | 'languageTags'>;

/** The groups and sets that every SharePoint tenant has, empty as they come. */
const ownGroups: readonly TermGroupDefinition[] = [
  { name: 'People', sets: [{ names: { 'en-US': 'Department' } }, { names: { 'en-US': 'Job Title' } }, { names: { 'en-US': 'Location' } }] },
  { name: 'Search Dictionaries', type: 'searchDictionaryGroup', sets: [{ names: { 'en-US': 'Company Exclusions' } }, { names: { 'en-US': 'Company Inclusions' } }] },
  { name: 'System', type: 'system', sets: [{ names: { 'en-US': 'Keywords' }, isOpen: true }, { names: { 'en-US': 'Hashtags' }, isOpen: true }] },
];

/** Replaces the term groups beside those that every tenant has. */
export function setTermGroups(store: Store, groups: readonly TermGroupDefinition[]): void {
  setSetting(store, seededKey, groups);
  setSetting(store, writtenKey, null);
}

/** Keeps the term store as it is after a change. */
export function saveTermStore(store: Store, { groups, defaultLanguageTag, languageTags }: Written): void {
  setSetting(store, writtenKey, { groups, defaultLanguageTag, languageTags });
}

/** The whole term store; it is small. */
export function termStoreOf(store: Store): TermStore {
  const own = { id: guidFrom('termstore'), name: 'Taxonomy' };
  const written = getSetting<Written | null>(store, writtenKey);
  if (written) return { ...own, ...written };
  const groups = [...(getSetting<readonly TermGroupDefinition[]>(store, seededKey) ?? []), ...ownGroups];
  return { ...own, defaultLanguageTag: defaultLanguage, languageTags: ['fi-FI', 'sv-SE', 'en-US'], groups: groups.map(toGroup) };
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
    id, name, description: '', created: longAgo, modified: longAgo, type: type ?? 'regularGroup',
    sets: sets.map(({ names, description, isOpen, terms }) => {
      const key = `${name}/${first(names)}`;
      const setId = guidFrom(`termset:${key}`);
      const owner = { groupId: id, setId };
      return { id: setId, groupId: id, names, description: description ?? '', isOpen: isOpen ?? false, properties: {}, created: longAgo, terms: (terms ?? []).map(term => toTerm(term, key, owner, null)) };
    }),
  };
}

function toTerm({ labels, synonyms, children }: TermDefinition, above: string, owner: { groupId: string; setId: string }, parentId: string | null): Term {
  const key = `${above}/${first(labels)}`;
  const id = guidFrom(`term:${key}`);
  return {
    id, ...owner, parentId, labels, synonyms: Object.entries(synonyms ?? {}).map(([languageTag, name]) => ({ languageTag, name })),
    descriptions: {}, properties: {}, isDeprecated: false, created: longAgo, modified: longAgo, children: (children ?? []).map(child => toTerm(child, key, owner, id)),
  };
}

function first(labels: Labels): string {
  return labels[defaultLanguage] ?? Object.values(labels)[0] ?? '';
}
