import type { Person } from '../../domain/people/Person';
import { PERSON_ORGANISATION } from '../../schema/people';

/** What a row of people search brings. */
export const PERSON_PROPERTIES = [
  'AccountName',
  'UserName',
  'PreferredName',
  'FirstName',
  'LastName',
  'JobTitle',
  'Department',
  'BaseOfficeLocation',
  'OfficeNumber',
  'WorkPhone',
  'MobilePhone',
  'WorkEmail',
  'Responsibility',
  'Manager',
  'PictureURL',
  PERSON_ORGANISATION
] as const;

export type PersonSearchRow = Readonly<Partial<Record<(typeof PERSON_PROPERTIES)[number], string | null>>>;

/** SharePoint writes several values of one property with a semicolon or empty lines between them. */
const BETWEEN_VALUES = /\s*(?:;|\n)\s*/;

/** @returns null for a row without an account: nobody to show */
export function toPerson(row: PersonSearchRow): Person | null {
  const text = (name: (typeof PERSON_PROPERTIES)[number]): string => row[name]?.trim() ?? '';
  const loginName = text('AccountName').toLowerCase();
  if (loginName === '') return null;
  const account = (text('UserName') || loginName.split('|').pop()!).toLowerCase();
  return {
    loginName,
    account,
    displayName: text('PreferredName') || account,
    givenName: text('FirstName'),
    familyName: text('LastName'),
    title: text('JobTitle'),
    unit: text('Department'),
    organisation: text(PERSON_ORGANISATION) || null,
    location: text('BaseOfficeLocation') || text('OfficeNumber'),
    phone: text('WorkPhone'),
    mobile: text('MobilePhone'),
    mail: text('WorkEmail'),
    responsibilities: text('Responsibility').split(BETWEEN_VALUES).filter((one) => one !== ''),
    managerLogin: text('Manager').toLowerCase() || null,
    hasPhoto: text('PictureURL') !== ''
  };
}
