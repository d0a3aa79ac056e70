import { lastChange, newGuid, type List, type Store } from '../../../store/index';
import { Args } from '../../model/Args';
import type { Context } from '../../model/Context';
import { badArgument, badValue, SharePointError } from '../../model/errors';
import { defineCollection, defineType, extendType } from '../../model/registry';
import { collection, entity, reads } from '../../model/types';
import { listOf } from '../../model/values';
import { askReceiver } from '../../webhooks/receivers';
import { addSubscription, changeSubscription, removeSubscription, subscriptionsOf, type Subscription } from '../../webhooks/subscriptions';
import { demandManage } from '../lists/listFacts';

declare module '../../model/EntityTypes' {
  interface EntityTypes { 'Microsoft.SharePoint.Webhooks.Subscription': Subscription }
  interface CollectionParents { 'Microsoft.SharePoint.Webhooks.SubscriptionCollection': List }
}

/** A webhook may last this long at most. */
const longestDays = 180;
const dayMs = 86_400_000;

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
  update(subscription, changes, context) {
    const { store } = context;
    const args = new Args(changes);
    const changed: Subscription = {
      ...subscription,
      ...(args.has('expirationDateTime') ? { expirationDateTime: expiry(args, store) } : {}),
      ...(args.has('notificationUrl') ? { notificationUrl: address(args) } : {}),
      ...(args.has('clientState') ? { clientState: args.textOr('clientState', null) } : {}),
    };
    changeSubscription(store, changed);
    if (changed.notificationUrl !== subscription.notificationUrl) context.confirm(() => askReceiver(changed.notificationUrl, context.tenant.post), () => changeSubscription(store, subscription));
  },
  remove: (subscription, { store }) => removeSubscription(store, subscription),
});

defineCollection('Microsoft.SharePoint.Webhooks.SubscriptionCollection', {
  of: 'Microsoft.SharePoint.Webhooks.Subscription',
  all: (list, context) => {
    demandManage(list, context);
    return subscriptionsOf(list, context.store);
  },
  byKey: (list, id, context) => found(list, String(id), context),
  create(list, body, context) {
    demandManage(list, context);
    const args = new Args(body);
    const { store } = context;
    const made: Subscription = {
      id: newGuid(), listGuid: list.guid, notificationUrl: address(args), expirationDateTime: expiry(args, store), clientState: args.textOr('clientState', null), after: lastChange(store)?.number ?? 0,
    };
    addSubscription(store, made);
    context.confirm(() => askReceiver(made.notificationUrl, context.tenant.post), () => removeSubscription(store, made));
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
  const subscription = subscriptionsOf(list, context.store).find((each) => each.id === id.toLowerCase());
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
