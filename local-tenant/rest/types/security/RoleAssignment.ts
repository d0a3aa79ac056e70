import {
  assignRole, hasUniqueScope, permission, principalById, removeRole, role, roleAssignmentsOf, roleDefinitionById, type Principal, type RoleDefinition,
} from '../../../store/index';
import type { Context } from '../../model/Context';
import { defineCollection, defineType } from '../../model/registry';
import { collection, entity, nothing, reads, writes, type Resource } from '../../model/types';
import { inheritsPermissions, limitedAccessReserved, principalNotFound } from './errors';
import { demandAdmitted } from './guests';
import { roleById } from './RoleDefinition';
import { demandOn, scopeIdOf, type Secured } from './Secured';
import { principalResource } from './users';

/** Which permission levels one principal has on an object. */
export interface RoleAssignment {
  readonly secured: Secured;
  readonly principal: Principal;
  readonly roles: readonly RoleDefinition[];
}

declare module '../../model/EntityTypes' {
  interface EntityTypes { 'SP.RoleAssignment': RoleAssignment }
  interface CollectionParents { RoleAssignments: Secured }
}

defineType('SP.RoleAssignment', {
  properties: {
    PrincipalId: ({ principal }) => principal.id,
  },
  navigations: {
    Member: ({ principal }) => principalResource(principal),
    RoleDefinitionBindings: ({ roles }) => collection('RoleDefinitionBindings', roles),
  },
  id: ({ principal }) => `Web/RoleAssignments/GetByPrincipalId(${principal.id})`,
  remove: ({ secured, principal }, context) => {
    demandOwnPermissions(secured, context);
    removeRole(context.store, scopeIdOf(context.store, secured.securable), principal.id);
  },
});

/** `…/roleassignments` of a web, a list or an item */
defineCollection('RoleAssignments', {
  of: 'SP.RoleAssignment',
  all: assignmentsOf,
  byKey: (secured, key, context) => assignmentOf(secured, Number(key), context),
  methods: {
    GetByPrincipalId: reads(['principalId'], (secured, args, context) => entity('SP.RoleAssignment', assignmentOf(secured, args.integer('principalId'), context))),
    AddRoleAssignment: writes(['principalId', 'roleDefId'], (secured, args, context) => add(secured, args.integer('principalId'), args.integer('roleDefId'), context)),
    RemoveRoleAssignment: writes(['principalId', 'roleDefId'], (secured, args, context) => remove(secured, args.integer('principalId'), args.integer('roleDefId'), context)),
  },
});

function assignmentsOf(secured: Secured, context: Context): RoleAssignment[] {
  demandOn(secured, permission.enumeratePermissions, context);
  const { store } = context;
  return [...roleAssignmentsOf(store, scopeIdOf(store, secured.securable))].flatMap(([principalId, roleIds]) => {
    const principal = principalById(store, principalId);
    const roles = roleIds.flatMap((id) => roleDefinitionById(store, secured.siteId, id) ?? []);
    return principal ? [{ secured, principal, roles }] : [];
  });
}

function assignmentOf(secured: Secured, principalId: number, context: Context): RoleAssignment {
  const assignment = assignmentsOf(secured, context).find(({ principal }) => principal.id === principalId);
  if (!assignment) throw principalNotFound(principalId);
  return assignment;
}

function add(secured: Secured, principalId: number, roleId: number, context: Context): Resource {
  demandOwnPermissions(secured, context);
  const { store } = context;
  const principal = principalById(store, principalId);
  if (!principal || (principal.kind === 'siteGroup' && principal.siteId !== secured.siteId)) throw principalNotFound(principalId);
  demandAdmitted(principal, secured.siteId, store);
  if (roleById(roleId, context).id === role.limitedAccess) throw limitedAccessReserved();
  assignRole(store, scopeIdOf(store, secured.securable), principalId, roleId);
  return nothing;
}

function remove(secured: Secured, principalId: number, roleId: number, context: Context): Resource {
  demandOwnPermissions(secured, context);
  if (!principalById(context.store, principalId)) throw principalNotFound(principalId);
  roleById(roleId, context);
  removeRole(context.store, scopeIdOf(context.store, secured.securable), principalId, roleId);
  return nothing;
}

function demandOwnPermissions(secured: Secured, context: Context): void {
  demandOn(secured, permission.managePermissions, context);
  if (!hasUniqueScope(context.store, secured.securable)) throw inheritsPermissions();
}
