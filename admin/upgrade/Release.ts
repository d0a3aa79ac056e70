import { SCHEMA_VERSION } from '../../src/schema/version';
import type { Steps } from '../provision/Step';
import type { Tenant } from '../provision/Tenant';
import { missingNames } from './migrations/sayNames';
import { rowsToFolders } from './migrations/toOrganisationFolders';

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
  /** Site-relative addresses of lists that earlier versions had and this one has not: deleted when the administrator allows it. */
  readonly retiredLists: readonly string[];
}

const to110: Migration = {
  version: '1.1.0',
  what: 'says the titles of sites, lists and columns in Swedish and English; moves the rows of one organisation in menu, links and notices into its folder',
  steps: async function* (tenant) {
    yield* missingNames(tenant);
    yield* rowsToFolders(tenant);
  },
  undo: { impossible: 'administrators of organisations may have written rows in their folders since, which the version before would show to everyone' }
};

/** This version. Changes of settings are now told by the versions of the rows themselves, which nobody can forge. */
export const thisRelease: Release = { version: SCHEMA_VERSION, migrations: [to110], retiredLists: ['Lists/SettingsLog'] };
