import { type ItemRow, toItem } from '../../store/itemRow';
import { getSetting, setSetting } from '../../store/settings';
import { toIso, type Store } from '../../store/Store';
import { crawledList, type CrawledList } from './CrawledList';
import { insert, removeDocument, replaceDocument, type IndexedDocument } from './IndexedDocument';
import { itemDocument } from './itemDocument';
import { Names } from './Names';
import { personDocument } from './personDocument';
import { dropSearchIndexesSql, newGenerationSql, searchSchemaSql } from './schema';
import { siteDocument } from './siteDocument';
import { sortKey } from './sortKey';

/** How old a change is before search shows it, in ms of the tenant's clock. */
const crawlLag = 60_000;

const crawledSetting = 'search.crawledChange';
const batch = 2000;

interface Change {
  number: number;
  list_id: number;
  item_id: number;
}

/** The tenant's search index: what it holds, and how far it has come. */
export class SearchIndex {
  readonly #store: Store;
  /** Number of the last change that the index shows; undefined until everything was indexed once. */
  #crawled: number | undefined;

  /** Prepares the database for search; nothing is indexed yet. */
  constructor(store: Store) {
    this.#store = store;
    store.db.exec(searchSchemaSql);
    store.db.function('sort_key', { deterministic: true }, text => (typeof text === 'string' ? sortKey(text) : null));
    this.#crawled = getSetting<number>(store, crawledSetting);
  }

  /**
   * Takes in every change that is old enough, as the continuous crawl does; cheap when there is none. Called before
   * each query, so that nothing has to run in between.
   *
   * @param everything also what is younger than {@link crawlLag}
   */
  crawl(everything = false): void {
    if (this.#crawled === undefined) return this.indexAll();
    const until = toIso(this.#store.clock.now() - (everything ? 0 : crawlLag));
    this.#crawlItems(everything ? null : until);
    this.#crawlQueue(everything ? null : until);
  }

  /**
   * Forgets the index and makes it anew from all there is: for a seed, or a database that was never indexed.
   * @param onProgress hears now and then how much of the tenant is indexed: 0 to 1
   */
  indexAll(onProgress: (share: number) => void = () => undefined): void {
    const store = this.#store;
    store.transaction(() => {
      store.db.exec(dropSearchIndexesSql);
      store.db.exec("DELETE FROM search_document; INSERT INTO search_text(search_text) VALUES ('delete-all'); DELETE FROM search_queue;");
      this.#insertAll(onProgress);
      store.db.exec(searchSchemaSql);
      this.#remember(store.get<{ last: number }>('SELECT coalesce(max(number), 0) AS last FROM change')!.last);
    });
    store.db.exec('ANALYZE search_document');
  }

  #insertAll(onProgress: (share: number) => void): void {
    const store = this.#store;
    const names = new Names(store);
    const webs = store.all<{ id: string }>('SELECT id FROM web');
    const people = store.all<{ id: number }>("SELECT id FROM principal WHERE kind = 'user'");
    const lists = store.all<{ id: number; items: number }>('SELECT id, item_count AS items FROM list WHERE deleted IS NULL AND item_count > 0');
    const total = lists.reduce((sum, { items }) => sum + items, webs.length + people.length);
    let done = 0;
    const add = (document: IndexedDocument | null): void => {
      if (document) insert(store, document);
      done += 1;
      if (done % batch === 0) onProgress(done / total);
    };
    for (const { id } of webs) add(siteDocument(store, id, names));
    for (const { id } of people) add(personDocument(store, id));
    for (const { id, items } of lists) {
      const before = done;
      this.#indexList(id, names, add);
      done = before + items;
    }
  }

  #crawlItems(until: string | null): void {
    for (;;) {
      const changes = this.#store.all<Change>(
        `SELECT number, list_id, item_id FROM change WHERE number > ? ${until === null ? '' : 'AND at <= ?'} ORDER BY number LIMIT ${batch}`,
        this.#crawled!,
        ...(until === null ? [] : [until])
      );
      if (changes.length === 0) return;
      this.#store.transaction(() => {
        this.#indexItems(changes);
        this.#remember(changes.at(-1)!.number);
      });
    }
  }

  #indexItems(changes: readonly Change[]): void {
    const names = new Names(this.#store);
    const lists = new Map<number, CrawledList | null>();
    const latest = new Map(changes.map(change => [`${change.list_id}:${change.item_id}`, change]));
    for (const [source, change] of latest) {
      let list = lists.get(change.list_id);
      if (list === undefined) lists.set(change.list_id, (list = crawledList(this.#store, change.list_id)));
      const row = this.#store.get<ItemRow>('SELECT * FROM item WHERE list_id = ? AND id = ?', change.list_id, change.item_id);
      const document = list && row ? itemDocument(this.#store, list, toItem(row), names) : null;
      if (document) replaceDocument(this.#store, document);
      else removeDocument(this.#store, 'item', source);
    }
  }

  /** Sites and people have no time of change in the database: their lag begins when the change is first seen. */
  #crawlQueue(until: string | null): void {
    const store = this.#store;
    if (!store.get('SELECT 1 FROM search_queue LIMIT 1')) return;
    store.transaction(() => {
      store.run('UPDATE search_queue SET seen = ? WHERE seen IS NULL', store.now());
      const where = until === null ? '' : 'WHERE seen <= ?';
      const params = until === null ? [] : [until];
      const names = new Names(store);
      for (const { kind, source } of store.all<{ kind: string; source: string }>(`SELECT kind, source FROM search_queue ${where}`, ...params)) {
        if (kind === 'site') this.#indexSite(source, names);
        else if (kind === 'person') this.#indexPerson(Number(source));
        else this.#indexList(Number(source), names, document => document && replaceDocument(store, document));
      }
      if (store.run(`DELETE FROM search_queue ${where}`, ...params) > 0) store.run(newGenerationSql);
    });
  }

  #indexSite(webId: string, names: Names): void {
    const document = siteDocument(this.#store, webId, names);
    if (document) replaceDocument(this.#store, document);
    else removeDocument(this.#store, 'site', webId);
  }

  #indexPerson(principalId: number): void {
    const document = personDocument(this.#store, principalId);
    if (document) replaceDocument(this.#store, document);
    else removeDocument(this.#store, 'person', String(principalId));
  }

  /** All items of a list, one after the other; null for one that is not to be found. */
  #indexList(listId: number, names: Names, add: (document: IndexedDocument | null) => void): void {
    const list = crawledList(this.#store, listId);
    if (!list) return;
    for (let after = 0; ; ) {
      const rows = this.#store.all<ItemRow>(`SELECT * FROM item WHERE list_id = ? AND id > ? ORDER BY id LIMIT ${batch}`, listId, after);
      for (const row of rows) add(itemDocument(this.#store, list, toItem(row), names));
      if (rows.length < batch) return;
      after = rows.at(-1)!.id;
    }
  }

  #remember(change: number): void {
    this.#crawled = change;
    this.#store.run(newGenerationSql);
    setSetting(this.#store, crawledSetting, change);
  }
}
