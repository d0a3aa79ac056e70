import { formPages, guidFrom, type List } from '../../../store/index';
import { fileNotFound } from './errors';
import { defineCollection, defineType, extendType } from '../../model/registry';
import { collection, entity, reads } from '../../model/types';
import { resourcePath } from '../../model/values';

/** A page that a list shows or edits its items with. */
export interface Form {
  readonly list: List;
  /** SP.PageType: 4 display, 6 edit, 8 new. */
  readonly type: number;
  readonly url: string;
}

declare module '../../model/EntityTypes' {
  interface EntityTypes { 'SP.Form': Form }
  interface CollectionParents { 'SP.FormCollection': List }
}

defineType('SP.Form', {
  properties: {
    Id: formId,
    ServerRelativeUrl: ({ url }) => url,
    FormType: ({ type }) => type,
  },
  onRequest: { ResourcePath: ({ url }) => resourcePath(url) },
  id: (form) => `Web/Lists(guid'${form.list.guid}')/Forms(guid'${formId(form)}')`,
  webOf: ({ list }, context) => context.webOf(list),
});

defineCollection('SP.FormCollection', {
  of: 'SP.Form',
  all: formsOf,
  byKey: (list, key) => formsOf(list).find((form) => formId(form) === String(key).toLowerCase()),
  methods: {
    GetById: reads(['id'], (list, args) => entity('SP.Form', formWhere(list, (form) => formId(form) === args.text('id').toLowerCase()))),
    GetByPageType: reads(['formType'], (list, args) => entity('SP.Form', formWhere(list, ({ type }) => type === args.integer('formType')))),
  },
});

extendType('SP.List', { navigations: { Forms: (list) => collection('SP.FormCollection', list) } });

function formsOf(list: List): Form[] {
  return formPages(list).map(({ type, path }) => ({ list, type, url: `${list.rootUrl}/${path}` }));
}

function formWhere(list: List, test: (form: Form) => boolean): Form {
  const form = formsOf(list).find(test);
  if (!form) throw fileNotFound();
  return form;
}

function formId({ list, type }: Form): string {
  return guidFrom(`form:${list.guid}:${type}`);
}
