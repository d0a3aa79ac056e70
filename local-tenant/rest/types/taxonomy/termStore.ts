import { allSets, allTerms, termStoreOf, type Labels, type Term, type TermGroup, type TermSet, type TermStore } from '../../../search/taxonomy/termStore';
import { notImplemented } from '../../model/errors';
import { defineCollection, defineType, extendType } from '../../model/registry';
import { collection, entity, entityOrNothing } from '../../model/types';
import { complex, listOf, type ValueList } from '../../model/values';

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

const readOnly = (): never => {
  throw notImplemented('writing to the term store');
};
const written = { create: readOnly, keysAsSegments: true } as const;
const changed = { update: readOnly, remove: readOnly } as const;
const longAgo = '2015-01-01T00:00:00Z';

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
  ...changed,
});

defineType(names.group, {
  properties: {
    id: ({ id }) => id,
    name: ({ name }) => name,
    displayName: ({ name }) => name,
    description: '',
    type: ({ type }) => type,
    scope: ({ type }) => (type === 'system' ? 'system' : type === 'siteCollectionGroup' ? 'siteCollection' : 'global'),
    createdDateTime: longAgo,
    lastModifiedDateTime: longAgo,
  },
  navigations: { sets: group => collection('TermSetsOfGroup', group) },
  id: ({ id }) => `v2.1/termStore/groups/${id}`,
  ...changed,
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
    properties: listOf('microsoft.graph.keyValue', []),
    createdDateTime: longAgo,
  },
  navigations: {
    terms: set => collection('TermsOfSet', set),
    children: set => collection('ChildrenOfSet', set),
    parentGroup: ({ groupId }, { store }) => entityOrNothing(names.group, termStoreOf(store).groups.find(({ id }) => id === groupId)),
  },
  id: ({ id }) => `v2.1/termStore/sets/${id}`,
  ...changed,
});

defineType(names.term, {
  properties: {
    id: ({ id }) => id,
    labels: ({ labels, synonyms }) => listOf('microsoft.graph.termStore.localizedLabel', [...labelValues(labels, true), ...labelValues(synonyms, false)]),
    descriptions: listOf('microsoft.graph.termStore.localizedDescription', []),
    childrenCount: ({ children }) => children.length,
    isDeprecated: false,
    isAvailableForTagging: ({ setId }) => listOf('microsoft.graph.termStore.taggingAvailability', [complex('microsoft.graph.termStore.taggingAvailability', { setId, isAvailable: true })]),
    customSortOrder: listOf('Edm.String', []),
    properties: listOf('microsoft.graph.keyValue', []),
    createdDateTime: longAgo,
    lastModifiedDateTime: longAgo,
  },
  navigations: {
    children: term => collection('ChildrenOfTerm', term),
    set: ({ setId }, { store }) => entityOrNothing(names.set, allSets(termStoreOf(store)).find(({ id }) => id === setId)),
    parent: ({ setId, parentId }, { store }) => {
      const set = allSets(termStoreOf(store)).find(({ id }) => id === setId);
      return entityOrNothing(names.term, set && allTerms(set).find(({ id }) => id === parentId));
    },
  },
  id: ({ id, setId }) => `v2.1/termStore/sets/${setId}/terms/${id}`,
  ...changed,
});

const byId = <Entity extends { readonly id: string }>(all: readonly Entity[], key: string | number): Entity | undefined =>
  all.find(({ id }) => id === String(key).toLowerCase());

defineCollection('TermGroups', { of: names.group, all: ({ groups }) => groups, byKey: ({ groups }, key) => byId(groups, key), ...written });
defineCollection('TermSetsOfStore', { of: names.set, all: store => allSets(store), byKey: (store, key) => byId(allSets(store), key), ...written });
defineCollection('TermSetsOfGroup', { of: names.set, all: ({ sets }) => sets, byKey: ({ sets }, key) => byId(sets, key), ...written });
defineCollection('TermsOfSet', { of: names.term, all: set => allTerms(set), byKey: (set, key) => byId(allTerms(set), key), ...written });
defineCollection('ChildrenOfSet', { of: names.term, all: ({ terms }) => terms, byKey: ({ terms }, key) => byId(terms, key), ...written });
defineCollection('ChildrenOfTerm', { of: names.term, all: ({ children }) => children, byKey: ({ children }, key) => byId(children, key), ...written });

extendType('Root', { navigations: { 'v2.1': () => entity(names.api, null) } });

function labelValues(labels: Labels, isDefault: boolean): ReturnType<typeof complex>[] {
  return Object.entries(labels).map(([languageTag, name]) => complex('microsoft.graph.termStore.localizedLabel', { name, isDefault, languageTag }));
}

function localized(labels: Labels): ValueList {
  return listOf('microsoft.graph.termStore.localizedName', Object.entries(labels).map(([languageTag, name]) => complex('microsoft.graph.termStore.localizedName', { name, languageTag })));
}
