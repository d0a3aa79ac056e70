import { addGroup, addMember, addUser, setPhoto, setProfile, setSiteCreators, type Store } from '../../store';
import { mapProfileProperty } from '../../search/index/profileMappings';
import { governmentAccent, organisations } from '../organisations';
import { groupOf, type Group } from '../people/groups';
import type { Person } from '../people/people';
import { responsibilities } from '../people/responsibilities';
import { signInRoles, tenantAdministrator } from '../people/signInRoles';
import { portrait } from '../pictures/portrait';

const culture = { fi: 'fi-FI', sv: 'sv-SE', en: 'en-US' } as const;

const claimOf = (upn: string): string => `i:0#.f|membership|${upn}`;

/**
 * The profile as the directory's synchronization fills it: the unit stands for the department, in Finnish, and the
 * organisation is a property of the Government's own, which is mapped in the search schema.
 */
const profileOf = (person: Person): Record<string, string> => ({
  AccountName: claimOf(person.upn),
  UserName: person.upn,
  'SPS-UserPrincipalName': person.upn,
  FirstName: person.given,
  LastName: person.family,
  PreferredName: person.displayName,
  WorkEmail: person.upn,
  WorkPhone: person.phone,
  Title: person.title.fi,
  'SPS-JobTitle': person.title.fi,
  Department: person.unit?.fi ?? person.department?.fi ?? '',
  'SPS-Department': person.unit?.fi ?? person.department?.fi ?? '',
  'SPS-Location': person.location.fi,
  Office: person.location.fi,
  ...(person.organisation ? { Organisation: person.organisation } : {}),
  ...(responsibilities[person.upn] ? { 'SPS-Responsibility': responsibilities[person.upn]!.join('|') } : {}),
  'SPS-MUILanguages': culture[person.language],
  ...(person.manager ? { Manager: claimOf(person.manager) } : {}),
  ...(person.hasPhoto ? { PictureURL: `/_layouts/15/userphoto.aspx?size=L&accountname=${encodeURIComponent(person.upn)}` } : {}),
});

/** Writes people and groups: what stands in the directory before there is any Kampus. */
export const applyDirectory = (store: Store, people: readonly Person[], groups: readonly Group[]): void => {
  mapProfileProperty(store, 'RefinableString100', 'Organisation');
  const ids = new Map<string, number>();
  for (const person of people) {
    const role = signInRoles[person.upn];
    const id = addUser(store, {
      upn: person.upn, title: person.displayName, data: { language: person.language },
      guest: person.organisation === null, tenantAdmin: person.upn === tenantAdministrator,
      ...(role ? { role } : {}),
    });
    ids.set(person.upn, id);
    setProfile(store, id, profileOf(person));
  }
  for (const { name, members } of groups) {
    addMember(store, addGroup(store, name), ...members.map((upn) => ids.get(upn) as number));
  }
  for (const { name, groups: inner } of groups) addMember(store, addGroup(store, name), ...inner.map((each) => addGroup(store, each)));
};

/** Lets those who approve workspaces make sites, as the tenant's administrator does before Kampus is taken into use. */
export const letApproversMakeSites = (store: Store): void =>
  setSiteCreators(store, organisations.map(({ key }) => addGroup(store, groupOf(key, 'hyvaksyjat'))));

/** Draws the photos of those who have one. */
export const applyPhotos = (store: Store, people: readonly Person[], idOf: (upn: string) => number): void => {
  const accents = new Map(organisations.map(({ key, accent }) => [key, accent]));
  for (const { upn, organisation, hasPhoto } of people) {
    if (!hasPhoto) continue;
    const accent = organisation ? accents.get(organisation) : undefined;
    setPhoto(store, idOf(upn), { mimeType: 'image/svg+xml', content: portrait(upn, accent ?? governmentAccent) });
  }
};
