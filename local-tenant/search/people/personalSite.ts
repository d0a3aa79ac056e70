import type { Principal } from '../../store/principals';
import { createSite, siteByUrl, type Site } from '../../store/sites';
import type { Store } from '../../store/Store';

/** A person's own site, as OneDrive has it; undefined while there is none. */
export function personalSiteOf(store: Store, person: Principal): Site | undefined {
  return siteByUrl(store, addressOf(person));
}

/** Makes a person's own site, which is closed to everyone else; one that is there stays. */
export function ensurePersonalSite(store: Store, person: Principal, lcid?: number): void {
  if (personalSiteOf(store, person)) return;
  createSite(store, { url: addressOf(person), title: person.title, ownerId: person.id, ...(lcid === undefined ? {} : { lcid }) });
}

function addressOf({ upn, loginName }: Principal): string {
  return `/personal/${(upn ?? loginName).toLowerCase().replace(/[^a-z0-9]/g, '_')}`;
}
