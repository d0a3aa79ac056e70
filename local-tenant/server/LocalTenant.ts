/** A whole local tenant: REST and pages on one store, as one function from request to response. */
import { createTenant, type RunningTenant } from '../rest/handle';
import { callerOf, digestOwner } from '../rest/session/caller';
import { digestSeconds } from '../rest/session/digests';
import { doWhatIsDue } from '../rest/whatIsDue';
import { PackageCatalog } from '../page/package/PackageCatalog';
import { PageHost } from '../page/PageHost';
import { type Runtime } from '../page/runtime/Runtime';
import { type Callers, StorePageSource } from '../page/source/StorePageSource';
import { type Store } from '../store/index';
import { postOnThisMachine } from '../rest/webhooks/receivers';
import { callReceivers } from './callReceivers';
import { followDeployedApps } from './followDeployedApps';
import { type Handler } from './TenantServer';

/** What REST and the tenant's own switches answer; pages are all the rest. */
const restPath = /\/_(?:api|vti_bin)(?:\/|$)|^\/_local(?:\/|$)/i;

export interface LocalTenant {
  readonly running: RunningTenant;
  readonly handle: Handler;
}

export function createLocalTenant(store: Store, runtime: Runtime): LocalTenant {
  const running = createTenant({ store });
  const catalog = new PackageCatalog(runtime);
  const followApps = followDeployedApps(store, catalog);
  const pages = new PageHost({ runtime, catalog, source: new StorePageSource(store, callersOf(running)) });
  const drawPage: Handler = (request) => {
    followApps();
    doWhatIsDue(store);
    return pages.handle(request);
  };
  const tellReceivers = callReceivers(store, postOnThisMachine);
  return {
    running,
    handle: async (request) => {
      const response = await (restPath.test(new URL(request.url).pathname) ? running.handle(request) : drawPage(request));
      tellReceivers();
      return response;
    }
  };
}

/** Pages know their caller as REST does, and hand out digests that REST takes. */
function callersOf({ tenant }: RunningTenant): Callers {
  return {
    callerOf: ({ headers }) => callerOf(tenant, headers)?.user ?? null,
    newDigest: ({ headers }) => {
      const caller = callerOf(tenant, headers);
      return { value: caller === null ? '' : tenant.digests.issue(digestOwner(caller)), timeoutSeconds: digestSeconds };
    }
  };
}
