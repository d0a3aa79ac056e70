import { managersOf, peersOf, reportsOf } from '../../../search/people/organisation';
import { actorType, isFollowing } from '../../../search/people/following';
import { visibleProfile } from '../../../search/people/profileProperties';
import type { Principal } from '../../../store/index';
import type { Context } from '../../model/Context';
import { defineType } from '../../model/registry';
import { complex, listOf } from '../../model/values';

declare module '../../model/EntityTypes' {
  interface EntityTypes { 'SP.UserProfiles.PersonProperties': Principal }
}

/** SP.UserProfiles.PersonProperties: a person's profile and place in the organisation, as the caller sees them. */
defineType('SP.UserProfiles.PersonProperties', {
  properties: {
    AccountName: ({ loginName }) => loginName,
    DirectReports: (person, { store }) => logins(reportsOf(store, person)),
    DisplayName: ({ title }) => title,
    Email: ({ email }) => email,
    ExtendedManagers: (person, { store }) => logins(managersOf(store, person)),
    ExtendedReports: (person, { store }) => logins([person, ...reportsOf(store, person)]),
    IsFollowed: (person, { store, user }) => isFollowing(store, user, { type: actorType.user, id: person.loginName }),
    LatestPost: null,
    Peers: (person, { store }) => logins(peersOf(store, person)),
    PersonalSiteHostUrl: (_, { origin }) => `${origin}/`,
    PersonalUrl: (person, context) => personUrl(person, context),
    PictureUrl: (person, { origin }) => pictureUrl(person, origin),
    Title: (person, { store, user }) => visibleProfile(store, person, user).get('SPS-JobTitle') ?? null,
    UserProfileProperties: (person, { store, user }) => listOf('SP.KeyValue',
      [...visibleProfile(store, person, user)].map(([Key, value]) => complex('SP.KeyValue', { Key, Value: value, ValueType: 'Edm.String' }))),
    UserUrl: (person, context) => personUrl(person, context),
  },
  id: ({ loginName }) => `SP.UserProfiles.PeopleManager/GetPropertiesFor(@v)?@v='${encodeURIComponent(loginName)}'`,
});

/** The page of a person. */
export function personUrl({ loginName }: Principal, { origin }: Context): string {
  return `${origin}/Person.aspx?accountname=${encodeURIComponent(loginName)}`;
}

/** The medium-sized photo of a person, or SharePoint's silhouette at the same address. */
export function pictureUrl({ upn }: Principal, origin: string): string {
  return `${origin}/_layouts/15/userphoto.aspx?size=M&accountname=${encodeURIComponent(upn ?? '')}`;
}

function logins(people: readonly Principal[]): ReturnType<typeof listOf> {
  return listOf('Edm.String', people.map(({ loginName }) => loginName));
}
