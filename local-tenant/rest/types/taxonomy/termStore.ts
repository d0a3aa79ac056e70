import { allSets, allTerms, termStoreOf, type Labels, type Properties, type Term, type TermGroup, type TermSet, type TermStore } from '../../../search/taxonomy/termStore';
import { defineCollection, defineType, extendType } from '../../model/registry';
import { collection, entity, entityOrNothing } from '../../model/types';
import { complex, listOf, type Complex, type ValueList } from '../../model/values';
import { addGroup, addSet, addTerm, removeGroup, removeSet, removeTerm, setOf, termIn, updateGroup, updateSet, updateStore, updateTerm } from './writtenTerms';

const names = {
  api: 'microsoft.graph.sharePointApi',
  store: 'microsoft.graph.termStore.store',
  group: 'microsoft.graph.termStore.group',
  set: 'microsoft.graph.termStore.set',
  term: 'microsoft.graph.termStore.term',
} as const;

declare module '../../model/EntityTypes' {
  interface EntityTypes {
    'microsoft.graph.sharePointApi': null;
    'microsoft.graph.termStore.store': TermStore;
    'microsoft.graph.termStore.group': TermGroup;
    'microsoft.graph.termStore.set': TermSet;
    'microsoft.graph.termStore.term': Term;
  }
  interface CollectionParents {
    TermGroups: TermStore;
    TermSetsOfStore: TermStore;
    TermSetsOfGroup: TermGroup;
    TermsOfSet: TermSet;
    ChildrenOfSet: TermSet;
    ChildrenOfTerm: Term;
  }
}

/** `_api/v2.1`: the part of Microsoft Graph that SharePoint answers itself; here the term store. */
defineType(names.api, {
  properties: {},
  navigations: { termStore: (_, { store }) => entity(names.store, termStoreOf(store)) },
  id: () => 'v2.1',
});

defineType(names.store, {
  properties: {
    id: ({ id }) => id,
    name: ({ name }) => name,
    defaultLanguageTag: ({ defaultLanguageTag }) => defaultLanguageTag,
    languageTags: ({ languageTags }) => listOf('Edm.String', languageTags),
  },
  navigations: {
    groups: store => collection('TermGroups', store),
    sets: store => collection('TermSetsOfStore', store),
  },
  id: () => 'v2.1/termStore',
  update: updateStore,
});

defineType(names.group, {
  properties: {
    id: ({ id }) => id,
    name: ({ name }) => name,
    displayName: ({ name }) => name,
    description: ({ description }) => description,
    type: ({ type }) => type,
    scope: ({ type }) => (type === 'system' ? 'system' : type === 'siteCollectionGroup' ? 'siteCollection' : 'global'),
    createdDateTime: ({ created }) => created,
    lastModifiedDateTime: ({ modified }) => modified,
  },
  navigations: { sets: group => collection('TermSetsOfGroup', group) },
  id: ({ id }) => `v2.1/termStore/groups/${id}`,
  update: updateGroup,
  remove: removeGroup,
});

defineType(names.set, {
  properties: {
    id: ({ id }) => id,
    localizedNames: ({ names: labels }) => localized(labels),
    description: ({ description }) => description,
    groupId: ({ groupId }) => groupId,
    isOpen: ({ isOpen }) => isOpen,
    isAvailableForTagging: true,
    childrenCount: ({ terms }) => terms.length,
    contact: '',
    customSortOrder: listOf('Edm.String', []),
    properties: ({ properties }) => keyValues(properties),
    createdDateTime: ({ created }) => created,
  },
  navigations: {
    terms: set => collection('TermsOfSet', set),
    children: set => collection('ChildrenOfSet', set),
    parentGroup: ({ groupId }, { store }) => entityOrNothing(names.group, termStoreOf(store).groups.find(({ id }) => id === groupId)),
  },
  id: ({ id }) => `v2.1/termStore/sets/${id}`,
  update: updateSet,
  remove: removeSet,
});

