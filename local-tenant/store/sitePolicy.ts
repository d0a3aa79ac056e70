import { getSetting, setSetting } from './settings';
import type { Store } from './Store';

const key = 'siteCreators';

/** Ids of the groups whose members may make sites beside the tenant's administrators: SharePoint's restricted site creation. */
export function siteCreators(store: Store): readonly number[] {
  return getSetting<readonly number[]>(store, key) ?? [];
}

/** Lets the members of the groups make sites, and nobody else but the tenant's administrators. */
export function setSiteCreators(store: Store, groupIds: readonly number[]): void {
  setSetting(store, key, groupIds);
}
