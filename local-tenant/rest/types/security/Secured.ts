import {
  breakInheritance, assignRole, hasUniqueScope, listById, permission, principalByLogin, resetInheritance, rightsOf, role, type Securable, type Store,
} from '../../../store/index';
import type { Context } from '../../model/Context';
import { userNotFound, tooManyItemsToBreak, tooManyScopes } from './errors';

/** A web, a list or an item as something that has permissions. */
export interface Secured {
  readonly securable: Securable;
  readonly siteId: string;
}

/** SharePoint's limits: no own permissions in a list beyond this size, nor more than so many of them. */
const mostItems = 100_000;
const mostScopes = 50_000;

/** The scope whose assignments hold now. */
export function scopeIdOf(store: Store, { webId, listId, itemId }: Securable): number {
  const row = itemId !== undefined
    ? store.get<{ scope_id: number }>('SELECT scope_id FROM item WHERE list_id = ? AND id = ?', listId!, itemId)
    : listId !== undefined
      ? store.get<{ scope_id: number }>('SELECT scope_id FROM list WHERE id = ?', listId)
      : store.get<{ scope_id: number }>('SELECT scope_id FROM web WHERE id = ?', webId);
  return row!.scope_id;
}

/** @throws 403 unless the caller holds the bits on the object */
export function demandOn({ securable, siteId }: Secured, bits: bigint, context: Context): void {
  context.demand(bits, { scopeId: scopeIdOf(context.store, securable) }, siteId);
}

/**
 * Gives the object its own permissions. Without a copy of the parent's, the caller alone is left, with Full Control:
 * so that nobody locks himself out.
 */
export function breakRoleInheritance(secured: Secured, copy: boolean, clearSubscopes: boolean, context: Context): void {
  const { store, user } = context;
  demandOn(secured, permission.managePermissions, context);
  const { securable } = secured;
  const alreadyUnique = hasUniqueScope(store, securable);
  if (securable.itemId !== undefined && !alreadyUnique) demandRoom(store, securable.listId!);
  if (securable.itemId === undefined && securable.listId !== undefined && !alreadyUnique && (listById(store, securable.listId)?.itemCount ?? 0) > mostItems) throw tooManyItemsToBreak();
  if (alreadyUnique && !clearSubscopes) return;
  store.transaction(() => {
    const scopeId = breakInheritance(store, securable, copy || alreadyUnique, clearSubscopes);
    if (!copy && !alreadyUnique) assignRole(store, scopeId, user.id, role.fullControl);
  });
}

export function resetRoleInheritance(secured: Secured, context: Context): void {
  demandOn(secured, permission.managePermissions, context);
  resetInheritance(context.store, secured.securable);
}

/** Base permissions of the caller. */
export function ownMask({ securable, siteId }: Secured, { rights, store }: Context): bigint {
  return rights.mask(scopeIdOf(store, securable), siteId);
}

/** Base permissions of anybody: one's own are free to see, those of others need the right to enumerate permissions. */
export function maskOfUser(secured: Secured, login: string, context: Context): bigint {
  const user = principalByLogin(context.store, login);
  if (user?.id === context.user.id) return ownMask(secured, context);
  demandOn(secured, permission.enumeratePermissions, context);
  if (!user) throw userNotFound();
  return rightsOf(context.store, user).mask(scopeIdOf(context.store, secured.securable), secured.siteId);
}

/** @throws 400 when a list has no room for permissions of one more item */
export function demandRoom(store: Store, listId: number): void {
  const { itemCount, uniqueScopes } = listById(store, listId)!;
  if (itemCount > mostItems) throw tooManyItemsToBreak();
  if (uniqueScopes >= mostScopes) throw tooManyScopes();
}
