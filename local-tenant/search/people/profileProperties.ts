import { guidFrom, type Principal } from '../../store/principals';
import { profileOf, setProfile } from '../../store/profiles';
import type { Store } from '../../store/Store';

/** Properties of every SharePoint profile, in SharePoint's order; those that nobody filled in are empty texts. */
const standardNames = [
  'UserProfile_GUID', 'SID', 'ADGuid', 'AccountName', 'FirstName', 'SPS-PhoneticFirstName', 'LastName', 'SPS-PhoneticLastName',
  'PreferredName', 'SPS-PhoneticDisplayName', 'WorkPhone', 'Department', 'Title', 'SPS-Department', 'Manager', 'AboutMe', 'PersonalSpace',
  'PictureURL', 'UserName', 'QuickLinks', 'WebSite', 'PublicSiteRedirect', 'SPS-JobTitle', 'SPS-Dotted-line', 'SPS-Peers',
  'SPS-Responsibility', 'SPS-SipAddress', 'SPS-MySiteUpgrade', 'SPS-DontSuggestList', 'SPS-ProxyAddresses', 'SPS-HireDate',
  'SPS-DisplayOrder', 'SPS-ClaimID', 'SPS-ClaimProviderID', 'SPS-ResourceSID', 'SPS-OWAUrl', 'SPS-ResourceAccountName',
  'SPS-MasterAccountName', 'SPS-UserPrincipalName', 'SPS-SavedAccountName', 'SPS-ObjectExists', 'WorkEmail', 'CellPhone', 'Fax',
  'HomePhone', 'Office', 'SPS-Location', 'Assistant', 'SPS-PastProjects', 'SPS-Skills', 'SPS-School', 'SPS-Birthday',
  'SPS-StatusNotes', 'SPS-Interests', 'SPS-HashTags', 'SPS-EmailOptin', 'SPS-PrivacyPeople', 'SPS-PrivacyActivity',
  'SPS-MUILanguages', 'SPS-TimeZone', 'SPS-Locale', 'SPS-UserType', 'SPS-DistinguishedName', 'SPS-SourceObjectDN',
] as const;

/** What one sees of one's own only. */
const privateNames: ReadonlySet<string> = new Set(['HomePhone', 'SPS-Birthday', 'QuickLinks', 'SPS-DontSuggestList']);

/** What people may write about themselves; the rest comes from the directory. */
const editableNames: ReadonlySet<string> = new Set([
  'AboutMe', 'SPS-Responsibility', 'CellPhone', 'Fax', 'HomePhone', 'Assistant', 'SPS-PastProjects', 'SPS-Skills', 'SPS-School',
  'SPS-Birthday', 'SPS-StatusNotes', 'SPS-Interests', 'SPS-HashTags', 'SPS-EmailOptin', 'SPS-MUILanguages', 'SPS-TimeZone', 'SPS-Locale',
  'PictureURL', 'WebSite', 'QuickLinks', 'Office', 'SPS-Location', 'SPS-PrivacyPeople', 'SPS-PrivacyActivity',
]);

/** Why a profile property was not written. */
export type ProfileRefusal = 'unknown' | 'notEditable';

/**
 * A person's profile as another person sees it: SharePoint's standard properties, and any others that were set.
 * Several values of one property stand between bars.
 */
export function visibleProfile(store: Store, person: Principal, viewer: Principal): Map<string, string> {
  const stored = profileOf(store, person.id) ?? {};
  const properties = new Map<string, string>(standardNames.map(name => [name, '']));
  for (const [name, value] of Object.entries({ ...fromDirectory(person), ...stored })) properties.set(name, value);
  if (viewer.id !== person.id && !viewer.tenantAdmin) for (const name of privateNames) properties.set(name, '');
  return properties;
}

/** What is known of everyone who has an account. */
function fromDirectory(person: Principal): Record<string, string> {
  return {
    UserProfile_GUID: guidFrom(`profile:${person.loginName}`),
    AccountName: person.loginName,
    PreferredName: person.title,
    UserName: person.upn ?? '',
    WorkEmail: person.email,
    'SPS-UserPrincipalName': person.upn ?? '',
    'SPS-ClaimID': person.upn ?? '',
    'SPS-ClaimProviderID': 'membership',
  };
}

/** Whether a person may write a property of a profile. @returns null when so */
export function refusalToWrite(store: Store, person: Principal, name: string, writer: Principal): ProfileRefusal | null {
  if (!visibleProfile(store, person, person).has(name)) return 'unknown';
  return writer.tenantAdmin || editableNames.has(name) ? null : 'notEditable';
}

/** Writes one property of a profile. */
export function writeProfileProperty(store: Store, person: Principal, name: string, value: string): void {
  setProfile(store, person.id, { ...profileOf(store, person.id), [name]: value });
}
