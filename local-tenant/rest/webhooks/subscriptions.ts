import { getSetting, setSetting, type List, type Store } from '../../store/index';

/** A list's webhook. */
export interface Subscription {
  readonly id: string;
  readonly listGuid: string;
  readonly notificationUrl: string;
  /** UTC. */
  readonly expirationDateTime: string;
  readonly clientState: string | null;
  /** Number of the last change that happened before it was made: the receiver hears of later ones. */
  readonly after: number;
}

const key = 'webhooks';

/** Those that have not expired. */
export function subscriptions(store: Store): readonly Subscription[] {
  return all(store).filter(({ expirationDateTime }) => expirationDateTime > store.now());
}

export const subscriptionsOf = ({ guid }: List, store: Store): Subscription[] => subscriptions(store).filter(({ listGuid }) => listGuid === guid);

export function addSubscription(store: Store, made: Subscription): void {
  setSetting(store, key, [...subscriptions(store), made]);
}

export function changeSubscription(store: Store, changed: Subscription): void {
  setSetting(store, key, all(store).map((each) => (each.id === changed.id ? changed : each)));
}

export function removeSubscription(store: Store, { id }: Pick<Subscription, 'id'>): void {
  setSetting(store, key, all(store).filter((each) => each.id !== id));
}

const all = (store: Store): readonly Subscription[] => getSetting<Subscription[]>(store, key) ?? [];
