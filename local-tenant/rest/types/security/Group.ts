import {
  addSiteGroup, permission, principalById, removeSiteGroup, siteGroupById, siteGroupByTitle, siteGroupsOf, siteGroupsWith, updatePrincipal,
  type Principal, type Web,
} from '../../../store/index';
import type { Context } from '../../model/Context';
import { badArgument, invalidQuery, unknownProperty } from '../../model/errors';
import { defineCollection, defineType } from '../../model/registry';
import { collection, entity, nothing, reads, writes, type Resource, type TypeTable } from '../../model/types';
import { groupNameTaken, groupNotFound, invalidGroupName, principalNotFound } from './errors';
import { canEditMembership, canManageGroup, canViewMembership, demandManageGroup, settingsOf, type GroupSettings } from './membershipRights';
import { principalType } from './User';
import { principalResource, titleIn } from './users';

declare module '../../model/EntityTypes' {
  interface EntityTypes { 'SP.Group': Principal }
  interface CollectionParents { SiteGroups: Web; GroupsOfUser: Principal }
}

/** SP.Group: a SharePoint group of a site collection. */
const groupTable: TypeTable<Principal> = {
  siblings: ['SP.User'],
  properties: {
    Id: ({ id }) => id,
    IsHiddenInUI: false,
    LoginName: ({ loginName }) => loginName,
    Title: ({ title }) => title,
    PrincipalType: ({ kind }) => principalType[kind],
    AllowMembersEditMembership: (group) => settingsOf(group).allowMembersEditMembership ?? false,
    AllowRequestToJoinLeave: (group) => settingsOf(group).allowRequestToJoinLeave ?? false,
    AutoAcceptRequestToJoinLeave: (group) => settingsOf(group).autoAcceptRequestToJoinLeave ?? false,
    Description: (group) => settingsOf(group).description ?? null,
    OnlyAllowMembersViewMembership: (group) => settingsOf(group).onlyAllowMembersViewMembership ?? false,
    OwnerTitle: (group, context) => {
      const owner = ownerOf(group, context);
      return owner && titleIn(owner, context.web.siteId);
    },
    RequestToJoinLeaveEmailSetting: (group) => settingsOf(group).requestToJoinLeaveEmailSetting ?? null,
  },
  onRequest: {
    CanCurrentUserEditMembership: canEditMembership,
    CanCurrentUserManageGroup: canManageGroup,
    CanCurrentUserViewMembership: canViewMembership,
    ContainsCurrentUser: ({ id }, { rights }) => rights.principalIds.has(id),
  },
  navigations: {
    Owner: (group, context) => {
      const owner = ownerOf(group, context);
      return owner ? principalResource(owner) : nothing;
    },
    Users: (group) => collection('UsersOfGroup', group),
  },
  methods: {
    SetUserAsOwner: writes(['ownerId'], (group, args, context) => setOwner(group, args.integer('ownerId'), context)),
  },
  id: ({ id }) => `Web/SiteGroups/GetById(${id})`,
  update: updateGroup,
  remove: (group, context) => void removeGroup(group, context),
};
defineType('SP.Group', groupTable);

/** `web/sitegroups` */
defineCollection('SiteGroups', {
  of: 'SP.Group',
  all: (web, context) => {
    context.demand(permission.browseUserInfo, web, web.siteId);
    return siteGroupsOf(context.store, web.siteId);
  },
  byKey: (_web, key, context) => (typeof key === 'number' ? groupById(key, context) : groupByName(key, context)),
  create: (_web, body, context) => addGroup(body, context),
  methods: {
    GetById: reads(['id'], (_web, args, context) => entity('SP.Group', groupById(args.integer('id'), context))),
    GetByName: reads(['name'], (_web, args, context) => entity('SP.Group', groupByName(args.text('name'), context))),
    RemoveById: writes(['id'], (_web, args, context) => removeGroup(groupById(args.integer('id'), context), context)),
    RemoveByLoginName: writes(['loginName'], (_web, args, context) => removeGroup(groupByName(args.text('loginName'), context), context)),
  },
});

