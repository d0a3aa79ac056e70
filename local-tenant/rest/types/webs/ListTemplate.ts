import { listTemplate } from '../../../store/templates/lists';
import { defineCollection, defineType, extendType } from '../../model/registry';
import { collection, entities, reads } from '../../model/types';
import type { Web } from '../../../store/index';

/** A list template as SharePoint names it in its schema. */
interface NamedTemplate {
  readonly id: number;
  readonly internalName: string;
  readonly name: string;
}

declare module '../../model/EntityTypes' {
  interface EntityTypes { 'SP.ListTemplate': NamedTemplate }
  interface CollectionParents { 'SP.ListTemplateCollection': Web }
}

const templates: readonly NamedTemplate[] = [
  { id: 100, internalName: 'custlist', name: 'Custom List' },
  { id: 101, internalName: 'doclib', name: 'Document Library' },
  { id: 102, internalName: 'survey', name: 'Survey' },
  { id: 103, internalName: 'links', name: 'Links' },
  { id: 104, internalName: 'announce', name: 'Announcements' },
  { id: 105, internalName: 'contacts', name: 'Contacts' },
  { id: 106, internalName: 'events', name: 'Calendar' },
  { id: 107, internalName: 'tasks', name: 'Tasks' },
  { id: 109, internalName: 'piclib', name: 'Picture Library' },
  { id: 119, internalName: 'webpagelib', name: 'Wiki Page Library' },
];

defineType('SP.ListTemplate', {
  id: ({ name }) => `Web/ListTemplates('${name}')`,
  properties: {
    AllowsFolderCreation: ({ id }) => listTemplate(id)?.baseType === 1,
    BaseType: ({ id }) => listTemplate(id)?.baseType ?? 0,
    Description: '',
    FeatureId: ({ id }) => (listTemplate(id)?.baseType === 1 ? '00bfea71-e717-4e80-aa17-d0c71b360101' : '00bfea71-de22-43b2-a848-c05709900100'),
    Hidden: false,
    ImageUrl: ({ id }) => listTemplate(id)?.imageUrl ?? '',
    InternalName: ({ internalName }) => internalName,
    IsCustomTemplate: false,
    ListTemplateTypeKind: ({ id }) => id,
    Name: ({ name }) => name,
    OnQuickLaunch: true,
    Unique: false,
  },
});

defineCollection('SP.ListTemplateCollection', {
  of: 'SP.ListTemplate',
  all: () => templates,
  byKey: (_web, key) => templates.find(({ name }) => name.toLowerCase() === String(key).toLowerCase()),
});

extendType('SP.Web', {
  navigations: { ListTemplates: (web) => collection('SP.ListTemplateCollection', web) },
  // Nobody can save lists as templates in a modern site.
  methods: { GetCustomListTemplates: reads([], () => entities('SP.ListTemplate', [])) },
});
