import { addMember, addSiteUser, guidFrom, isSiteAdmin, membersOf, permission, principalByLogin, removeMember, type Principal, type Web } from '../../../store/index';
import type { Context } from '../../model/Context';
import { badArgument } from '../../model/errors';
import { defineCollection, defineType } from '../../model/registry';
import { textOr } from '../../model/text';
import { collection, entity, nothing, reads, writes, type Resource, type TypeTable } from '../../model/types';
import { complex } from '../../model/values';
import { noSuchLogin, userNotFound } from './errors';
import { demandAdmitted } from './guests';
import { demandEditMembership, demandViewMembership } from './membershipRights';
import { ensureUser, knownUsers, removeFromSite, siteUserById, siteUserByLogin, titleIn, updateUser, userById } from './users';

declare module '../../model/EntityTypes' {
  interface EntityTypes { 'SP.User': Principal }
  interface CollectionParents { SiteUsers: Web; UsersOfGroup: Principal }
}

/** SharePoint's PrincipalType: a person, an Entra group, a SharePoint group. */
export const principalType = { user: 1, securityGroup: 4, siteGroup: 8 } as const;

const issuer = 'urn:federation:microsoftonline';

/** SP.User: a person or an Entra group, as one site knows it. */
const userTable: TypeTable<Principal> = {
  siblings: ['SP.Group'],
  properties: {
    Id: ({ id }) => id,
    IsHiddenInUI: false,
    LoginName: ({ loginName }) => loginName,
    Title: (user, { web }) => titleIn(user, web.siteId),
    PrincipalType: ({ kind }) => principalType[kind],
    Email: ({ email }) => email,
    Expiration: '',
    IsEmailAuthenticationGuestUser: false,
    IsShareByEmailGuestUser: ({ guest }) => guest,
    IsSiteAdmin: (user, { store, web }) => user.tenantAdmin || isSiteAdmin(store, web.siteId, user.id),
    UserId: (user) => (user.kind === 'user' ? complex('SP.UserIdInfo', { NameId: puidOf(user), NameIdIssuer: issuer }) : null),
    UserPrincipalName: ({ upn }) => upn,
  },
  onRequest: {
    AadObjectId: (user) => complex('SP.UserIdInfo', { NameId: objectIdOf(user), NameIdIssuer: issuer }),
    EmailWithFallback: ({ email }) => email,
    HexCid: '',
    UserIdentityType: 0,
  },
  navigations: {
    Groups: (user) => collection('GroupsOfUser', user),
  },
  id: ({ id }) => `Web/GetUserById(${id})`,
  update: (user, changes, context) => updateUser(user, changes, known, context),
  remove: (user, context) => void removeFromSite(user, context),
};
const known = new Set([...Object.keys(userTable.properties), ...Object.keys(userTable.onRequest ?? {})]);
defineType('SP.User', userTable);

/** `web/siteusers` */
defineCollection('SiteUsers', {
  of: 'SP.User',
  all: (web, context) => {
    context.demand(permission.browseUserInfo, web, web.siteId);
    return knownUsers(context);
  },
  byKey: (_web, key, context) => (typeof key === 'number' ? userById(key, context) : siteUserByLogin(key, context)),
  create: (_web, body, context) => ensureUser(textOr(body['LoginName']), context),
  methods: {
    GetById: reads(['id'], (_web, args, context) => entity('SP.User', userById(args.integer('id'), context))),
    GetByEmail: reads(['emailAddress'], (_web, args, context) => oneOf(knownUsers(context), ({ email }) => email !== '' && same(email, args.text('emailAddress')))),
    GetByLoginName: reads(['loginName'], (_web, args, context) => entity('SP.User', siteUserByLogin(args.text('loginName'), context))),
    GetByObjectId: reads(['objectId'], (_web, args, context) => oneOf(knownUsers(context), (user) => same(objectIdOf(user), args.text('objectId')))),
    AddUserById: writes(['id'], (_web, args, context) => entity('SP.User', ensureUser(userById(args.integer('id'), context).loginName, context))),
    RemoveById: writes(['id'], (_web, args, context) => removeFromSite(siteUserById(args.integer('id'), context), context)),
    RemoveByLoginName: writes(['loginName'], (_web, args, context) => removeFromSite(siteUserByLogin(args.text('loginName'), context), context)),
  },
});

/** `sitegroups(5)/users` */
defineCollection('UsersOfGroup', {
  of: 'SP.User',
  all: visibleMembers,
  byKey: (group, key, context) => visibleMembers(group, context).find((user) => (typeof key === 'number' ? user.id === key : same(user.loginName, key))) ?? missing(),
  create: (group, body, context) => addToGroup(group, body['LoginName'] ?? body['Email'], context),
  methods: {
    GetById: reads(['id'], (group, args, context) => oneOf(visibleMembers(group, context), ({ id }) => id === args.integer('id'))),
    GetByEmail: reads(['emailAddress'], (group, args, context) => oneOf(visibleMembers(group, context), ({ email }) => same(email, args.text('emailAddress')))),
    GetByLoginName: reads(['loginName'], (group, args, context) => oneOf(visibleMembers(group, context), ({ loginName }) => same(loginName, args.text('loginName')))),
    AddUserById: writes(['id'], (group, args, context) => entity('SP.User', addToGroup(group, userById(args.integer('id'), context).loginName, context))),
    RemoveById: writes(['id'], (group, args, context) => leave(group, ({ id }) => id === args.integer('id'), context)),
    RemoveByLoginName: writes(['loginName'], (group, args, context) => leave(group, ({ loginName }) => same(loginName, args.text('loginName')), context)),
  },
});

/** The object id in Entra ID: a group's login name ends in it, a person's is derived from the UPN. */
function objectIdOf({ loginName, upn }: Principal): string {
  return upn === null ? loginName.slice(loginName.lastIndexOf('|') + 1) : guidFrom(`user:${upn.toLowerCase()}`);
}

function puidOf({ id }: Principal): string {
  return `1003200${id.toString(16).padStart(9, '0')}`;
}

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

function missing(): never {
  throw userNotFound();
}

function oneOf(users: readonly Principal[], matches: (user: Principal) => boolean): Resource {
  return entity('SP.User', users.find(matches) ?? missing());
}

function visibleMembers(group: Principal, context: Context): Principal[] {
  demandViewMembership(group, context);
  return membersOf(context.store, group.id);
}

function addToGroup(group: Principal, login: unknown, context: Context): Principal {
  demandEditMembership(group, context);
  if (typeof login !== 'string' || login === '') throw badArgument('The parameter LoginName cannot be null or empty.');
  const user = principalByLogin(context.store, login);
  if (!user) throw noSuchLogin(login);
  demandAdmitted(user, context.web.siteId, context.store);
  addSiteUser(context.store, context.web.siteId, user.id);
  addMember(context.store, group.id, user.id);
  return user;
}

function leave(group: Principal, matches: (user: Principal) => boolean, context: Context): Resource {
  demandEditMembership(group, context);
  const user = membersOf(context.store, group.id).find(matches) ?? missing();
  removeMember(context.store, group.id, user.id);
  return nothing;
}
