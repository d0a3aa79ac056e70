import type { IItems } from '@pnp/sp/items';

import { type ListDefinition, type Row, selectOf } from '../../schema/defineList';
import type { HomeRead, HomeSite } from './HomeReader';

/** More rows than any list of settings has, and fewer than the list view threshold. */
const MOST_ROWS = 1000;

/** The items of a list of the home site, by its address. */
export function itemsOf({ web, path }: Pick<HomeSite, 'web' | 'path'>, list: ListDefinition): IItems {
  return web.getList(`${path}/${list.url}`).items;
}

/** Reads a list of settings whole, as rows of its schema. */
export function wholeList<L extends ListDefinition>(list: L): HomeRead<Array<Row<L>>> {
  return {
    operation: `read ${list.url}`,
    run: (home) => itemsOf(home, list).select(...selectOf(list)).top(MOST_ROWS)<Array<Row<L>>>()
  };
}
