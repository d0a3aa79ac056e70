/** Fills a new tenant: people, then Kampus by the administrator's own provisioning, then its content. */
import { connect } from '../../admin/connect';
import { provision } from '../../admin/provision/provision';
import { applySeed, type SeedName } from '../seed/applySeed';
import { type Store } from '../store/index';
import { type Handler } from './TenantServer';

/** As whom the demo is provisioned. */
const serviceOwner = 'palvelunomistaja@gov.example';

/** Provisioning talks to the tenant in this process, but speaks HTTP addresses. */
const homeUrl = 'http://127.0.0.1/sites/kampus';

/**
 * Does nothing to a tenant that is filled already; goes on with one whose filling was interrupted.
 * @param show hears what is being done, in a few words
 */
export async function fillTenant(store: Store, handle: Handler, seed: SeedName, show: (what: string) => void): Promise<void> {
  await applySeed(store, {
    seed,
    now: new Date(store.clock.now()),
    provision: async () => {
      const fetch = (url: string, init: RequestInit): Promise<Response> => {
        const headers = new Headers(init.headers);
        headers.set('X-Local-User', serviceOwner);
        return handle(new Request(url, { ...init, headers }));
      };
      await provision(connect({ homeUrl, fetch }), { onChange: ({ what }, done) => show(`provisioning, change ${done}: ${what}`) });
    },
    onProgress: ({ step, done, total }) => show(`${step} (${Math.min(done + 1, total)}/${total})`)
  });
}
