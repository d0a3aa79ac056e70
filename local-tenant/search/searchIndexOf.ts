import type { Store } from '../store/Store';
import { SearchIndex } from './index/SearchIndex';

const indexes = new WeakMap<Store, SearchIndex>();

/** The search index of a tenant's database: one for each open database. */
export function searchIndexOf(store: Store): SearchIndex {
  let index = indexes.get(store);
  if (!index) indexes.set(store, (index = new SearchIndex(store)));
  return index;
}
