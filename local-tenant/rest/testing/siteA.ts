import { addMember, addUser, createSite, openStore, type CreatedSite, type NewSite, type Store } from '../../store/index';
import { createTenant, type RunningTenant } from '../handle';
import { spAs } from './pnp';

export interface SiteA {
  readonly store: Store;
  readonly running: RunningTenant;
  readonly site: CreatedSite;
  /** Ids of the site's owner and of one of its visitors. */
  readonly owner: number;
  readonly reader: number;
  /** PnPjs as one of the people, on the site unless another is named. */
  readonly as: (name: string, url?: string) => ReturnType<typeof spAs>;
}

/** A tenant in memory with the team site /sites/a; its people are `owner`, `reader` and the tenant's `admin`. */
export function siteA(settings: Pick<NewSite, 'languages'> = {}): SiteA {
  const store = openStore(':memory:');
  const running = createTenant({ store });
  addUser(store, { upn: 'admin@gov.example', title: 'Anna Ylläpitäjä', tenantAdmin: true });
  const owner = addUser(store, { upn: 'owner@gov.example', title: 'Oona Omistaja' });
  const reader = addUser(store, { upn: 'reader@gov.example', title: 'Lea Lukija' });
  const site = createSite(store, { url: '/sites/a', title: 'A', ownerId: owner, ...settings });
  addMember(store, site.groups.visitors, reader);
  return { store, running, site, owner, reader, as: (name, url = '/sites/a') => spAs(running, `${name}@gov.example`, url) };
}
