import { allSets, allTerms, saveTermStore, termStoreOf, type Labels, type Properties, type Term, type TermGroup, type TermSet, type TermStore } from '../../../search/taxonomy/termStore';
import { changeGroups, changeSets, changeTerms, replaced, without } from '../../../search/taxonomy/writeTerms';
import { newGuid, permission } from '../../../store/index';
import { Args } from '../../model/Args';
import type { Context } from '../../model/Context';
import { accessDenied, badArgument, SharePointError } from '../../model/errors';

type Body = Readonly<Record<string, unknown>>;

/** Term groups, sets and terms as bodies of the `v2.1` term store describe them. Everything here is for the tenant's administrators, who keep the terms. */

export function addGroup(body: Body, context: Context): TermGroup {
  const { store } = context;
  demandKeeper(context);
  const args = new Args(body);
  const name = nameIn(args.textOr('displayName', undefined) ?? args.textOr('name', ''));
  if (termStoreOf(store).groups.some((group) => isSame(group.name, name))) throw nameTaken(name);
  const made: TermGroup = { id: newGuid(), name, description: args.textOr('description', ''), type: 'regularGroup', created: store.now(), modified: store.now(), sets: [] };
  changeGroups(store, (groups) => [...groups, made]);
  return made;
}

export function updateGroup(group: TermGroup, body: Body, context: Context): void {
  demandKeeper(context);
  const args = new Args(body);
  const name = nameIn(args.textOr('displayName', undefined) ?? args.textOr('name', group.name));
  changeGroups(context.store, replaced<TermGroup>({ ...group, name, description: args.textOr('description', group.description), modified: context.store.now() }));
}

/** @throws 400 for a group that belongs to SharePoint, or one that still has sets */
export function removeGroup(group: TermGroup, context: Context): void {
  demandKeeper(context);
  if (group.type !== 'regularGroup') throw badArgument('This group cannot be deleted.');
  if (group.sets.length > 0) throw badArgument('A group that has term sets cannot be deleted.');
  changeGroups(context.store, without(group));
}

/** @param groupId of the group it is added to; null: the body's parentGroup says it */
export function addSet(groupId: string | null, body: Body, context: Context): TermSet {
  const { store } = context;
  demandKeeper(context);
  const args = new Args(body);
  const home = groupId ?? new Args(args.object('parentGroup')).text('id').toLowerCase();
  const group = termStoreOf(store).groups.find(({ id }) => id === home);
  if (!group) throw badArgument('The parent group does not exist.');
  const names = labelsIn(args.array('localizedNames'));
  if (group.sets.some((set) => Object.entries(names).some(([language, name]) => isSame(set.names[language] ?? '', name)))) throw nameTaken(Object.values(names)[0]!);
  const made: TermSet = { id: newGuid(), groupId: group.id, names, description: args.textOr('description', ''), isOpen: args.boolean('isOpen'), properties: propertiesIn(args, {}), created: store.now(), terms: [] };
  changeSets(store, group.id, (sets) => [...sets, made]);
  return made;
}

export function updateSet(set: TermSet, body: Body, context: Context): void {
  demandKeeper(context);
  const args = new Args(body);
  changeSets(context.store, set.groupId, replaced<TermSet>({
    ...set, names: args.has('localizedNames') ? labelsIn(args.array('localizedNames')) : set.names, description: args.textOr('description', set.description), isOpen: args.boolean('isOpen', set.isOpen), properties: propertiesIn(args, set.properties),
  }));
}

export function removeSet(set: TermSet, context: Context): void {
  demandKeeper(context);
  changeSets(context.store, set.groupId, without(set));
}

/** @param parentId null: right below the set */
export function addTerm({ groupId, id: setId }: TermSet, parentId: string | null, body: Body, context: Context): Term {
  const { store } = context;
  demandKeeper(context);
  const args = new Args(body);
  const made: Term = {
    id: newGuid(), setId, groupId, parentId, ...termLabels(args.array('labels'), termStoreOf(store)), descriptions: descriptionsIn(args, {}), properties: propertiesIn(args, {}),
    isDeprecated: false, created: store.now(), modified: store.now(), children: [],
  };
  changeTerms(store, made, (terms) => {
    const taken = terms.find((each) => Object.entries(made.labels).some(([language, name]) => isSame(each.labels[language] ?? '', name)));
    if (taken) throw nameTaken(Object.values(made.labels)[0]!);
    return [...terms, made];
  });
  return made;
}

