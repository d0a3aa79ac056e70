import { mask, role, roleMasks } from './permissions';
import type { Store } from './Store';
import { inLanguage, roleName } from './templates/words';

/** A permission level of a site collection. */
export interface RoleDefinition {
  readonly siteId: string;
  readonly id: number;
  readonly name: string;
  readonly description: string;
  /** Base permissions, 64 bits. */
  readonly mask: bigint;
  readonly order: number;
  /** SharePoint's RoleTypeKind: 0 own, 1 guest, 2 reader, 3 contributor, 4 designer, 5 administrator, 6 editor, 7 restricted reader. */
  readonly type: number;
  readonly hidden: boolean;
}

/** What may be given of a permission level. */
export interface RoleDefinitionChange {
  readonly name?: string;
  readonly description?: string;
  readonly mask?: bigint;
  readonly order?: number;
}

interface RoleRow { id: number; name: string; description: string; position: number; mask: string; removed: number }

/** Permission levels of a site, in SharePoint's order; built-in names are in the language of the site. */
export function roleDefinitionsOf(store: Store, siteId: string): RoleDefinition[] {
  const lcid = languageOf(store, siteId);
  const rows = store.all<RoleRow>('SELECT id, name, description, position, mask, removed FROM role_definition WHERE site_id = ?', siteId);
  const stored = new Map(rows.map((row) => [row.id, row]));
  const builtIn = Object.values(role).filter((id) => !stored.has(id)).map((id) => builtInRole(siteId, id, lcid));
  const own = rows.filter(({ removed }) => removed === 0).map((row) => fromRow(siteId, row));
  return [...builtIn, ...own].sort((one, other) => one.order - other.order || one.id - other.id);
}

export function roleDefinitionById(store: Store, siteId: string, id: number): RoleDefinition | undefined {
  return roleDefinitionsOf(store, siteId).find((definition) => definition.id === id);
}

export function roleDefinitionByName(store: Store, siteId: string, name: string): RoleDefinition | undefined {
  return roleDefinitionsOf(store, siteId).find((definition) => definition.name.toLowerCase() === name.toLowerCase());
}

/** Adds a permission level; ids go on from the built-in ones. */
export function addRoleDefinition(store: Store, siteId: string, given: Required<RoleDefinitionChange>): RoleDefinition {
  const highest = store.get<{ id: number | null }>('SELECT max(id) AS id FROM role_definition WHERE site_id = ?', siteId)?.id ?? 0;
  const id = Math.max(highest, ...Object.values(role), lastReservedId) + 1;
  keep(store, siteId, id, given);
  return roleDefinitionById(store, siteId, id)!;
}

/** Changes a permission level, a built-in one as well. */
export function updateRoleDefinition(store: Store, definition: RoleDefinition, change: RoleDefinitionChange): void {
  keep(store, definition.siteId, definition.id, { ...definition, ...change });
}

/** Removes a permission level and every assignment of it. */
export function removeRoleDefinition(store: Store, { siteId, id, name }: RoleDefinition): void {
  store.transaction(() => {
    store.run(
      `INSERT INTO role_definition(site_id, id, name, position, mask, removed) VALUES (?, ?, ?, 0, '0', 1)
       ON CONFLICT(site_id, id) DO UPDATE SET removed = 1, mask = '0'`, siteId, id, name,
    );
    store.run('DELETE FROM role_assignment WHERE role_id = ? AND scope_id IN (SELECT id FROM scope WHERE site_id = ?)', id, siteId);
    store.permissionVersion += 1;
  });
}

/** SharePoint gives own levels ids above those it may still hand out to built-in ones. */
const lastReservedId = 1073741927;

function keep(store: Store, siteId: string, id: number, given: Required<RoleDefinitionChange>): void {
  store.run(
    'INSERT OR REPLACE INTO role_definition(site_id, id, name, description, position, mask, removed) VALUES (?, ?, ?, ?, ?, ?, 0)',
    siteId, id, given.name, given.description, given.order, given.mask.toString(),
  );
  store.permissionVersion += 1;
}

function builtInRole(siteId: string, id: number, lcid: number): RoleDefinition {
  const words = roleName[id]!;
  return {
    siteId, id, name: inLanguage(words.name, lcid), description: inLanguage(words.description, lcid), mask: roleMasks[id] ?? mask(0, 0),
    order: words.order, type: words.type, hidden: id === role.limitedAccess,
  };
}

function fromRow(siteId: string, row: RoleRow): RoleDefinition {
  return {
    siteId, id: row.id, name: row.name, description: row.description, mask: BigInt(row.mask), order: row.position,
    type: roleName[row.id]?.type ?? 0, hidden: row.id === role.limitedAccess,
  };
}

function languageOf(store: Store, siteId: string): number {
  return store.get<{ lcid: number }>('SELECT w.lcid FROM site s JOIN web w ON w.id = s.root_web_id WHERE s.id = ?', siteId)?.lcid ?? 1033;
}
