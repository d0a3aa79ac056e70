import { forget, keep, kept, type Drawer } from './browserStore';

const drawer: Drawer = { key: 'kampus.carried', version: 1, isOfTab: true };

/** How long what one page has read may serve the tab's next ones, ms. */
export const CARRIED_MS = 30_000;

let tell: () => unknown = () => null;

/**
 * Holds what the tab's page before has left for this one: what may not stay in the browser goes along in memory. It lies
 * in the tab's storage only from one page to the next, which takes it out whether it needs it or not, and it is nobody
 * else's. To be called once, when a page begins.
 * @param owner login name
 */
export function holdCarried(owner: string): void {
  const take = (): unknown => {
    const value = kept(drawer, owner);
    forget(drawer);
    return value;
  };
  const found = take();
  const until = Date.now() + CARRIED_MS;
  tell = () => (Date.now() < until ? found : null);
  window.addEventListener('pagehide', () => {
    const value = tell();
    if (value !== null) keep(drawer, owner, value);
  });
  // A page that comes back as it was, by the browser's back button, has its own.
  window.addEventListener('pageshow', take);
}

/** What is held; null when there is nothing. The type is taken on trust: only `carry` with the same has given it. */
export const held = <T>(): T | null => tell() as T | null;

/** From here on the next page is left what this says when the page is left; null: nothing. */
export function carry<T>(value: () => T | null): void {
  tell = value;
}
