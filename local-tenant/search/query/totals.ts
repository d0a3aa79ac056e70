import type { Rights } from '../../store/permissions';
import type { Store } from '../../store/Store';
import { inSites, type CompiledQuery } from './compileKql';
import { mayFind, ownershipColumns, type Ownership } from './trimming';

/** How many of the documents that match a query belong alike: the same people may find them. */
interface Share extends Ownership {
  count: number;
}

/** Shares of the queries asked lately, while the index stays as it is. */
interface Remembered {
  generation: number;
  byQuery: Map<string, readonly Share[]>;
  shares: number;
}

/** A query over all 8 500 sites has some 17 000 shares. */
const mostShares = 100_000;

const remembered = new WeakMap<Store, Remembered>();

/**
 * How many documents match and may be found by this user. Counting is the dearest part of a query: it is done once for
 * everybody, by what rights depend on, and each user's total is the sum of the shares that he or she may find.
 */
export function totalOf(store: Store, rights: Rights, query: CompiledQuery): number {
  return sharesOf(store, query).reduce((total, share) => (mayFind(rights, share) ? total + share.count : total), 0);
}

function sharesOf(store: Store, query: CompiledQuery): readonly Share[] {
  const known = knownTotals(store);
  const { sql, params } = inSites(query, query.condition);
  const key = sql + JSON.stringify(params);
  let shares = known.byQuery.get(key);
  if (shares === undefined) {
    shares = store.all<Share>(`SELECT ${ownershipColumns}, count(*) AS count FROM search_document d WHERE ${sql} GROUP BY 1, 2, 3`, ...params);
    known.byQuery.set(key, shares);
    known.shares += shares.length;
    forgetOldest(known);
  }
  return shares;
}

function knownTotals(store: Store): Remembered {
  const { generation } = store.get<{ generation: number }>('SELECT generation FROM search_state')!;
  let known = remembered.get(store);
  if (known?.generation !== generation) {
    known = { generation, byQuery: new Map(), shares: 0 };
    remembered.set(store, known);
  }
  return known;
}

function forgetOldest(known: Remembered): void {
  for (const [key, shares] of known.byQuery) {
    if (known.shares <= mostShares && known.byQuery.size <= 1000) return;
    known.byQuery.delete(key);
    known.shares -= shares.length;
  }
}