export function updateTerm(term: Term, body: Body, context: Context): void {
  const { store } = context;
  demandKeeper(context);
  const args = new Args(body);
  const labels = args.has('labels') ? termLabels(args.array('labels'), termStoreOf(store)) : {};
  changeTerms(store, term, replaced<Term>({
    ...term, ...labels, descriptions: descriptionsIn(args, term.descriptions), properties: propertiesIn(args, term.properties), isDeprecated: args.boolean('isDeprecated', term.isDeprecated), modified: store.now(),
  }));
}

export function removeTerm(term: Term, context: Context): void {
  demandKeeper(context);
  changeTerms(context.store, term, without(term));
}

export function updateStore(termStore: TermStore, body: Body, context: Context): void {
  demandKeeper(context);
  const args = new Args(body);
  const languageTags = args.has('languageTags') ? args.array('languageTags').map(String) : termStore.languageTags;
  const defaultLanguageTag = args.textOr('defaultLanguageTag', termStore.defaultLanguageTag);
  if (!languageTags.includes(defaultLanguageTag)) throw badArgument('The default language is not among the languages of the term store.');
  saveTermStore(context.store, { ...termStore, languageTags, defaultLanguageTag });
}

/** The set of a term, as it is now. */
export const setOf = ({ setId }: Pick<Term, 'setId'>, { store }: Context): TermSet | undefined => allSets(termStoreOf(store)).find(({ id }) => id === setId);

/** The term of an id in a set. */
export const termIn = (set: TermSet | undefined, wanted: string | null): Term | undefined => set && allTerms(set).find(({ id }) => id === wanted);

function demandKeeper(context: Context): void {
  if (!context.user.tenantAdmin) throw accessDenied();
  context.demand(permission.open, context.web);
}

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
const nameTaken = (name: string): SharePointError => new SharePointError(409, -2147024713, 'nameAlreadyExists', `There is already something with the name "${name}" at this level of the term store.`);

/** @throws 400 for what is empty, too long, or has characters that term names cannot */
function nameIn(text: string): string {
  const name = text.trim().replace(/\s+/g, ' ');
  if (name === '' || name.length > 255 || /[\t;"<>|]/.test(name)) throw badArgument('The name is empty, longer than 255 characters, or has characters that are not allowed: ; " < > |');
  return name;
}

/** [{ languageTag, name }, …] */
function labelsIn(values: readonly unknown[]): Labels {
  const labels = Object.fromEntries(values.map((each) => {
    const args = new Args((each ?? {}) as Body);
    return [args.text('languageTag'), nameIn(args.text('name'))];
  }));
  if (Object.keys(labels).length === 0) throw badArgument('A name is required.');
  return labels;
}

/** [{ languageTag, name, isDefault }, …]: one default in a language, and synonyms beside it. */
function termLabels(values: readonly unknown[], { defaultLanguageTag }: TermStore): Pick<Term, 'labels' | 'synonyms'> {
  const all = values.map((each) => {
    const args = new Args((each ?? {}) as Body);
    return { languageTag: args.textOr('languageTag', defaultLanguageTag), name: nameIn(args.text('name')), isDefault: args.boolean('isDefault', true) };
  });
  const isFirst = ({ languageTag }: typeof all[number], index: number): boolean => all.findIndex((each) => each.isDefault && each.languageTag === languageTag) === index;
  return {
    labels: labelsIn(all.filter(({ isDefault }, index) => isDefault && isFirst(all[index]!, index))),
    synonyms: all.flatMap((each, index) => (each.isDefault && isFirst(each, index) ? [] : [{ languageTag: each.languageTag, name: each.name }])),
  };
}

function descriptionsIn(args: Args, otherwise: Labels): Labels {
  if (!args.has('descriptions')) return otherwise;
  return Object.fromEntries(args.array('descriptions').map((each) => {
    const { languageTag, description } = (each ?? {}) as { readonly languageTag?: unknown; readonly description?: unknown };
    return [String(languageTag), String(description)];
  }));
}

function propertiesIn(args: Args, otherwise: Properties): Properties {
  if (!args.has('properties')) return otherwise;
  return Object.fromEntries(args.array('properties').map((each) => {
    const { key, value } = (each ?? {}) as { readonly key?: unknown; readonly value?: unknown };
    return [String(key), String(value)];
  }));
}
