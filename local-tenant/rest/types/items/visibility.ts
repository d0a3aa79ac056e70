import { permission, visibleVersion, type Item, type List } from '../../../store/index';
import type { Context } from '../../model/Context';
import { listSetting } from '../lists/listFacts';

/** An item as the caller sees it (the last published version where he or she may not see the draft); undefined when it is hidden. */
export function visibleItem(list: List, item: Item, context: Context): Item | undefined {
  const { siteId } = context.webOf(list);
  if (!context.rights.can(permission.viewListItems, item.scopeId, siteId)) return undefined;
  if (readsOwnOnly(list, context) && item.authorId !== context.user.id) return undefined;
  const seen = visibleVersion(context.store, list, item, context.rights, siteId);
  return seen && { ...item, data: seen.data, uiVersion: seen.uiVersion, level: seen.level, editorId: seen.editorId, modified: seen.modified, sha256: seen.sha256, size: seen.size };
}

/** Item-level security of the list: the caller sees only what he or she made. Whoever may override a list's behaviours (not every editor) sees all. */
function readsOwnOnly(list: List, context: Context): boolean {
  return listSetting(list, 'ReadSecurity') === 2 && !overrides(list, context);
}

/** 1 all items, 2 own items, 4 none: what the caller may change, as WriteSecurity says. */
export function mayWrite(list: List, item: Item, context: Context): boolean {
  const security = listSetting(list, 'WriteSecurity');
  return security === 1 || overrides(list, context) || (security === 2 && item.authorId === context.user.id);
}

/** SQL that lets through what the caller may see, apart from drafts that hide a published version (those come extra). */
export interface VisibleRows {
  readonly sql: string;
  readonly params: readonly (string | number)[];
  /** Rows that hide a published version from some readers, and are to be looked at one by one. */
  readonly overlaid: string | undefined;
}

export function visibleRows(list: List, context: Context): VisibleRows {
  const { siteId } = context.webOf(list);
  const conditions: string[] = [];
  const params: (string | number)[] = [];
  if (!context.rights.isSiteAdmin(siteId)) {
    conditions.push('scope_id IN (SELECT value FROM json_each(?))');
    params.push(JSON.stringify(scopesWith(permission.viewListItems, list, siteId, context)));
  }
  if (readsOwnOnly(list, context)) {
    conditions.push('author_id = ?');
    params.push(context.user.id);
  }
  const trimmed = [...conditions];
  const hasDrafts = context.store.get(`SELECT 1 FROM item WHERE list_id = ${list.id} AND level <> 1 LIMIT 1`) !== undefined;
  if (hasDrafts) conditions.push('level = 1');
  return { sql: conditions.join(' AND ') || '1', params, overlaid: hasDrafts ? [...trimmed, 'level <> 1'].join(' AND ') : undefined };
}

/** The scopes of a list (its own and those of its items) in which the caller has the rights. */
function scopesWith(bits: bigint, list: List, siteId: string, { rights, store }: Context): number[] {
  const scopes = list.uniqueScopes === 0 ? [] : store.all<{ id: number }>('SELECT id FROM scope WHERE list_id = ? AND item_id IS NOT NULL', list.id).map(({ id }) => id);
  return [list.scopeId, ...scopes].filter((id) => rights.can(bits, id, siteId));
}

function overrides(list: List, context: Context): boolean {
  return context.can(permission.overrideListBehaviors, list, context.webOf(list).siteId);
}
