import { SPInstance } from '@pnp/sp';

import type { SharePointClient } from '../client/sharePointClient';

const known = new WeakMap<SharePointClient, Promise<number>>();

/** What the home site knows the reader by; asked once. */
export function readerIdOf(client: SharePointClient): Promise<number> {
  const id = known.get(client) ?? SPInstance(client.home.web, 'currentUser').select('Id')<{ readonly Id: number }>().then(({ Id }) => Id);
  known.set(client, id);
  id.catch(() => known.delete(client)); // the caller hears of it; the next one asks anew
  return id;
}
