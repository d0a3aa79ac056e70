import type { Rights } from '../../store/rights';
import type { SqlValue, Store } from '../../store/Store';
import { inSites, type CompiledQuery } from './compileKql';
import { mayFind, ownershipColumns, type Ownership } from './trimming';

/** A value of documents, as SQL over `search_document d`. */
export interface DocumentValue {
  sql: string;
  params: readonly SqlValue[];
  /** Where a document may have several: what is to be joined for them, e.g. `json_each(…) e`. */
  join: string | null;
}

/** How many of the documents that match a query have a value and belong alike: the same people may find them. */
interface Share extends Ownership {
  value: string | number | null;
  count: number;
}

/** Shares of the queries asked lately, while the index stays as it is. */
interface Remembered {
  generation: number;
  byQuery: Map<string, readonly Share[]>;
  shares: number;
}

/** A query over all 8 500 sites has some 17 000 shares. */
const mostShares = 300_000;

const remembered = new WeakMap<Store, Remembered>();

const nothing: DocumentValue = { sql: 'NULL', params: [], join: null };

/**
 * How many documents match and may be found by this user. Counting is the dearest part of a query: it is done once for
 * everybody, by what rights depend on, and each user's total is the sum of the shares that he or she may find.
 */
export function totalOf(store: Store, rights: Rights, query: CompiledQuery): number {
  return sharesOf(store, query, nothing).reduce((total, share) => (mayFind(rights, share) ? total + share.count : total), 0);
}

/** The same by a value of the documents; those without one are left out. */
export function totalsBy(store: Store, rights: Rights, query: CompiledQuery, value: DocumentValue): Map<string | number, number> {
  const totals = new Map<string | number, number>();
  for (const share of sharesOf(store, query, value)) {
    if (share.value === null || share.value === '' || !mayFind(rights, share)) continue;
    totals.set(share.value, (totals.get(share.value) ?? 0) + share.count);
  }
  return totals;
}

function sharesOf(store: Store, query: CompiledQuery, value: DocumentValue): readonly Share[] {
  const known = knownTotals(store);
  const where = inSites(query, query.condition);
  const from = value.join === null ? 'search_document d' : `search_document d, ${value.join}`;
  const sql = `SELECT ${value.sql} AS value, ${ownershipColumns}, count(*) AS count FROM ${from} WHERE ${where.sql} GROUP BY 1, 2, 3, 4`;
  const params = [...value.params, ...where.params];
  const key = sql + JSON.stringify(params);
  let shares = known.byQuery.get(key);
  if (shares === undefined) {
    shares = store.all<Share>(sql, ...params);
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
