import {
  addSiteUser, everyone, everyoneExceptExternal, everyoneExceptExternalLogin, everyoneLogin, isSiteAdmin, isSiteUser, permission, principalById, principalByLogin, removeSiteUser, siteUsersOf, updatePrincipal, type Principal,
} from '../../../store/index';
import type { Context } from '../../model/Context';
import { accessDenied, unknownProperty } from '../../model/errors';
import { entity, nothing, type Resource } from '../../model/types';
import { noSuchLogin, userNotFound } from './errors';
import { demandAdmitted } from './guests';
import { managesSitePermissions } from './membershipRights';

/** A person or an Entra group by id. Ids are the tenant's, so authors of old items are found in every site. */
export function userById(id: number, { store }: Context): Principal {
  const user = principalById(store, id);
  if (!user || user.kind === 'siteGroup') throw userNotFound();
  return user;
}

/** The same, but known in the site. */
export function siteUserById(id: number, context: Context): Principal {
  return knownUser(principalById(context.store, id), context);
}

/** By claim, UPN or mail address, and known in the site. */
export function siteUserByLogin(login: string, context: Context): Principal {
  return knownUser(principalByLogin(context.store, login), context);
}

/** Whom the site knows: those it was told of, and who calls, for SharePoint notes everybody who comes. */
export function knownUsers({ store, web, user: caller }: Context): Principal[] {
  return isSiteUser(store, web.siteId, caller.id) ? siteUsersOf(store, web.siteId) : [caller, ...siteUsersOf(store, web.siteId)];
}

/** @throws 404 for whom the site does not know */
function knownUser(user: Principal | undefined, { store, web, user: caller }: Context): Principal {
  if (!user || (user.id !== caller.id && !isSiteUser(store, web.siteId, user.id))) throw userNotFound();
  return user;
}

const everyoneNames = /^(everyone|kaikki|alla)$/i;
const exceptExternalNames = /^(everyone except external users|kaikki paitsi ulkoiset käyttäjät|alla utom externa användare)$/i;

/** A person or group as callers name it: login name, UPN, mail address, or "everyone (except external users)" in the tenant's languages. */
export function principalAsked(login: string, { store }: Context): Principal | undefined {
  if (everyoneNames.test(login.trim()) || login === everyoneLogin) return principalById(store, everyone(store));
  if (exceptExternalNames.test(login.trim()) || login === everyoneExceptExternalLogin) return principalById(store, everyoneExceptExternal(store));
  return login === '' ? undefined : principalByLogin(store, login);
}

/**
 * The user of that login name (claim, UPN or mail address), made known in the site when it was not.
 * @throws 403 when the caller may not bring new users in, 400 when nobody has the name
 */
export function ensureUser(login: string, context: Context): Principal {
  const { store, web } = context;
  const user = principalAsked(login, context);
  if (!user) throw noSuchLogin(login);
  if (isSiteUser(store, web.siteId, user.id)) return user;
  demandAdmitted(user, web.siteId, store);
  if (user.id !== context.user.id && !context.can(permission.addListItems, web) && !context.can(permission.managePermissions, web)) throw accessDenied();
  addSiteUser(store, web.siteId, user.id);
  return user;
}

/** A user or a group, as what it is. */
export function principalResource(principal: Principal): Resource {
  return principal.kind === 'siteGroup' ? entity('SP.Group', principal) : entity('SP.User', principal);
}

/** A site may show a person by another name than the directory does: its user information list is its own. */
export function titleIn(user: Principal, siteId: string): string {
  return (user.data['siteTitles'] as Readonly<Record<string, string>> | undefined)?.[siteId] ?? user.title;
}

export function removeFromSite(user: Principal, context: Context): Resource {
  if (!managesSitePermissions(context)) throw accessDenied();
  removeSiteUser(context.store, context.web.siteId, user.id);
  return nothing;
}

/**
 * Changes a user's name in this site, or who administers the site. Clients send back all that they have read, so
 * other known properties are let pass and stay as they are.
 */
export function updateUser(user: Principal, changes: Readonly<Record<string, unknown>>, known: ReadonlySet<string>, context: Context): void {
  const { store, web } = context;
  const own = user.id === context.user.id && context.can(permission.editMyUserInfo, web);
  if (!own && !managesSitePermissions(context)) throw accessDenied();
  for (const name of Object.keys(changes)) if (!known.has(name)) throw unknownProperty(name, 'SP.User');
  const { Title: title, IsSiteAdmin: admin } = changes;
  if (typeof title === 'string' && title !== titleIn(user, web.siteId)) {
    updatePrincipal(store, user, { data: { siteTitles: { ...(user.data['siteTitles'] as object | undefined), [web.siteId]: title } } });
  }
  if (typeof admin === 'boolean' && admin !== (user.tenantAdmin || isSiteAdmin(store, web.siteId, user.id))) {
    context.demandSiteAdmin();
    addSiteUser(store, web.siteId, user.id, admin);
  }
}
