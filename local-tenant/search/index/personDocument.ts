import { guidFrom, principalById } from '../../store/principals';
import { profileOf } from '../../store/profiles';
import type { Store } from '../../store/Store';
import { profileMappings } from './profileMappings';
import { peopleScope, type IndexedDocument, type PropertyValue } from './IndexedDocument';

/** Managed properties of people, and the profile property that each is crawled from. */
const fromProfile: Readonly<Record<string, string>> = {
  FirstName: 'FirstName',
  LastName: 'LastName',
  Department: 'Department',
  WorkPhone: 'WorkPhone',
  MobilePhone: 'CellPhone',
  OfficeNumber: 'Office',
  BaseOfficeLocation: 'SPS-Location',
  AboutMe: 'AboutMe',
  Manager: 'Manager',
  PictureURL: 'PictureURL',
  SipAddress: 'SPS-SipAddress',
  Responsibility: 'SPS-Responsibility',
  Skills: 'SPS-Skills',
  Interests: 'SPS-Interests',
  PastProjects: 'SPS-PastProjects',
  Schools: 'SPS-School',
};

/** A profile keeps several values of one property with a bar between them. */
const multiValued: ReadonlySet<string> = new Set(['Responsibility', 'Skills', 'Interests', 'PastProjects', 'Schools']);

/** A person as people search finds him or her; null for who is gone, and for guests, who are in no people search. */
export function personDocument(store: Store, principalId: number): IndexedDocument | null {
  const principal = principalById(store, principalId);
  if (principal?.kind !== 'user' || principal.guest || principal.upn === null) return null;
  const profile = profileOf(store, principalId) ?? {};
  const properties: Record<string, PropertyValue> = {
    contentclass: 'urn:content-class:SPSPeople',
    AccountName: principal.loginName,
    UserName: principal.upn,
    PreferredName: profile['PreferredName'] ?? principal.title,
    WorkEmail: profile['WorkEmail'] ?? principal.email,
    JobTitle: profile['SPS-JobTitle'] ?? profile['Title'] ?? '',
    UserProfile_GUID: profile['UserProfile_GUID'] ?? guidFrom(`profile:${principal.loginName}`),
    IsContainer: false,
    IsListItem: false,
  };
  for (const [managed, property] of Object.entries(fromProfile)) {
    const value = profile[property];
    if (value) properties[managed] = multiValued.has(managed) ? value.split('|') : value;
  }
  for (const [managed, property] of Object.entries(profileMappings(store))) {
    const value = profile[property];
    if (value) properties[managed] = value;
  }
  const modified = store.now();
  return {
    kind: 'person',
    source: String(principal.id),
    scopeId: peopleScope,
    authorId: principal.id,
    path: `/Person.aspx?accountname=${encodeURIComponent(principal.loginName)}`,
    modified,
    title: principal.title,
    body: profile['AboutMe'] ?? '',
    other: Object.entries(properties).flatMap(([name, value]) => (searched.has(name) ? textsOf(value) : [])),
    properties,
  };
}

/** What a search without a property looks into, beside the name. */
const searched: ReadonlySet<string> = new Set([
  'FirstName', 'LastName', 'PreferredName', 'JobTitle', 'Department', 'WorkEmail', 'WorkPhone', 'MobilePhone', 'OfficeNumber',
  'BaseOfficeLocation', ...multiValued,
]);

function textsOf(value: PropertyValue): readonly string[] {
  return typeof value === 'object' ? value : [String(value)];
}
