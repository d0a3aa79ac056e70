import { type List } from '../../../store/index';
import { Args } from '../../model/Args';
import type { Context } from '../../model/Context';
import { badArgument, badValue, SharePointError } from '../../model/errors';
import { defineCollection, defineType, extendType } from '../../model/registry';
import { collection, reads } from '../../model/types';
import { demandManage } from '../lists/listFacts';

declare module '../../model/EntityTypes' {
  interface EntityTypes { 'Microsoft.SharePoint.Webhooks.Subscription': never }
  interface CollectionParents { 'Microsoft.SharePoint.Webhooks.SubscriptionCollection': List }
}

/** A webhook may last this long at most. */
const longestDays = 180;
const dayMs = 86_400_000;

/** A list's webhook. There never is one here: see `refuse`. */
defineType('Microsoft.SharePoint.Webhooks.Subscription', { properties: {} });

defineCollection('Microsoft.SharePoint.Webhooks.SubscriptionCollection', {
  of: 'Microsoft.SharePoint.Webhooks.Subscription',
  all: (list, context) => {
    demandManage(list, context);
    return [];
  },
  byKey: () => undefined,
  create: refuse,
  methods: {
    GetById: reads(['subscriptionId'], (_list, args) => {
      throw new SharePointError(404, -1, 'System.ArgumentException', `The subscription '${args.text('subscriptionId').slice(0, 50)}' does not exist.`);
    }),
  },
});

extendType('SP.List', { navigations: { Subscriptions: (list) => collection('Microsoft.SharePoint.Webhooks.SubscriptionCollection', list) } });

/**
 * SharePoint asks the receiver for an answer before it makes a webhook. This tenant calls nobody, so no receiver ever
 * answers: what SharePoint says of a receiver that it cannot reach is what every caller hears.
 */
function refuse(list: List, body: Readonly<Record<string, unknown>>, context: Context): never {
  demandManage(list, context);
  const args = new Args(body);
  const url = args.text('notificationUrl');
  const expires = Date.parse(args.text('expirationDateTime'));
  const now = Date.parse(context.store.now());
  if (!URL.canParse(url)) throw badArgument('The notificationUrl is not a valid URL.');
  if (Number.isNaN(expires) || expires <= now || expires > now + longestDays * dayMs) throw badValue('The expirationDateTime must be in the future and at most 180 days away.');
  throw new SharePointError(400, -1, 'System.InvalidOperationException', `Failed to validate the notification URL '${url.slice(0, 200)}'.`);
}