defineType(names.term, {
  properties: {
    id: ({ id }) => id,
    labels: ({ labels, synonyms }) => listOf('microsoft.graph.termStore.localizedLabel', [...labelValues(labels), ...synonyms.map(({ name, languageTag }) => labelValue(name, languageTag, false))]),
    descriptions: ({ descriptions }) => listOf('microsoft.graph.termStore.localizedDescription', Object.entries(descriptions).map(([languageTag, description]) => complex('microsoft.graph.termStore.localizedDescription', { description, languageTag }))),
    childrenCount: ({ children }) => children.length,
    isDeprecated: ({ isDeprecated }) => isDeprecated,
    isAvailableForTagging: ({ setId }) => listOf('microsoft.graph.termStore.taggingAvailability', [complex('microsoft.graph.termStore.taggingAvailability', { setId, isAvailable: true })]),
    customSortOrder: listOf('Edm.String', []),
    properties: ({ properties }) => keyValues(properties),
    createdDateTime: ({ created }) => created,
    lastModifiedDateTime: ({ modified }) => modified,
  },
  navigations: {
    children: term => collection('ChildrenOfTerm', term),
    set: (term, context) => entityOrNothing(names.set, setOf(term, context)),
    parent: (term, context) => entityOrNothing(names.term, termIn(setOf(term, context), term.parentId)),
  },
  id: ({ id, setId }) => `v2.1/termStore/sets/${setId}/terms/${id}`,
  update: updateTerm,
  remove: removeTerm,
});

const byId = <Entity extends { readonly id: string }>(all: readonly Entity[], key: string | number): Entity | undefined =>
  all.find(({ id }) => id === String(key).toLowerCase());

const keysAsSegments = true;

defineCollection('TermGroups', { of: names.group, all: ({ groups }) => groups, byKey: ({ groups }, key) => byId(groups, key), create: (_store, body, context) => addGroup(body, context), keysAsSegments });
defineCollection('TermSetsOfStore', { of: names.set, all: store => allSets(store), byKey: (store, key) => byId(allSets(store), key), create: (_store, body, context) => addSet(null, body, context), keysAsSegments });
defineCollection('TermSetsOfGroup', { of: names.set, all: ({ sets }) => sets, byKey: ({ sets }, key) => byId(sets, key), create: ({ id }, body, context) => addSet(id, body, context), keysAsSegments });
defineCollection('TermsOfSet', { of: names.term, all: set => allTerms(set), byKey: (set, key) => byId(allTerms(set), key), create: (set, body, context) => addTerm(set, null, body, context), keysAsSegments });
defineCollection('ChildrenOfSet', { of: names.term, all: ({ terms }) => terms, byKey: ({ terms }, key) => byId(terms, key), create: (set, body, context) => addTerm(set, null, body, context), keysAsSegments });
defineCollection('ChildrenOfTerm', {
  of: names.term, all: ({ children }) => children, byKey: ({ children }, key) => byId(children, key), create: (term, body, context) => addTerm(setOf(term, context)!, term.id, body, context), keysAsSegments,
});

extendType('Root', { navigations: { 'v2.1': () => entity(names.api, null) } });

const labelValue = (name: string, languageTag: string, isDefault: boolean): Complex => complex('microsoft.graph.termStore.localizedLabel', { name, isDefault, languageTag });
const labelValues = (labels: Labels): Complex[] => Object.entries(labels).map(([languageTag, name]) => labelValue(name, languageTag, true));
const keyValues = (properties: Properties): ValueList => listOf('microsoft.graph.keyValue', Object.entries(properties).map(([key, value]) => complex('microsoft.graph.keyValue', { key, value })));

function localized(labels: Labels): ValueList {
  return listOf('microsoft.graph.termStore.localizedName', Object.entries(labels).map(([languageTag, name]) => complex('microsoft.graph.termStore.localizedName', { name, languageTag })));
}
