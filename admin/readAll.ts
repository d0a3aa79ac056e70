import type { IItems } from '@pnp/sp/items';

import { asOperation } from '../src/gateways/client/errors';

/** Rows asked for at a time: below the list view threshold, and few enough for one answer. */
const PAGE_ROWS = 2000;

/**
 * Every row of a list, page by page in the order of their ids, however many there are.
 * @param columns internal names to read
 */
export function readAll<T>(operation: string, items: IItems, columns: readonly string[]): Promise<T[]> {
  return asOperation(operation, async () => {
    const rows: T[] = [];
    const pages = items.select(...columns).top(PAGE_ROWS) as AsyncIterable<T[]>;
    for await (const page of pages) rows.push(...page);
    return rows;
  });
}
