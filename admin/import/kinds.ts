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

/** A list that can be filled from a file. */
export interface ImportKind {
  readonly list: DescribedList;
  /** What makes two rows the same: a row with the key of one that is there changes that one. */
  readonly keyOf: (row: RowValues) => string;
  /** Key of the organisation in whose folder the row belongs; null for the list itself. Left out for lists without folders. */
  readonly folderOf?: (row: RowValues) => string | null;
  /** What its columns alone do not tell. */
  check(row: RowValues, context: ImportContext): string[];
}

const textOf = (row: RowValues, name: string): string => (typeof row[name] === 'string' ? row[name] : '');

/** Whether a cell that names an organisation names none that there is. */
function unknownOrganisation(row: RowValues, name: string, { organisationKeys }: ImportContext): string[] {
  const key = textOf(row, name);
  return key === '' || organisationKeys.has(key) ? [] : [`${name}: there is no organisation ${key}`];
}

function accentProblems(accent: string): string[] {
  const problem = accentProblem(accent);
  if (problem === null) return [];
  return [problem.kind === 'notAColour' ? `Accent "${accent}" is not a colour such as #0b5d49` : `Accent ${accent} has a contrast of ${problem.ratio}:1 on white, under ${problem.required}:1`];
}

const sectionProblems = (row: RowValues, name: string): string[] =>
  /^(\/(sites|teams)\/[A-Za-z0-9-]+)?$/.test(textOf(row, name)) ? [] : [`${name} "${textOf(row, name)}" is not the address of a site, such as /sites/kampus-vm`];

const organisationKind: ImportKind = {
  list: organisations,
  keyOf: (row) => textOf(row, 'Title'),
  check: (row, context) => [
    ...(/^[A-Z0-9]{2,20}$/.test(textOf(row, 'Title')) ? [] : [`Title "${textOf(row, 'Title')}" is not a key: capital letters A–Z and numbers`]),
    ...accentProblems(textOf(row, 'Accent')),
    ...sectionProblems(row, 'OpenSiteUrl'),
    ...sectionProblems(row, 'ClosedSiteUrl'),
    ...unknownOrganisation(row, 'ParentKey', context),
    ...(row['ParentKey'] !== undefined && row['ParentKey'] === row['Title'] ? ['ParentKey: an organisation cannot belong to itself'] : []),
    ...(textOf(row, 'ValidFrom') !== '' && textOf(row, 'ValidTo') !== '' && textOf(row, 'ValidTo') <= textOf(row, 'ValidFrom') ? ['ValidTo is not after ValidFrom'] : [])
  ]
};

const ADDRESS_PROBLEM = { empty: 'is missing', notSecure: 'must be https', scheme: 'must begin with https: or /', malformed: 'is not an address' } as const;

/** An organisation that provisioning does not know has no folder. */
const folderOfOrganisation = (row: RowValues): string | null => initialOrganisations.find(({ key }) => key === textOf(row, 'OrganisationKey'))?.key ?? null;

const linkKind: ImportKind = {
  list: quickLinks,
  keyOf: (row) => `${textOf(row, 'OrganisationKey')} ${textOf(row, 'Url')}`.trim(),
  folderOf: folderOfOrganisation,
  check: (row, context) => {
    const problem = linkAddressProblem(textOf(row, 'Url'));
    return [...(problem === null ? [] : [`Url "${textOf(row, 'Url')}" ${ADDRESS_PROBLEM[problem]}`]), ...unknownOrganisation(row, 'OrganisationKey', context)];
  }
};

function unknownPerson(row: RowValues, name: string, { people }: ImportContext): string[] {
  const upn = textOf(row, name);
  return upn === '' || people.has(upn) ? [] : [`${name}: there is nobody called ${upn} in the directory`];
}

const endsFirst = (row: RowValues, from: string, to: string): string[] =>
  textOf(row, from) !== '' && textOf(row, to) !== '' && textOf(row, to) < textOf(row, from) ? [`${to} is before ${from}`] : [];

const responsibilityKind: ImportKind = {
  list: responsibilities,
  keyOf: (row) => `${textOf(row, 'OrganisationKey')} ${textOf(row, 'Title')}`.trim(),
  folderOf: folderOfOrganisation,
  check: (row, context) => [
    ...unknownOrganisation(row, 'OrganisationKey', context),
    ...unknownPerson(row, 'Holder', context),
    ...unknownPerson(row, 'Deputy', context),
    ...(textOf(row, 'Deputy') !== '' && textOf(row, 'Deputy') === textOf(row, 'Holder') ? ['Deputy is the holder'] : []),
    ...endsFirst(row, 'AwayFrom', 'AwayTo'),
    ...endsFirst(row, 'ValidFrom', 'ValidTo')
  ]
};

/** What can be imported, by the name that the command calls it. */
export const importKinds = { organisations: organisationKind, links: linkKind, responsibilities: responsibilityKind } as const satisfies Readonly<Record<string, ImportKind>>;

export type ImportKindName = keyof typeof importKinds;
