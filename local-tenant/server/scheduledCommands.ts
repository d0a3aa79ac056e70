/** What the service owners' scheduler runs in production, run beside the demo: nobody has to think of it to see its results. */
import { connect } from '../../admin/connect';
import type { Tenant } from '../../admin/provision/Tenant';
import { countAcknowledgements } from '../../admin/acknowledgements/countAcknowledgements';
import { carryOutAnswers } from '../../admin/workspaces/answers';
import { createTenant } from '../rest/handle';
import { homeSiteUrl } from '../seed/sites';
import { listByUrl, type Store, webByUrl } from '../store/index';

const serviceOwner = 'palvelunomistaja@gov.example';
const homeUrl = `http://127.0.0.1${homeSiteUrl}`;
/** A quarter of an hour in production; who tries the demo looks sooner. */
const everyMs = 10_000;

/** A command, and what it waits for. */
interface Scheduled {
  readonly what: string;
  /** Site-relative addresses of the lists whose changes it waits for. */
  readonly lists: readonly string[];
  readonly run: (tenant: Tenant, now: Date) => Promise<unknown>;
}

const scheduled: readonly Scheduled[] = [
  { what: 'Counting acknowledgements', lists: ['SitePages', 'Lists/Acknowledgements'], run: countAcknowledgements },
  { what: 'Carrying out the answers of workspaces’ owners', lists: ['Lists/WorkspaceAnswers'], run: carryOutAnswers },
];

/**
 * Counts acknowledgements whenever pages or acknowledgements have changed, and does what owners answer for their workspaces.
 * @returns stops it; what is being done is finished in the background
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

  const seen = new Map<Scheduled, string>();
  let isRunning = false;
  const runOne = async (one: Scheduled): Promise<void> => {
    const state = stateOf(store, one.lists);
    if (state === null || state === seen.get(one)) return;
    try {
      await one.run(tenant, new Date(store.clock.now()));
      seen.set(one, state);
    } catch (error) {
      console.error(`${one.what} failed, and will be tried again:`, error);
    }
  };
  const run = async (): Promise<void> => {
    if (isRunning) return;
    isRunning = true;
    for (const one of scheduled) await runOne(one);
    isRunning = false;
  };
  const timer = setInterval(() => void run(), everyMs);
  void run();
  return () => clearInterval(timer);
}

/** Changes with the lists; null where Kampus is not there yet. */
function stateOf(store: Store, lists: readonly string[]): string | null {
  const home = webByUrl(store, homeSiteUrl);
  if (!home || !listByUrl(store, home.id, lists.at(-1) ?? '')) return null;
  const { state } = store.get<{ state: string }>(
    "SELECT max(modified) || ' ' || sum(last_item_id) || ' ' || sum(item_count) AS state FROM list WHERE url IN (SELECT value FROM json_each(?))", JSON.stringify(lists),
  )!;
  return state;
}
