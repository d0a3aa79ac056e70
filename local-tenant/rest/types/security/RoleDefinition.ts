import {
  addRoleDefinition, mask, permission, removeRoleDefinition, roleDefinitionById, roleDefinitionByName, roleDefinitionsOf, updateRoleDefinition,
  type RoleDefinition, type RoleDefinitionChange, type Web,
} from '../../../store/index';
import type { Context } from '../../model/Context';
import { badArgument, invalidQuery, unknownProperty } from '../../model/errors';
import { defineCollection, defineType } from '../../model/registry';
import { entity, reads, type TypeTable } from '../../model/types';
import { basePermissions } from '../../model/values';
import { roleNameTaken, roleNotFound, rolesInherited } from './errors';

declare module '../../model/EntityTypes' {
  interface EntityTypes { 'SP.RoleDefinition': RoleDefinition }
  interface CollectionParents { RoleDefinitions: Web; RoleDefinitionBindings: readonly RoleDefinition[] }
}

/** SP.RoleDefinition: a permission level of a site collection. */
const roleTable: TypeTable<RoleDefinition> = {
  properties: {
    BasePermissions: (definition) => basePermissions(definition.mask),
    Description: ({ description }) => description,
    Hidden: ({ hidden }) => hidden,
    Id: ({ id }) => id,
    Name: ({ name }) => name,
    Order: ({ order }) => order,
    RoleTypeKind: ({ type }) => type,
  },
  id: ({ id }) => `Web/RoleDefinitions(${id})`,
  update: (definition, changes, context) => {
    demandOwnRoles(context.web, context);
    const change = changeFrom(changes);
    if (change.name !== undefined && change.name.toLowerCase() !== definition.name.toLowerCase()) demandFreeName(change.name, context);
    updateRoleDefinition(context.store, definition, change);
  },
  remove: (definition, context) => {
    demandOwnRoles(context.web, context);
    removeRoleDefinition(context.store, definition);
  },
};
defineType('SP.RoleDefinition', roleTable);

/** `web/roledefinitions` */
defineCollection('RoleDefinitions', {
  of: 'SP.RoleDefinition',
  all: (web, { store }) => roleDefinitionsOf(store, web.siteId),
  byKey: (_web, key, context) => roleById(Number(key), context),
  create: (web, body, context) => {
    demandOwnRoles(web, context);
    const { name = '', description = '', mask: bits = 0n, order = 0 } = changeFrom(body);
    if (name === '') throw badArgument('The name of a permission level cannot be empty.');
    demandFreeName(name, context);
    return addRoleDefinition(context.store, web.siteId, { name, description, mask: bits, order });
  },
  methods: {
    GetById: reads(['id'], (_web, args, context) => entity('SP.RoleDefinition', roleById(args.integer('id'), context))),
    GetByName: reads(['name'], (web, args, { store }) => {
      const definition = roleDefinitionByName(store, web.siteId, args.text('name'));
      if (!definition) throw roleNotFound(args.text('name'));
      return entity('SP.RoleDefinition', definition);
    }),
    GetByType: reads(['roleType'], (web, args, { store }) => {
      const type = args.integer('roleType');
      const definition = roleDefinitionsOf(store, web.siteId).find((each) => each.type === type);
      if (type === 0 || !definition) throw badArgument('Value does not fall within the expected range.');
      return entity('SP.RoleDefinition', definition);
    }),
  },
});

/** `roleassignments(7)/roledefinitionbindings` */
defineCollection('RoleDefinitionBindings', {
  of: 'SP.RoleDefinition',
  all: (bindings) => bindings,
  byKey: (bindings, key) => bindings.find(({ id }) => id === Number(key)),
});

/** A permission level of the current site. */
export function roleById(id: number, { store, web }: Context): RoleDefinition {
  const definition = roleDefinitionById(store, web.siteId, id);
  if (!definition) throw roleNotFound(String(id));
  return definition;
}

function demandOwnRoles(web: Web, context: Context): void {
  context.demand(permission.managePermissions, web, web.siteId);
  if (web.parentId !== null) throw rolesInherited();
}

function demandFreeName(name: string, { store, web }: Context): void {
  if (roleDefinitionByName(store, web.siteId, name)) throw roleNameTaken(name);
}

function changeFrom(body: Readonly<Record<string, unknown>>): RoleDefinitionChange {
  for (const name of Object.keys(body)) if (!(name in roleTable.properties)) throw unknownProperty(name, 'SP.RoleDefinition');
  const { Name: name, Description: description, Order: order, BasePermissions: bits } = body;
  return {
    ...(typeof name === 'string' ? { name } : {}),
    ...(typeof description === 'string' ? { description } : {}),
    ...(typeof order === 'number' ? { order } : {}),
    ...(bits === undefined || bits === null ? {} : { mask: maskFrom(bits) }),
  };
}

/** Base permissions as callers send them: { High, Low }, numbers or decimal text. @throws 400 for anything else */
export function maskFrom(given: unknown): bigint {
  const { High: high, Low: low } = (typeof given === 'object' && given !== null ? given : {}) as Readonly<Record<string, unknown>>;
  return mask(half(high), 0) | BigInt(half(low));
}

function half(given: unknown): number {
  const number = typeof given === 'string' && given.trim() !== '' ? Number(given) : given;
  if (typeof number !== 'number' || !Number.isInteger(number) || number < 0 || number > 0xffffffff) {
    throw invalidQuery("Cannot convert a primitive value to the expected type 'Edm.Int64'. See the inner exception for more details.");
  }
  return number;
}
