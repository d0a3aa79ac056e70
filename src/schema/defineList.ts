import { restNameOf, type Fields, type RowOf } from './fields';
import type { GroupName } from './groups';

/**
 * What people may do with the rows of a list. A list has rights of its own from the first: the site's owners may
 * everything, everyone in the Government reads, and writing is what is said here. The site's editors have no more by
 * being its editors: they could change the list itself until it shows them what is another's.
 */
export type ListAccess =
  /** Only this group writes; without one, only the owners. */
  | { readonly kind: 'shared'; readonly writers?: GroupName }
  /** Everyone writes rows and changes only their own; each reads only theirs, unless all are read by everyone. */
  | { readonly kind: 'ownRows'; readonly readers?: 'everyone' }
  /** Staff write rows in the folder of their organisation (its key is the folder's name), and read only their own. Owners alone see all. */
  | { readonly kind: 'ownRowsByOrganisation' }
  /** Each row has its own readers; only the owners write. */
  | { readonly kind: 'rowByRow' }
  /** Chief editors write, and the row whose `Title` is an organisation's key is written by its administrators as well. */
  | { readonly kind: 'organisationRows' }
  /**
   * Chief editors write, and each organisation has a folder, named by its key, where its administrators, or its editors, write as well. Whose a
   * row is, its folder says: a column can be filled in by anybody who writes the row, a folder is guarded by the server.
   * With `staff` as readers a folder's rows are its own organisation's only: the server sends no others along.
   */
  | { readonly kind: 'organisationFolders'; readonly writers?: FolderWriters; readonly readers?: 'staff' }
  /**
   * Each organisation has a folder: its staff add rows there, read only their own and change none, as they have been sent;
   * its approvers read and change all of the folder's.
   */
  | { readonly kind: 'requestFolders' }
  /** Everyone reads; each organisation has a folder where its approvers write, and may give a row readers of its own. */
  | { readonly kind: 'registerFolders' };

/** Who of an organisation write in its folder: its administrators, unless its editors are named. */
export type FolderWriters = 'administrators' | 'editors';

/**
 * A list as code sees it. What people see of it, and what SharePoint knows its fields by, stands in `descriptions/`,
 * which web parts do not carry along.
 */
export interface ListDefinition<F extends Fields = Fields> {
  /** Site-relative, e.g. `Lists/Navigation`: the only name a list is looked up by, since titles are translated. */
  readonly url: string;
  readonly access: ListAccess;
  /** Whether `Title`, which SharePoint gives every list, is the rows' key. */
  readonly hasUniqueTitle?: boolean;
  /** Whether the server keeps every version of a row: who changed what, and when. */
  readonly isVersioned?: boolean;
  /** Whether search has the rows, by their words. Other lists are left out: their rows are parts of Kampus's pages. */
  readonly isSearched?: boolean;
  /** Fields of SharePoint's own that rows are found by: indexed beside the list's fields. */
  readonly ownIndexes?: readonly string[];
  readonly fields: F;
}

/** Defines a list; the row type and `$select` derive from it. */
export function defineList<const F extends Fields>(definition: ListDefinition<F>): ListDefinition<F> {
  return definition;
}

/** A row of the list as REST gives it; `Id` and `Title` are every list's. */
export type Row<L extends ListDefinition> = { readonly Id: number; readonly Title: string | null } & RowOf<L['fields']>;

/** The `$select` that gives a row whole. */
export function selectOf(list: ListDefinition): string[] {
  return ['Id', 'Title', ...Object.entries(list.fields).map(([name, field]) => restNameOf(name, field))];
}
