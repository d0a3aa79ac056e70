import { accentProblem } from '../../src/domain/organisations/contrast';
import { linkAddressProblem } from '../../src/domain/shared/linkAddress';
import type { DescribedList } from '../../src/schema/descriptions/describeList';
import { organisations } from '../../src/schema/descriptions/organisations';
import { quickLinks } from '../../src/schema/descriptions/quickLinks';
import { responsibilities } from '../../src/schema/descriptions/responsibilities';
import { initialOrganisations } from '../../src/schema/organisations';
import type { RowValues } from './parseRows';

/** What the rows of a file may refer to. */
export interface ImportContext {
  /** Keys of the organisations that there are, or that the file brings. */
  readonly organisationKeys: ReadonlySet<string>;
  /** User names of those in the file whom the directory has, lower case. */
  readonly people: ReadonlySet<string>;
}

/** What is wrong with the value of a column. */
export interface ColumnProblem {
  readonly column: string;
  /** Said after the column's name. */
  readonly what: string;
}

/** A list that can be filled from a file. */
export interface ImportKind {
  readonly list: DescribedList;
  /** Columns that make two rows the same: a row with the key of one that is there changes that one. */
  readonly key: readonly string[];
  /** Key of the organisation in whose folder the row belongs; null for the list itself. Left out for lists without folders. */
  readonly folderOf?: (row: RowValues) => string | null;
  /** What its columns alone do not tell. */
  readonly check: (row: RowValues, context: ImportContext) => ColumnProblem[];
}

const textOf = (row: RowValues, name: string): string => (typeof row[name] === 'string' ? row[name] : '');

/** The key of a row, in one text. */
export const keyOf = ({ key }: Pick<ImportKind, 'key'>, row: RowValues): string => key.map((name) => textOf(row, name)).join(' ').trim();

/** Whether a cell that names an organisation names none that there is. */
function unknownOrganisation(row: RowValues, column: string, { organisationKeys }: ImportContext): ColumnProblem[] {
  const key = textOf(row, column);
  return key === '' || organisationKeys.has(key) ? [] : [{ column, what: `"${key}" is no organisation that there is` }];
}

function accentProblems(accent: string): ColumnProblem[] {
  const problem = accentProblem(accent);
  if (problem === null) return [];
  return [{ column: 'Accent', what: problem.kind === 'notAColour' ? `"${accent}" is not a colour such as #0b5d49` : `${accent} has a contrast of ${problem.ratio}:1 on white, under ${problem.required}:1` }];
}

const sectionProblems = (row: RowValues, column: string): ColumnProblem[] =>
  /^(\/(sites|teams)\/[A-Za-z0-9-]+)?$/.test(textOf(row, column)) ? [] : [{ column, what: `"${textOf(row, column)}" is not the address of a site, such as /sites/kampus-vm` }];

const organisationKind: ImportKind = {
  list: organisations,
  key: ['Title'],
  check: (row, context) => [
    ...(/^[A-Z0-9]{2,20}$/.test(textOf(row, 'Title')) ? [] : [{ column: 'Title', what: `"${textOf(row, 'Title')}" is not a key: capital letters A–Z and numbers` }]),
    ...accentProblems(textOf(row, 'Accent')),
    ...sectionProblems(row, 'OpenSiteUrl'),
    ...sectionProblems(row, 'ClosedSiteUrl'),
    ...unknownOrganisation(row, 'ParentKey', context),
    ...(row['ParentKey'] !== undefined && row['ParentKey'] === row['Title'] ? [{ column: 'ParentKey', what: 'is the organisation itself' }] : []),
    ...(textOf(row, 'ValidFrom') !== '' && textOf(row, 'ValidTo') !== '' && textOf(row, 'ValidTo') <= textOf(row, 'ValidFrom') ? [{ column: 'ValidTo', what: 'is not after ValidFrom' }] : [])
  ]
};

const ADDRESS_PROBLEM = { empty: 'is missing', notSecure: 'must be https', scheme: 'must begin with https: or /', malformed: 'is not an address' } as const;

/** An organisation that provisioning does not know has no folder. */
const folderOfOrganisation = (row: RowValues): string | null => initialOrganisations.find(({ key }) => key === textOf(row, 'OrganisationKey'))?.key ?? null;

const linkKind: ImportKind = {
  list: quickLinks,
  key: ['OrganisationKey', 'Url'],
  folderOf: folderOfOrganisation,
  check: (row, context) => {
    const problem = linkAddressProblem(textOf(row, 'Url'));
    return [...(problem === null ? [] : [{ column: 'Url', what: `"${textOf(row, 'Url')}" ${ADDRESS_PROBLEM[problem]}` }]), ...unknownOrganisation(row, 'OrganisationKey', context)];
  }
};

function unknownPerson(row: RowValues, column: string, { people }: ImportContext): ColumnProblem[] {
  const upn = textOf(row, column);
  return upn === '' || people.has(upn) ? [] : [{ column, what: `"${upn}" is nobody in the directory` }];
}

/** Days are inclusive: what begins and ends on one day lasts that day. */
function endsFirst(row: RowValues, from: string, to: string): ColumnProblem[] {
  const [first, last] = [textOf(row, from), textOf(row, to)];
  return first !== '' && last !== '' && last < first ? [{ column: to, what: `is before ${from}` }] : [];
}

const responsibilityKind: ImportKind = {
  list: responsibilities,
  key: ['OrganisationKey', 'Title'],
  folderOf: folderOfOrganisation,
  check: (row, context) => [
    ...unknownOrganisation(row, 'OrganisationKey', context),
    ...unknownPerson(row, 'Holder', context),
    ...unknownPerson(row, 'Deputy', context),
    ...(textOf(row, 'Deputy') !== '' && textOf(row, 'Deputy') === textOf(row, 'Holder') ? [{ column: 'Deputy', what: 'is the holder' }] : []),
    ...endsFirst(row, 'AwayFrom', 'AwayTo'),
    ...endsFirst(row, 'ValidFrom', 'ValidTo')
  ]
};

/** What can be imported, by the name that the command calls it. */
export const importKinds = { organisations: organisationKind, links: linkKind, responsibilities: responsibilityKind } as const satisfies Readonly<Record<string, ImportKind>>;

export type ImportKindName = keyof typeof importKinds;
