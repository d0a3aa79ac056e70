/** What the service owners' scheduler runs in production, run beside the demo: nobody has to think of it to see its results. */
import { connect } from '../../admin/connect';
import { countAcknowledgements } from '../../admin/acknowledgements/countAcknowledgements';
import { createTenant } from '../rest/handle';
import { homeSiteUrl } from '../seed/sites';
import { listByUrl, type Store, webByUrl } from '../store/index';

const serviceOwner = 'palvelunomistaja@gov.example';
const homeUrl = `http://127.0.0.1${homeSiteUrl}`;
/** A quarter of an hour in production; who tries the demo looks sooner. */
const everyMs = 10_000;

/**
 * Counts acknowledgements whenever pages or acknowledgements have changed.
 * @returns stops it; what is being counted is finished in the background
 */
export function startScheduledCommands(store: Store): () => void {
  // A tenant of its own on the same store: what it is asked stands in no reader's log, and no test's fault meets it.
  const { handle } = createTenant({ store });
  const tenant = connect({
    homeUrl,
    fetch: (url, init) => {
      const headers = new Headers(init.headers);
      headers.set('X-Local-User', serviceOwner);
      return handle(new Request(url, { ...init, headers }));
    }
  });

  let seen = '';
  let isRunning = false;
  const run = async (): Promise<void> => {
    const state = stateOf(store);
    if (isRunning || state === null || state === seen) return;
    isRunning = true;
    try {
      await countAcknowledgements(tenant, new Date(store.clock.now()));
      seen = state;
    } catch (error) {
      console.error('Counting acknowledgements failed, and will be tried again:', error);
    } finally {
      isRunning = false;
    }
  };
  const timer = setInterval(() => void run(), everyMs);
  void run();
  return () => clearInterval(timer);
}

/** Changes with the pages and with the acknowledgements; null where Kampus is not there yet. */
function stateOf(store: Store): string | null {
  const home = webByUrl(store, homeSiteUrl);
  if (!home || !listByUrl(store, home.id, 'Lists/Acknowledgements')) return null;
  const { state } = store.get<{ state: string }>("SELECT max(modified) || ' ' || sum(last_item_id) || ' ' || sum(item_count) AS state FROM list WHERE url IN ('SitePages', 'Lists/Acknowledgements')")!;
  return state;
}
