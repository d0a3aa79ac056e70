import type { SPFI } from '@pnp/sp';

import { KampusError } from '../../src/domain/shared/KampusError';
import { asOperation } from '../../src/gateways/client/errors';
import type { GroupName } from '../../src/schema/groups';

/** What a server grants an application, as its `RateLimit-…` headers say. */
export interface Headroom {
  readonly limit: number;
  readonly remaining: number;
  readonly resetSeconds: number;
}

export interface Traffic {
  /** Requests that the server refused because there were too many. */
  readonly refused: number;
  /** The latest word of the server; null when it has said nothing. */
  readonly headroom: Headroom | null;
}

/** The tenant that is provisioned, as the person or app that provisions it. */
export interface Tenant {
  /** e.g. `https://contoso.sharepoint.com`. */
  readonly origin: string;
  /** A site by its server-relative address; `/` is the tenant's root. */
  spFor(siteUrl: string): SPFI;
  /** Login name of an Entra group by its name; null when the directory has none. */
  loginOf(group: GroupName): Promise<string | null>;
  /** What the server has said of the load so far. */
  traffic(): Traffic;
  /** The server's time, which decides what is due. */
  now(): Promise<Date>;
}

/** What is there, or null when there is nothing (404). @throws KampusError for every other failure */
export async function ifThere<T>(operation: string, read: () => Promise<T>): Promise<T | null> {
  try {
    return await asOperation(operation, read);
  } catch (error) {
    if (error instanceof KampusError && error.kind === 'notFound') return null;
    throw error;
  }
}
