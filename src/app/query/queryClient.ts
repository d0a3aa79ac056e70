import { QueryCache, QueryClient } from '@tanstack/react-query';
import type { Reader } from '../../domain/reader/Reader';
import { asKampusError } from './asKampusError';
import { keepPersisted } from './persistence';

const MINUTE = 60_000;

interface Entry {
  readonly client: QueryClient;
  readonly stopPersisting: () => void;
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
export function leaseQueryClient(reader: Pick<Reader, 'loginName' | 'language'>): QueryClientLease {
  const key = `${reader.loginName}|${reader.language}`;
  const entry = entries.get(key) ?? open(key, reader);
  entry.users += 1;
  return {
    client: entry.client,
    release: () => {
      entry.users -= 1;
      if (entry.users > 0) return;
      entries.delete(key);
      entry.stopPersisting();
      entry.client.clear();
    }
  };
}

function open(key: string, reader: Pick<Reader, 'loginName' | 'language'>): Entry {
  const client = createQueryClient();
  const entry: Entry = { client, stopPersisting: keepPersisted(client, { owner: reader.loginName, language: reader.language }), users: 0 };
  entries.set(key, entry);
  return entry;
}

/** A client that never retries by itself: the gateways honour Retry-After, and the views say when they try again. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        const { operation, kind, status, cause } = asKampusError(error, 'query');
        console.warn(`Kampus: ${operation}: ${kind} ${status ?? ''}`, cause ?? '');
      }
    }),
    defaultOptions: {
      queries: { retry: false, networkMode: 'always', refetchOnWindowFocus: false, refetchOnReconnect: 'always', staleTime: 15 * MINUTE, cacheTime: 24 * 60 * MINUTE }
    }
  });
}
