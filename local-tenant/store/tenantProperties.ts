import { getSetting, setSetting } from './settings';
import type { Store } from './Store';

/** A tenant property: what SharePoint calls a storage entity, kept in the app catalog. */
export interface TenantProperty {
  readonly value: string;
  readonly description: string;
  readonly comment: string;
}

const settingKey = 'tenantProperties';

export function tenantProperty(store: Store, key: string): TenantProperty | undefined {
  return all(store)[key];
}

export function setTenantProperty(store: Store, key: string, property: TenantProperty): void {
  setSetting(store, settingKey, { ...all(store), [key]: property });
}

export function removeTenantProperty(store: Store, key: string): void {
  setSetting(store, settingKey, Object.fromEntries(Object.entries(all(store)).filter(([name]) => name !== key)));
}

/** Keys are case-sensitive, as SharePoint's are. A null prototype, so that "constructor" is an ordinary key. */
function all(store: Store): Readonly<Record<string, TenantProperty>> {
  return Object.assign(Object.create(null), getSetting<Record<string, TenantProperty>>(store, settingKey)) as Record<string, TenantProperty>;
}
