import { actorType, follow, followedBy, followersOf, isFollowing, stopFollowing, type Followed } from '../../../search/people/following';
import { refusalToWrite, visibleProfile, writeProfileProperty } from '../../../search/people/profileProperties';
import { principalById, setPhoto, type Principal } from '../../../store/index';
import type { Args } from '../../model/Args';
import type { Context } from '../../model/Context';
import { accessDenied, badArgument } from '../../model/errors';
import { defineType, extendType } from '../../model/registry';
import { entities, entity, entityOrNothing, nothing, reads, value, writes, type Resource } from '../../model/types';
import { complex, listOf } from '../../model/values';
import { personOf } from './people';

declare module '../../model/EntityTypes' {
  interface EntityTypes { 'SP.UserProfiles.PeopleManager': null }
}

/** `_api/SP.UserProfiles.PeopleManager` */
defineType('SP.UserProfiles.PeopleManager', {
  properties: {
    EditProfileLink: (_, { origin, user }) => `${origin}/_layouts/15/EditProfile.aspx?UserSettingsProvider=&ReturnUrl=&accountname=${encodeURIComponent(user.loginName)}`,
    IsMyPeopleListPublic: true,
  },
  methods: {
    GetMyProperties: reads([], (_, _args, { user }) => entity('SP.UserProfiles.PersonProperties', user)),
    GetPropertiesFor: reads(['accountName'], (_, args, context) => entityOrNothing('SP.UserProfiles.PersonProperties', named(args, context))),
    GetUserProfilePropertyFor: reads(['accountName', 'propertyName'], (_, args, context) => {
      const person = named(args, context);
      return person ? value(visibleProfile(context.store, person, context.user).get(args.text('propertyName')) ?? null) : nothing;
    }),
    GetUserProfileProperties: reads(['accountName'], (_, args, context) => {
      const person = named(args, context);
      return person ? value(keyValues(visibleProfile(context.store, person, context.user))) : nothing;
    }),
    SetSingleValueProfileProperty: writes(['accountName', 'propertyName', 'propertyValue'], (_, args, context) =>
      write(args, args.textOr('propertyValue', ''), context)),
    SetMultiValuedProfileProperty: writes(['accountName', 'propertyName', 'propertyValues'], (_, args, context) =>
      write(args, args.array('propertyValues').map(String).join('|'), context)),
    SetMyProfilePicture: writes(['content'], (_, _args, { store, user, bytes }) => {
      setPhoto(store, user.id, { mimeType: imageType(bytes), content: bytes });
      return value(true);
    }),
    AmIFollowing: reads(['accountName'], (_, args, { store, user }) => value(isFollowing(store, user, actor(args)))),
    AmIFollowedBy: reads(['accountName'], (_, args, context) => {
      const person = named(args, context);
      return value(person !== undefined && isFollowing(context.store, person, { type: actorType.user, id: context.user.loginName }));
    }),
    Follow: writes(['accountName'], (_, args, context) => {
      if (!named(args, context)) throw badArgument(`The user ${args.text('accountName')} does not exist.`);
      follow(context.store, context.user, actor(args));
      return nothing;
    }),
    StopFollowing: writes(['accountName'], (_, args, { store, user }) => {
      stopFollowing(store, user, actor(args));
      return nothing;
    }),
    GetFollowersFor: reads(['accountName'], (_, args, context) => followers(named(args, context), context)),
    GetMyFollowers: reads([], (_, _args, context) => followers(context.user, context)),
    GetPeopleFollowedBy: reads(['accountName'], (_, args, context) => peopleFollowedBy(named(args, context), context)),
    GetPeopleFollowedByMe: reads([], (_, _args, context) => peopleFollowedBy(context.user, context)),
    GetMySuggestions: reads([], () => entities('SP.UserProfiles.PersonProperties', [])),
    GetFollowedTags: reads(['cTagsToFetch'], () => value(listOf('Edm.String', []))),
    HideSuggestion: writes(['accountName'], () => nothing),
  },
  id: () => 'SP.UserProfiles.PeopleManager',
});

extendType('Root', {
  navigations: { 'SP.UserProfiles.PeopleManager': () => entity('SP.UserProfiles.PeopleManager', null) },
  methods: {
    'SP.UserProfiles.PeopleManager.GetTrendingTags': reads([], () =>
      value(complex('SP.UserProfiles.HashTagCollection', { Items: listOf('SP.UserProfiles.HashTag', []) }), 'GetTrendingTags')),
    'SP.UserProfiles.PeopleManager.IsFollowing': reads(['possibleFollowerAccountName', 'possibleFolloweeAccountName'], (_, args, context) => {
      const follower = personOf(args.text('possibleFollowerAccountName'), context);
      const followee = { type: actorType.user, id: args.text('possibleFolloweeAccountName') };
      return value(follower !== undefined && isFollowing(context.store, follower, followee), 'IsFollowing');
    }),
  },
});

function named(args: Args, context: Context): Principal | undefined {
  return personOf(args.text('accountName'), context);
}

function actor(args: Args): Followed {
  return { type: actorType.user, id: args.text('accountName') };
}

/** People write of themselves what SharePoint leaves to them; the tenant's administrators write everything. */
function write(args: Args, text: string, context: Context): Resource {
  const { store, user } = context;
  const person = named(args, context);
  const name = args.text('propertyName');
  if (!person) throw badArgument(`The user ${args.text('accountName')} does not exist.`);
  if (person.id !== user.id && !user.tenantAdmin) throw accessDenied();
  const refusal = refusalToWrite(store, person, name, user);
  if (refusal === 'unknown') throw badArgument(`Property Not Found: The property ${name} does not exist.`);
  if (refusal === 'notEditable') throw badArgument(`Property Not Editable: The property ${name} can not be edited by the user.`);
  writeProfileProperty(store, person, name, text);
  return nothing;
}

function followers(person: Principal | undefined, { store }: Context): Resource {
  const ids = person ? followersOf(store, person) : [];
  return entities('SP.UserProfiles.PersonProperties', ids.flatMap(id => principalById(store, id) ?? []));
}

function peopleFollowedBy(person: Principal | undefined, context: Context): Resource {
  const followed = person ? followedBy(context.store, person).filter(({ type }) => type === actorType.user) : [];
  return entities('SP.UserProfiles.PersonProperties', followed.flatMap(({ id }) => personOf(id, context) ?? []));
}

function keyValues(properties: ReadonlyMap<string, string>): ReturnType<typeof listOf> {
  return listOf('SP.KeyValue', [...properties].map(([Key, text]) => complex('SP.KeyValue', { Key, Value: text, ValueType: 'Edm.String' })));
}

/** JPEG, PNG or BMP by the first bytes. @throws 400 for anything else */
function imageType(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return 'image/jpeg';
  if (bytes[0] === 0x89 && bytes[1] === 0x50) return 'image/png';
  if (bytes[0] === 0x42 && bytes[1] === 0x4d) return 'image/bmp';
  throw badArgument('The picture must be a BMP, JPEG or PNG image.');
}
