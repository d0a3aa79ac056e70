import { QueryCache, QueryClient } from '@tanstack/react-query';
import type { Reader } from '../../domain/reader/Reader';
import { asKampusError, logFailure } from '../asKampusError';
import { carryQueries } from './carryQueries';
import { keepPersisted } from './persistence';

const MINUTE = 60_000;

interface Entry {
  readonly client: QueryClient;
  readonly stopKeeping: () => void;
  users: number;
}

/** One client for all parts of a page, by reader and language: what one has asked, another need not ask again. */
const entries = new Map<string, Entry>();

export interface QueryClientLease {
  readonly client: QueryClient;
  /** To be called once, when the part goes; the last one to leave takes the client along. */
  readonly release: () => void;
}

/** The page's shared client for the reader, with what an earlier visit left in the browser. */
export function leaseQueryClient({ loginName, language }: Pick<Reader, 'loginName' | 'language'>): QueryClientLease {
  const owner = `${loginName}|${language}`;
  const entry = entries.get(owner) ?? open(owner);
  entry.users += 1;
  return {
    client: entry.client,
    release: () => {
      entry.users -= 1;
      // React takes a parent's effects away before its children's, whose observers still put their queries to rest.
      window.setTimeout(() => closeIfUnused(owner, entry), 0);
    }
  };
}

function closeIfUnused(owner: string, entry: Entry): void {
  if (entry.users > 0 || entries.get(owner) !== entry) return;
  entries.delete(owner);
  entry.stopKeeping();
  entry.client.clear();
}

function open(owner: string): Entry {
  const client = createQueryClient();
  const stops = [keepPersisted(client, owner), carryQueries(client, owner)];
  const entry: Entry = { client, stopKeeping: () => stops.forEach((stop) => stop()), users: 0 };
  entries.set(owner, entry);
  return entry;
}

/** A client that never retries by itself: the gateways honour Retry-After, and the views say when they try again. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    // The library would log every failure as an error of the page; the cache's onError below says it once, as a warning.
    logger: { log: console.info, warn: console.warn, error: () => undefined },
    queryCache: new QueryCache({ onError: (error) => logFailure(asKampusError(error, 'query')) }),
    defaultOptions: {
      queries: { retry: false, networkMode: 'always', refetchOnWindowFocus: false, refetchOnReconnect: 'always', staleTime: 15 * MINUTE, cacheTime: 24 * 60 * MINUTE }
    }
  });
}
