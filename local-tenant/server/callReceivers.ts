/** Tells the receivers of webhooks that something has changed in their lists. */
import { isOnThisMachine, type Post } from '../rest/webhooks/receivers';
import { subscriptions, type Subscription } from '../rest/webhooks/subscriptions';
import { groupBy } from '../seed/groupBy';
import { changedListsSince, lastChange, listByGuid, tenantId, webById, type Store } from '../store/index';

/**
 * Follows the change log.
 * @param post how receivers are called; one that does not answer is told on the console and not called again for that change
 * @returns to be called after anything that may have changed a list; it does not wait for the receivers
 */
export function callReceivers(store: Store, post: Post): () => void {
  let seen = lastChange(store)?.number ?? 0;
  return () => {
    const waiting = subscriptions(store).filter(({ notificationUrl }) => isOnThisMachine(notificationUrl));
    const now = lastChange(store)?.number ?? 0;
    if (now === seen) return;
    const since = seen;
    seen = now;
    const due = waiting.filter(({ listGuid, after }) => {
      const list = listByGuid(store, listGuid);
      return list !== undefined && changedListsSince(store, Math.max(since, after)).includes(list.id);
    });
    for (const [url, told] of groupBy(due, ({ notificationUrl }) => notificationUrl)) {
      void post(url, JSON.stringify({ value: told.map((each) => notification(each, store)) })).then(
        ({ status }) => { if (status < 200 || status > 299) console.error(`The webhook's receiver ${url} answered ${status}.`); },
        (error: unknown) => console.error(`The webhook's receiver ${url} did not answer:`, error),
      );
    }
  };
}

/** It says where something changed, not what: the receiver asks the list's change log. */
function notification({ id, clientState, expirationDateTime, listGuid }: Subscription, store: Store): Record<string, unknown> {
  const web = webById(store, listByGuid(store, listGuid)!.webId)!;
  return { subscriptionId: id, clientState, expirationDateTime, resource: listGuid, tenantId, siteUrl: web.url, webId: web.id };
}
