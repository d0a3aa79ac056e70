import { actorType, follow, followedBy, followersOf, isFollowing, stopFollowing, type ActorType, type Followed } from '../../../search/people/following';
import { entryAt, permission, principalById, principalByLogin, siteByUrl, webAround, webById, type Principal } from '../../../store/index';
import { Args } from '../../model/Args';
import type { Context } from '../../model/Context';
import { badArgument } from '../../model/errors';
import { defineType, extendType } from '../../model/registry';
import { entity, nothing, reads, value, writes } from '../../model/types';
import { complex, listOf, type Value } from '../../model/values';
import { visibleItem } from '../items/visibility';
import { personUrl, pictureUrl } from './PersonProperties';

declare module '../../model/EntityTypes' {
  interface EntityTypes { 'SP.Social.SocialRestFollowingManager': null }
}

/** Whom or what is meant: a body's SocialActorInfo, or its members as parameters of the path. */
const actorParameters = ['ActorType', 'AccountName', 'ContentUri', 'Id', 'TagGuid'];

/** `_api/social.following`, and `…/my`, which is the same for the caller. */
defineType('SP.Social.SocialRestFollowingManager', {
  properties: {
    FollowedDocumentsUri: (_, { origin }) => `${origin}/_layouts/15/FollowedContent.aspx`,
    FollowedSitesUri: (_, { origin }) => `${origin}/_layouts/15/FollowedSites.aspx`,
    MyFollowedDocumentsUri: (_, { origin }) => `${origin}/_layouts/15/FollowedContent.aspx`,
    MyFollowedSitesUri: (_, { origin }) => `${origin}/_layouts/15/FollowedSites.aspx`,
    SocialActor: (_, context) => userActor(context.user, context),
  },
  methods: {
    My: reads([], () => entity('SP.Social.SocialRestFollowingManager', null)),
    Followed: reads(['types', 'count'], (_, args, context) => {
      const actors = visibleActors(args, context);
      return value(listOf('SP.Social.SocialActor', args.has('count') ? actors.slice(0, Math.max(0, args.integer('count'))) : actors));
    }),
    FollowedCount: reads(['types'], (_, args, context) => value(visibleActors(args, context).length)),
    Followers: reads([], (_, _args, context) => value(listOf('SP.Social.SocialActor',
      followersOf(context.store, context.user).flatMap(id => principalById(context.store, id) ?? []).map(person => userActor(person, context))))),
    Suggestions: reads([], () => value(listOf('SP.Social.SocialActor', []))),
    Follow: writes(['actor', ...actorParameters], (_, args, context) => value(follow(context.store, context.user, actorOf(args, context)))),
    IsFollowed: reads(['actor', ...actorParameters], (_, args, context) => value(isFollowing(context.store, context.user, actorOf(args, context)))),
    StopFollowing: writes(['actor', ...actorParameters], (_, args, context) => {
      stopFollowing(context.store, context.user, actorOf(args, context));
      return nothing;
    }),
  },
  id: () => 'social.following',
});

extendType('Root', {
  navigations: { 'social.following': () => entity('SP.Social.SocialRestFollowingManager', null) },
});

/** The actor that is named. @throws 400 when it names nobody and nothing, or what the caller may not read */
function actorOf(args: Args, context: Context): Followed {
  const info = args.has('actor') ? new Args(args.object('actor')) : args;
  const type = info.integer('ActorType') as ActorType;
  switch (type) {
    case actorType.user: {
      const person = principalByLogin(context.store, info.text('AccountName'));
      if (person?.kind !== 'user' || context.user.guest) throw noSuchActor();
      return { type, id: person.loginName };
    }
    case actorType.document:
    case actorType.site: {
      const path = pathOf(info.text('ContentUri'), context);
      if (!isReadable(type, path, context)) throw noSuchActor();
      return { type, id: path };
    }
    case actorType.tag:
      return { type, id: info.text('TagGuid') };
    default:
      throw badArgument('The actor type is not valid.');
  }
}

const noSuchActor = (): Error => badArgument('The target of the operation was not found.');

function pathOf(uri: string, { origin }: Context): string {
  const path = uri.toLowerCase().startsWith(origin.toLowerCase()) ? uri.slice(origin.length) : uri;
  if (!path.startsWith('/')) throw noSuchActor();
  return path.length > 1 ? path.replace(/\/+$/, '') : path;
}

function isReadable(type: ActorType, path: string, context: Context): boolean {
  return type === actorType.site ? readableSite(path, context) !== undefined : isReadableDocument(path, context);
}

function isReadableDocument(path: string, context: Context): boolean {
  const found = webAround(context.store, path);
  if (!found || !context.can(permission.viewPages, found.web, found.web.siteId)) return false;
  const entry = entryAt(context.store, found.web, found.path);
  return entry?.list && entry.item ? visibleItem(entry.list, entry.item, context) !== undefined : false;
}

function readableSite(url: string, context: Context): ReturnType<typeof siteByUrl> {
  const site = siteByUrl(context.store, url);
  const web = site && webById(context.store, site.rootWebId);
  return web && context.can(permission.viewPages, web, web.siteId) ? site : undefined;
}

/** What the caller follows and may still read, by SharePoint's SocialActorTypes bits. */
function visibleActors(args: Args, context: Context): Value[] {
  const types = args.integer('types');
  return followedBy(context.store, context.user)
    .filter(({ type }) => (types & (1 << type)) !== 0)
    .flatMap(followed => actorValue(followed, context) ?? []);
}

function actorValue({ type, id }: Followed, context: Context): Value | null {
  if (type === actorType.user) {
    const person = principalByLogin(context.store, id);
    return person ? userActor(person, context) : null;
  }
  if (type === actorType.tag) return socialActor({ ActorType: type, TagGuid: id, Id: `11.${id}`, Name: id });
  if (!isReadable(type, id, context)) return null;
  const site = type === actorType.site ? readableSite(id, context) : undefined;
  const uri = context.absolute(id);
  const name = site ? (webById(context.store, site.rootWebId)?.title ?? id) : id.split('/').pop()!;
  return socialActor({ ActorType: type, ContentUri: uri, Uri: uri, Id: `${type}.${id}`, Name: name, IsFollowed: true });
}

function userActor(person: Principal, context: Context): Value {
  return socialActor({
    AccountName: person.loginName, ActorType: actorType.user, EmailAddress: person.email, Id: `1.${person.loginName}`, Name: person.title,
    ImageUri: pictureUrl(person, context.origin), Uri: personUrl(person, context), PersonalSiteUri: personUrl(person, context),
    IsFollowed: isFollowing(context.store, context.user, { type: actorType.user, id: person.loginName }),
  });
}

function socialActor(fields: Readonly<Record<string, Value>>): Value {
  return complex('SP.Social.SocialActor', {
    AccountName: null, ActorType: 0, CanFollow: true, ContentUri: null, EmailAddress: null, FollowedContentUri: null, GroupId: null, Id: null,
    ImageUri: null, IsFollowed: false, LibraryUri: null, Name: null, PersonalSiteUri: null, Status: 0, StatusText: null, TagGuid: null,
    Title: null, Uri: null, ...fields,
  });
}
