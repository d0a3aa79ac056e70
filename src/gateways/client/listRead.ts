import { type ISPCollection, SPCollection } from '@pnp/sp';
import type { IWeb } from '@pnp/sp/webs';

import { type ListDefinition, type Row, selectOf } from '../../schema/defineList';
import type { HomeRead, HomeSite } from './HomeReader';
import { odataString } from './query';

/** More rows than any list of settings has, and fewer than the list view threshold. */
const MOST_ROWS = 1000;

/**
 * The items of a list or library by its server-relative address. PnPjs's modules of lists and items, which say the same,
 * would weigh a quarter more.
 */
export function itemsAt(web: IWeb, listUrl: string): ISPCollection {
  return SPCollection(web, `getList(${odataString(listUrl)})/items`);
}

/** A list of the home site, for what is asked of it otherwise than of its items. */
export function listAt({ web, path }: Pick<HomeSite, 'web' | 'path'>, list: ListDefinition): ISPCollection {
  return SPCollection(web, `getList(${odataString(`${path}/${list.url}`)})`);
}

/** The items of a list of the home site. */
export function itemsOf({ web, path }: Pick<HomeSite, 'web' | 'path'>, list: ListDefinition): ISPCollection {
  return itemsAt(web, `${path}/${list.url}`);
}

/**
 * Reads the reader's own rows of a list that gives each reader only theirs. Who manages lists is given everybody's, so
 * they are sifted here as well; else such a person would change another's row for the own one.
 */
export function ownRows<L extends ListDefinition>(list: L): HomeRead<Array<Row<L>>> {
  return {
    operation: `read own ${list.url}`,
    run: async (home) => {
      const rows = await itemsOf(home, list)
        .select(...selectOf(list), 'Author/Name')
        .expand('Author')
        .top(MOST_ROWS)<Array<Row<L> & { readonly Author?: { readonly Name?: string } }>>();
      const own = home.loginName?.toLowerCase();
      return rows.filter(({ Author }) => own !== undefined && Author?.Name?.toLowerCase() === own);
    }
  };
}

/**
 * Reads a list of settings whole, as rows of its schema.
 * @param further what SharePoint itself knows of a row, e.g. `Modified`
 */
export function wholeList<L extends ListDefinition, Further = unknown>(list: L, ...further: string[]): HomeRead<Array<Row<L> & Further>> {
  return {
    operation: `read ${list.url}`,
    run: (home) => itemsOf(home, list).select(...selectOf(list), ...further).top(MOST_ROWS)<Array<Row<L> & Further>>()
  };
}

/** The columns that tell where a row is. */
export const PLACE = ['FileDirRef', 'FileSystemObjectType'] as const;

interface Place {
  /** Server-relative address of the folder that it is in. */
  readonly FileDirRef: string;
  /** Missing where the question left folders out. */
  readonly FileSystemObjectType?: number;
}

/** A row of a list where organisations have folders. */
export type PlacedRow<L extends ListDefinition> = Row<L> &
  Place & {
    /** Key of the organisation in whose folder it is: the server's word. Null outside the folders. */
    readonly folder: string | null;
  };

const FOLDER = 1;

/** The rows with their places; the folders themselves are left out. */
export function placed<R extends Place>(rows: readonly R[], { path }: Pick<HomeSite, 'path'>, { url }: ListDefinition): Array<R & { readonly folder: string | null }> {
  const root = `${path}/${url}/`.length;
  return rows
    .filter(({ FileSystemObjectType }) => FileSystemObjectType !== FOLDER)
    .map((row) => ({ ...row, folder: row.FileDirRef.slice(root).split('/')[0]?.toUpperCase() || null }));
}

/** Reads a list of settings whole, with the organisation in whose folder each row is; the folders themselves stay where they are. */
export function wholeListByFolder<L extends ListDefinition>(list: L): HomeRead<Array<PlacedRow<L>>> {
  return {
    operation: `read ${list.url}`,
    run: async (home) => placed(await itemsOf(home, list).select(...selectOf(list), 'FileDirRef').filter('FSObjType eq 0').top(MOST_ROWS)<Array<Row<L> & Place>>(), home, list)
  };
}
