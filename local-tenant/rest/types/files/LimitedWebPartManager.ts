import { badArgument } from '../../model/errors';
import { defineCollection, defineType } from '../../model/registry';
import { collection } from '../../model/types';

/** Classic web parts of a page. Modern pages, the only ones here, have none. */
export interface LimitedWebPartManager {
  /** 0 the caller's own view, 1 everybody's. */
  readonly scope: number;
}

declare module '../../model/EntityTypes' {
  interface EntityTypes { 'SP.WebParts.LimitedWebPartManager': LimitedWebPartManager; 'SP.WebParts.WebPartDefinition': never }
  interface CollectionParents { 'SP.WebParts.WebPartDefinitionCollection': LimitedWebPartManager }
}

defineType('SP.WebParts.LimitedWebPartManager', {
  properties: {
    HasPersonalizedParts: false,
    HasWebPartConnections: false,
    Scope: ({ scope }) => {
      if (scope !== 0 && scope !== 1) throw badArgument('Value does not fall within the expected range.');
      return scope;
    },
  },
  navigations: { WebParts: (manager) => collection('SP.WebParts.WebPartDefinitionCollection', manager) },
});

defineType('SP.WebParts.WebPartDefinition', { properties: {} });

defineCollection('SP.WebParts.WebPartDefinitionCollection', { of: 'SP.WebParts.WebPartDefinition', all: () => [] });