/** `currentuser/groups`: the groups of the current site that a user is in. */
defineCollection('GroupsOfUser', {
  of: 'SP.Group',
  all: (user, { store, web }) => siteGroupsWith(store, web.siteId, user.id),
  byKey: (user, key, { store, web }) => siteGroupsWith(store, web.siteId, user.id).find(({ id, title }) => id === key || title === key),
});

function groupById(id: number, { store, web }: Context): Principal {
  const group = siteGroupById(store, web.siteId, id);
  if (!group) throw groupNotFound();
  return group;
}

function groupByName(name: string, { store, web }: Context): Principal {
  const group = siteGroupByTitle(store, web.siteId, name);
  if (!group) throw groupNotFound();
  return group;
}

function ownerOf(group: Principal, { store }: Context): Principal | null {
  const { owner } = settingsOf(group);
  return (owner === undefined ? undefined : principalById(store, owner)) ?? null;
}

/** What the API calls a group's settings, what they hold, and where they are kept. */
const settable: Readonly<Record<string, { readonly kind: 'boolean' | 'string'; readonly setting: keyof GroupSettings }>> = {
  AllowMembersEditMembership: { kind: 'boolean', setting: 'allowMembersEditMembership' },
  AllowRequestToJoinLeave: { kind: 'boolean', setting: 'allowRequestToJoinLeave' },
  AutoAcceptRequestToJoinLeave: { kind: 'boolean', setting: 'autoAcceptRequestToJoinLeave' },
  Description: { kind: 'string', setting: 'description' },
  OnlyAllowMembersViewMembership: { kind: 'boolean', setting: 'onlyAllowMembersViewMembership' },
  RequestToJoinLeaveEmailSetting: { kind: 'string', setting: 'requestToJoinLeaveEmailSetting' },
};

function addGroup(body: Readonly<Record<string, unknown>>, context: Context): Principal {
  const { store, web, user } = context;
  context.demand(permission.createGroups, web);
  const title = freeTitle(body['Title'], context);
  const id = addSiteGroup(store, web.siteId, title, { onlyAllowMembersViewMembership: true, owner: user.id, ...settingsFrom(body) });
  return groupById(id, context);
}

function updateGroup(group: Principal, changes: Readonly<Record<string, unknown>>, context: Context): void {
  demandManageGroup(group, context);
  const given = changes['Title'];
  const title = given === undefined || given === group.title ? group.title : freeTitle(given, context);
  updatePrincipal(context.store, group, { title, data: { ...settingsFrom(changes) } });
}

function removeGroup(group: Principal, context: Context): Resource {
  demandManageGroup(group, context);
  removeSiteGroup(context.store, group.id);
  return nothing;
}

function settingsFrom(body: Readonly<Record<string, unknown>>): GroupSettings {
  const settings: Record<string, unknown> = {};
  for (const [name, given] of Object.entries(body)) {
    const known = settable[name];
    if (!known && !(name in groupTable.properties)) throw unknownProperty(name, 'SP.Group');
    if (!known || given === null) continue;
    if (typeof given !== known.kind) throw invalidQuery(`Cannot convert a primitive value to the expected type 'Edm.${known.kind === 'boolean' ? 'Boolean' : 'String'}'. See the inner exception for more details.`);
    settings[known.setting] = given;
  }
  return settings;
}

const forbiddenInTitle = /["/\\[\]:|<>+=;,?*'@]/;

function freeTitle(given: unknown, { store, web }: Context): string {
  if (typeof given !== 'string' || given.trim() === '' || forbiddenInTitle.test(given)) throw invalidGroupName();
  if (given.length > 255) throw badArgument('The group name is too long. The maximum length is 255 characters.');
  if (siteGroupByTitle(store, web.siteId, given)) throw groupNameTaken();
  return given;
}

function setOwner(group: Principal, ownerId: number, context: Context): Resource {
  demandManageGroup(group, context);
  const owner = principalById(context.store, ownerId);
  if (!owner || (owner.kind === 'siteGroup' && owner.siteId !== context.web.siteId)) throw principalNotFound(ownerId);
  updatePrincipal(context.store, group, { data: { owner: ownerId } });
  return nothing;
}
