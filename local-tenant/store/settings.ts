import type { Store } from './Store';

/** A value that the tenant remembers under a key (JSON), e.g. "seed" or a tenant property; undefined when absent. */
export function getSetting<Value>(store: Store, key: string): Value | undefined {
  const row = store.get<{ value: string }>('SELECT value FROM setting WHERE key = ?', key);
  return row && (JSON.parse(row.value) as Value);
}

export function setSetting(store: Store, key: string, value: unknown): void {
  store.run('INSERT OR REPLACE INTO setting(key, value) VALUES (?, ?)', key, JSON.stringify(value));
}
