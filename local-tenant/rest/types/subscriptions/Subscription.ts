import { getSetting, newGuid, setSetting, type List, type Store } from '../../../store/index';
import { Args } from '../../model/Args';
import type { Context } from '../../model/Context';
import { badArgument, badValue, SharePointError } from '../../model/errors';
import { defineCollection, defineType, extendType } from '../../model/registry';
import { collection, entity, reads } from '../../model/types';
import { listOf } from '../../model/values';
import { demandManage } from '../lists/listFacts';

/** A list's webhook. The receiver is neither asked whether it wants it nor ever told of a change: this tenant calls nobody. */
interface Subscription {
  readonly id: string;
  readonly listGuid: string;
  readonly notificationUrl: string;
  /** UTC. */
  readonly expirationDateTime: string;
  readonly clientState: string | null;
}

declare module '../../model/EntityTypes' {
  interface EntityTypes { 'Microsoft.SharePoint.Webhooks.Subscription': Subscription }
  interface CollectionParents { 'Microsoft.SharePoint.Webhooks.SubscriptionCollection': List }
}

/** A webhook may last this long at most. */
const longestDays = 180;
const dayMs = 86_400_000;
const key = 'webhooks';

const all = (store: Store): readonly Subscription[] => getSetting<Subscription[]>(store, key) ?? [];

/** Those of a list that have not expired. */
const ofList = ({ guid }: List, store: Store): Subscription[] => all(store).filter(({ listGuid, expirationDateTime }) => listGuid === guid && expirationDateTime > store.now());

defineType('Microsoft.SharePoint.Webhooks.Subscription', {
  id: ({ listGuid, id }) => `Web/Lists(guid'${listGuid}')/Subscriptions('${id}')`,
  properties: {
    clientState: ({ clientState }) => clientState,
    expirationDateTime: ({ expirationDateTime }) => expirationDateTime,
    id: ({ id }) => id,
    notificationUrl: ({ notificationUrl }) => notificationUrl,
    resource: ({ listGuid }) => listGuid,
    resourceData: '',
    scenarios: listOf('Edm.String', []),
  },
  update(subscription, changes, { store }) {
    const args = new Args(changes);
    const changed: Subscription = {
      ...subscription,
      ...(args.has('expirationDateTime') ? { expirationDateTime: expiry(args, store) } : {}),
      ...(args.has('notificationUrl') ? { notificationUrl: address(args) } : {}),
      ...(args.has('clientState') ? { clientState: args.textOr('clientState', null) } : {}),
    };
    setSetting(store, key, all(store).map((each) => (each.id === subscription.id ? changed : each)));
  },
  remove: ({ id }, { store }) => setSetting(store, key, all(store).filter((each) => each.id !== id)),
});

defineCollection('Microsoft.SharePoint.Webhooks.SubscriptionCollection', {
  of: 'Microsoft.SharePoint.Webhooks.Subscription',
  all: (list, context) => {
    demandManage(list, context);
    return ofList(list, context.store);
  },
  byKey: (list, id, context) => found(list, String(id), context),
  create(list, body, context) {
    demandManage(list, context);
    const args = new Args(body);
    const { store } = context;
    const made: Subscription = { id: newGuid(), listGuid: list.guid, notificationUrl: address(args), expirationDateTime: expiry(args, store), clientState: args.textOr('clientState', null) };
    setSetting(store, key, [...all(store).filter(({ expirationDateTime }) => expirationDateTime > store.now()), made]);
    return made;
  },
  methods: {
    GetById: reads(['subscriptionId'], (list, args, context) => entity('Microsoft.SharePoint.Webhooks.Subscription', found(list, args.text('subscriptionId'), context))),
  },
});

extendType('SP.List', { navigations: { Subscriptions: (list) => collection('Microsoft.SharePoint.Webhooks.SubscriptionCollection', list) } });

/** @throws 404 when the list has no such webhook, 403 unless the caller manages the list */
function found(list: List, id: string, context: Context): Subscription {
  demandManage(list, context);
  const subscription = ofList(list, context.store).find((each) => each.id === id.toLowerCase());
  if (!subscription) throw new SharePointError(404, -1, 'System.ArgumentException', `The subscription '${id.slice(0, 50)}' does not exist.`);
  return subscription;
}

function address(args: Args): string {
  const url = args.text('notificationUrl');
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) throw badArgument('The notificationUrl is not a valid URL.');
  return url;
}

function expiry(args: Args, store: Store): string {
  const expires = Date.parse(args.text('expirationDateTime'));
  const now = Date.parse(store.now());
  if (Number.isNaN(expires) || expires <= now || expires > now + longestDays * dayMs) throw badValue('The expirationDateTime must be in the future and at most 180 days away.');
  return `${new Date(expires).toISOString().slice(0, 19)}Z`;
}
