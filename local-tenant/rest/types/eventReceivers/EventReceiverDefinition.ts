import { listById, newGuid, permission, updateList, updateSite, updateWeb, siteById, webById, type List, type Site, type Web } from '../../../store/index';
import type { Context } from '../../model/Context';
import { Args } from '../../model/Args';
import { badArgument, itemMissing } from '../../model/errors';
import { defineCollection, defineType, extendType } from '../../model/registry';
import { collection, entity, nothing, reads, writes } from '../../model/types';

/** Code that SharePoint would call on events. It is remembered and shown; nothing here runs it. */
interface StoredReceiver {
  readonly id: string;
  readonly name: string;
  readonly assembly: string;
  readonly className: string;
  readonly url: string;
  readonly event: number;
  readonly sequence: number;
  readonly synchronization: number;
}

/** What receivers belong to. */
export type ReceiverOwner = { readonly kind: 'list'; readonly list: List } | { readonly kind: 'web'; readonly web: Web } | { readonly kind: 'site'; readonly site: Site };

export interface EventReceiver extends StoredReceiver {
  readonly owner: ReceiverOwner;
}

declare module '../../model/EntityTypes' {
  interface EntityTypes { 'SP.EventReceiverDefinition': EventReceiver }
  interface CollectionParents { 'SP.EventReceiverDefinitionCollection': ReceiverOwner }
}

const setting = 'EventReceivers';

defineType('SP.EventReceiverDefinition', {
  properties: {
    EventType: ({ event }) => event,
    ReceiverAssembly: ({ assembly }) => assembly,
    ReceiverClass: ({ className }) => className,
    ReceiverId: ({ id }) => id,
    ReceiverName: ({ name }) => name,
    ReceiverUrl: ({ url }) => url,
    SequenceNumber: ({ sequence }) => sequence,
    Synchronization: ({ synchronization }) => synchronization,
  },
  methods: {
    DeleteObject: writes([], (receiver, _args, context) => {
      remove(receiver, context);
      return nothing;
    }),
  },
  id: ({ owner, id }) => `${owner.kind === 'list' ? `Web/Lists(guid'${owner.list.guid}')` : owner.kind === 'site' ? 'Site' : 'Web'}/EventReceivers(guid'${id}')`,
  remove,
});

defineCollection('SP.EventReceiverDefinitionCollection', {
  of: 'SP.EventReceiverDefinition',
  all: receiversOf,
  byKey: (owner, key, context) => receiversOf(owner, context).find(({ id }) => id === String(key).toLowerCase()),
  create: add,
  methods: {
    Add: writes(['eventReceiverCreationInformation'], (owner, args, context) => entity('SP.EventReceiverDefinition', add(owner, args.object('eventReceiverCreationInformation'), context))),
    GetById: reads(['eventReceiverId'], (owner, args, context) => {
      const found = receiversOf(owner, context).find(({ id }) => id === args.text('eventReceiverId').toLowerCase());
      if (!found) throw itemMissing();
      return entity('SP.EventReceiverDefinition', found);
    }),
  },
});

extendType('SP.List', { navigations: { EventReceivers: (list) => collection('SP.EventReceiverDefinitionCollection', { kind: 'list', list }) } });
extendType('SP.Web', { navigations: { EventReceivers: (web) => collection('SP.EventReceiverDefinitionCollection', { kind: 'web', web }) } });
extendType('SP.Site', { navigations: { EventReceivers: (site) => collection('SP.EventReceiverDefinitionCollection', { kind: 'site', site }) } });

function receiversOf(owner: ReceiverOwner, { store }: Context): EventReceiver[] {
  const now = owner.kind === 'list' ? listById(store, owner.list.id) : owner.kind === 'web' ? webById(store, owner.web.id) : siteById(store, owner.site.id);
  return ((now?.settings[setting] as readonly StoredReceiver[] | undefined) ?? []).map((receiver) => ({ ...receiver, owner }));
}

function add(owner: ReceiverOwner, body: Readonly<Record<string, unknown>>, context: Context): EventReceiver {
  demandManage(owner, context);
  const args = new Args(body);
  const event = args.integer('EventType');
  if (event === 0) throw badArgument('Value does not fall within the expected range.');
  const receiver: EventReceiver = {
    owner, id: newGuid(), event, name: args.textOr('ReceiverName', ''), assembly: args.textOr('ReceiverAssembly', ''), className: args.textOr('ReceiverClass', ''),
    url: args.textOr('ReceiverUrl', ''), sequence: args.has('SequenceNumber') ? args.integer('SequenceNumber') : 10000, synchronization: args.has('Synchronization') ? args.integer('Synchronization') : 0,
  };
  keep(owner, [...receiversOf(owner, context), receiver], context);
  return receiver;
}

function remove(receiver: EventReceiver, context: Context): void {
  demandManage(receiver.owner, context);
  keep(receiver.owner, receiversOf(receiver.owner, context).filter(({ id }) => id !== receiver.id), context);
}

function keep(owner: ReceiverOwner, receivers: readonly EventReceiver[], { store }: Context): void {
  const settings = { [setting]: receivers.map(({ id, name, assembly, className, url, event, sequence, synchronization }): StoredReceiver => ({ id, name, assembly, className, url, event, sequence, synchronization })) };
  switch (owner.kind) {
    case 'list': updateList(store, owner.list.id, { settings }); break;
    case 'web': updateWeb(store, owner.web.id, { settings }); break;
    case 'site': updateSite(store, owner.site.id, settings); break;
  }
}

function demandManage(owner: ReceiverOwner, context: Context): void {
  if (owner.kind === 'site') context.demandSiteAdmin();
  else if (owner.kind === 'web') context.demand(permission.manageWeb, owner.web, owner.web.siteId);
  else context.demand(permission.manageLists, owner.list, context.webOf(owner.list).siteId);
}
