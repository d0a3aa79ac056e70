import { entryAt, itemByGuid, listById, permission, principalById, webAround, webById, webByUrl, type Item, type List, type Web } from '../../../store/index';
import { actorType, follow, followedBy, stopFollowing, type Followed } from '../../../search/people/following';
import type { Context } from '../../model/Context';
import { accessDenied, badArgument, itemMissing } from '../../model/errors';
import { defineCollection, defineType, extendType } from '../../model/registry';
import { textOr } from '../../model/text';
import { collection, entities, entity, nothing, writes } from '../../model/types';
import { complex, type Value } from '../../model/values';
import { fileRef, type ListItem } from '../items/fieldValue';
import { visibleItem } from '../items/visibility';
import { pathOrNothing } from '../sites/urls';

declare module '../../model/EntityTypes' {
  interface EntityTypes { 'microsoft.graph.favorites': null; 'microsoft.graph.followedSite': Web; 'microsoft.graph.followedListItem': ListItem }
  interface CollectionParents { FollowedSites: null; FollowedListItems: null }
}

/** `_api/v2.1/favorites`: the sites that a person follows, and what he or she has saved for later. The same as social following keeps. */
defineType('microsoft.graph.favorites', {
  id: () => 'v2.1/favorites',
  properties: {},
  navigations: { followedSites: () => collection('FollowedSites', null), followedListItems: () => collection('FollowedListItems', null) },
});
extendType('microsoft.graph.sharePointApi', { navigations: { favorites: () => entity('microsoft.graph.favorites', null) } });

defineType('microsoft.graph.followedSite', {
  id: ({ id }) => `v2.1/favorites/followedSites/${id}`,
  properties: {
    id: ({ siteId, id }, { origin }) => [new URL(origin).hostname, siteId, id].join(','),
    sharepointIds: ({ siteId, id, url }, context) => complex('microsoft.graph.sharepointIds', { siteId, siteUrl: context.absolute(url), webId: id }),
    siteCollection: (_web, { origin }) => complex('microsoft.graph.siteCollection', { hostName: new URL(origin).hostname }),
    title: ({ title }) => title,
    webUrl: ({ url }, context) => context.absolute(url),
  },
});

defineType('microsoft.graph.followedListItem', {
  id: ({ item }) => `v2.1/favorites/followedListItems/${item.guid}`,
  properties: {
    id: ({ item }) => item.guid,
    contentType: ({ item }) => complex('microsoft.graph.contentTypeInfo', { id: item.contentTypeId }),
    description: ({ item }) => textOr(item.data['Description']),
    lastModifiedBy: ({ item }, { store }): Value => {
      const editor = principalById(store, item.editorId);
      return complex('microsoft.graph.identitySet', { user: complex('microsoft.graph.identity', { displayName: editor?.title ?? '', userPrincipalName: editor?.upn ?? '' }) });
    },
    lastModifiedDateTime: ({ item }) => item.modified,
    name: ({ item }) => item.leaf,
    sharepointIds: ({ list, item }, { store }) => complex('microsoft.graph.sharepointIds', { listId: list.guid, listItemUniqueId: item.guid, siteId: webById(store, list.webId)!.siteId, webId: list.webId }),
    size: ({ item }) => item.size ?? 0,
    webUrl: (entry, context) => context.absolute(fileRef(entry)),
  },
});

defineCollection('FollowedSites', {
  of: 'microsoft.graph.followedSite',
  all: (_self, context) => followed(actorType.site, context).flatMap(({ id }) => openWeb(webByUrl(context.store, id), context)),
  methods: {
    'oneDrive.add': writes(['value'], (_self, args, context) => entities('microsoft.graph.followedSite', args.array('value').map((given) => {
      const web = siteNamed(given, context);
      follow(context.store, context.user, { type: actorType.site, id: web.url });
      return web;
    }))),
    'oneDrive.remove': writes(['value'], (_self, args, context) => {
      for (const given of args.array('value')) stopFollowing(context.store, context.user, { type: actorType.site, id: siteNamed(given, context).url });
      return nothing;
    }),
  },
});

defineCollection('FollowedListItems', {
  of: 'microsoft.graph.followedListItem',
  all: (_self, context) => followed(actorType.document, context).flatMap(({ id }) => itemAt(id, context)),
  methods: {
    'oneDrive.add': writes(['value'], (_self, args, context) => entities('microsoft.graph.followedListItem', args.array('value').map((given) => {
      const entry = itemNamed(given, context);
      follow(context.store, context.user, { type: actorType.document, id: fileRef(entry) });
      return entry;
    }))),
    'oneDrive.remove': writes(['value'], (_self, args, context) => {
      for (const given of args.array('value')) stopFollowing(context.store, context.user, { type: actorType.document, id: fileRef(itemNamed(given, context)) });
      return nothing;
    }),
  },
});

function followed(type: Followed['type'], { store, user }: Context): Followed[] {
  return followedBy(store, user).filter((each) => each.type === type);
}

const openWeb = (web: Web | undefined, context: Context): Web[] => (web && context.can(permission.open, web, web.siteId) ? [web] : []);

function itemAt(path: string, context: Context): ListItem[] {
  const found = webAround(context.store, path);
  const entry = found && entryAt(context.store, found.web, found.path);
  return entry?.list && entry.item ? seen(entry.list, entry.item, context) : [];
}

function seen(list: List, item: Item, context: Context): ListItem[] {
  const visible = visibleItem(list, item, context);
  return visible ? [{ list, item: visible }] : [];
}

/** @throws 400 for what names no site, 403 when it is closed */
function siteNamed(given: unknown, context: Context): Web {
  const { webUrl, id } = (given ?? {}) as { readonly webUrl?: unknown; readonly id?: unknown };
  const path = pathOrNothing(textOr(webUrl), context);
  const web = (path === undefined ? undefined : webByUrl(context.store, path)) ?? textOr(id).split(',').map((part) => webById(context.store, part)).find((each) => each !== undefined);
  if (!web) throw badArgument('The site is not found.');
  if (openWeb(web, context).length === 0) throw accessDenied();
  return web;
}

/** @throws 404 for what is not there for the caller */
function itemNamed(given: unknown, context: Context): ListItem {
  const { listItemUniqueId } = (given ?? {}) as { readonly listItemUniqueId?: unknown };
  const item = itemByGuid(context.store, textOr(listItemUniqueId));
  const list = item && listById(context.store, item.listId);
  const [entry] = item && list ? seen(list, item, context) : [];
  if (!entry) throw itemMissing();
  return entry;
}
