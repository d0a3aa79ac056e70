import { SCHEMA_VERSION } from '../../src/schema/version';
import type { Steps } from '../provision/Step';
import type { Tenant } from '../provision/Tenant';

/**
 * What provisioning cannot do by itself when the tenant comes to a version: moving or reshaping what people have written.
 * Its steps are found as one goes, so that a migration that was broken off goes on where it stopped.
 */
export interface Migration {
  /** The version that it leads to, e.g. `1.2.0`. */
  readonly version: string;
  /** In English, for administrators. */
  readonly what: string;
  readonly steps: (tenant: Tenant) => Steps;
  /** The way back, or why there is none. */
  readonly undo: ((tenant: Tenant) => Steps) | { readonly impossible: string };
}

/** A version of Kampus, with the migrations that lead to it from whatever came before. */
export interface Release {
  readonly version: string;
  readonly migrations: readonly Migration[];
}

/** This version. It is the first, so that nothing leads to it. */
export const thisRelease: Release = { version: SCHEMA_VERSION, migrations: [] };
