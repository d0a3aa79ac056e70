import type { Context } from '../model/Context';
import { collectionTable } from '../model/registry';
import type { CollectionName, Page, TypeName } from '../model/types';
import { compareValues, satisfies } from './evaluate';
import { readMember } from './members';
import type { ODataQuery } from './query';

/** The entities of a collection that a query asks for. */
export function readCollection(name: CollectionName, parent: unknown, query: ODataQuery, context: Context): Page<unknown> {
  const table = collectionTable(name);
  if (table.page) return table.page(parent, query, context);
  return applyQuery(table.of, table.all?.(parent, context) ?? [], query, context);
}

/** Filters, orders and cuts entities that are already at hand. */
export function applyQuery(type: TypeName, all: readonly unknown[], query: ODataQuery, context: Context): Page<unknown> {
  const { filter, orderBy, skip = 0, top } = query;
  const read = (entity: unknown) => (path: readonly string[]): unknown => readMember(type, entity, path, context);
  const found = filter ? all.filter((entity) => satisfies(filter, read(entity))) : [...all];
  if (orderBy.length > 0) {
    found.sort((a, b) => {
      for (const { path, descending } of orderBy) {
        const order = compareValues(read(a)(path), read(b)(path));
        if (order !== 0) return descending ? -order : order;
      }
      return 0;
    });
  }
  return { entities: found.slice(skip, top === undefined ? undefined : skip + top) };
}
