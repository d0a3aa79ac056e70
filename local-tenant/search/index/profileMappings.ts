import { getSetting, setSetting } from '../../store/settings';
import type { Store } from '../../store/Store';

const setting = 'search.profileMappings';

/**
 * The search schema's mappings of an organisation's own profile properties: managed property → profile property, such as
 * `RefinableString100` → `Organisation`. SharePoint has no REST for them; a search administrator makes them by hand.
 */
export function profileMappings(store: Store): Readonly<Record<string, string>> {
  return getSetting<Record<string, string>>(store, setting) ?? {};
}

/** Maps a profile property; it shows in search when people are crawled next. */
export function mapProfileProperty(store: Store, managedProperty: string, profileProperty: string): void {
  setSetting(store, setting, { ...profileMappings(store), [managedProperty]: profileProperty });
}
