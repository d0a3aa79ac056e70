import type { MenuSetting, Saved, Scope } from './settings';

/** A row of the menu where it stands. */
export interface PlacedMenu {
  readonly row: Saved<MenuSetting>;
  /** 1 on the first level. */
  readonly level: number;
}

type Rows = ReadonlyArray<Saved<MenuSetting>>;

/** Common rows have three levels; an organisation's own stand under its menu, which is the first of three. */
const levelsOf = (scope: Scope): number => (scope === null ? 3 : 2);

const byOrder = (a: Saved<MenuSetting>, b: Saved<MenuSetting>): number => a.value.order - b.value.order || a.id - b.id;

/** The rows as a tree that is read from top to bottom. A row whose parent is missing stands on the first level. */
export function placedMenu(rows: Rows): PlacedMenu[] {
  const keys = new Set(rows.map(({ value }) => value.key));
  const below = (parentKey: string | null, level: number, above: readonly string[]): PlacedMenu[] =>
    rows
      .filter(({ value }) => (value.parentKey !== null && keys.has(value.parentKey) ? value.parentKey : null) === parentKey && !above.includes(value.key))
      .sort(byOrder)
      .flatMap((row) => [{ row, level }, ...below(row.value.key, level + 1, [...above, row.value.key])]);
  return below(null, 1, []);
}

/** Whether the row above this one is gone: readers do not see it before it is put under another. */
export function isAstray(rows: Rows, { value: { parentKey } }: Saved<MenuSetting>): boolean {
  return parentKey !== null && !rows.some(({ value }) => value.key === parentKey);
}

/** The rows under a row, on every level, in order: what readers lose with it. */
export function under(rows: Rows, { id }: Saved<MenuSetting>): Array<Saved<MenuSetting>> {
  const placed = placedMenu(rows);
  const at = placed.findIndex(({ row }) => row.id === id);
  const own = placed[at];
  if (own === undefined) return [];
  const following = placed.slice(at + 1);
  const end = following.findIndex(({ level }) => level <= own.level);
  return (end === -1 ? following : following.slice(0, end)).map(({ row }) => row);
}

/** How many levels the row and what is under it take: 1 for a row alone. */
function heightOf(rows: Rows, key: string): number {
  const placed = placedMenu(rows);
  const at = placed.findIndex(({ row }) => row.value.key === key);
  const own = placed[at];
  if (own === undefined) return 1;
  let deepest = own.level;
  for (const { level } of placed.slice(at + 1)) {
    if (level <= own.level) break;
    deepest = Math.max(deepest, level);
  }
  return deepest - own.level + 1;
}

/**
 * The rows that may stand above the row, so that nothing comes under itself and no more levels come than there are.
 * @param key of the row; null for a new one
 */
export function possibleParents(rows: Rows, key: string | null, scope: Scope): PlacedMenu[] {
  const height = key === null ? 1 : heightOf(rows, key);
  const placed = placedMenu(rows);
  const own = key === null ? -1 : placed.findIndex(({ row }) => row.value.key === key);
  const ownLevel = placed[own]?.level ?? 0;
  const end = own === -1 ? -1 : placed.findIndex(({ level }, index) => index > own && level <= ownLevel);
  const isOwnBranch = (index: number): boolean => own !== -1 && index >= own && (end === -1 || index < end);
  return placed.filter(({ level }, index) => !isOwnBranch(index) && level + height <= levelsOf(scope));
}

/** The row's neighbours on its level under the same parent, in order. */
export function siblingsOf(rows: Rows, { value }: Saved<MenuSetting>): Array<Saved<MenuSetting>> {
  return rows.filter((other) => other.value.parentKey === value.parentKey).sort(byOrder);
}
