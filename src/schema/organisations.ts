import type { OrganisationRow } from './lists/organisationsList';

type OrganisationSeed = Pick<
  OrganisationRow,
  'NameFi' | 'NameSv' | 'NameEn' | 'ShortNameFi' | 'ShortNameSv' | 'ShortNameEn' | 'Accent' | 'OrganisationKind'
> & { readonly key: string; readonly hasOpenSection: boolean; readonly hasClosedSection: boolean; readonly parentKey: string | null };

type Names = readonly [fi: string, sv: string, en: string];

const organisation = (
  key: string, shortNameSv: string, Accent: string, [NameFi, NameSv, NameEn]: Names, given: Partial<OrganisationSeed> = {}
): OrganisationSeed => ({
  key, ShortNameFi: key, ShortNameSv: shortNameSv, ShortNameEn: key, Accent, NameFi, NameSv, NameEn,
  OrganisationKind: 'ministry', hasOpenSection: true, hasClosedSection: true, parentKey: null, ...given
});

const OFFICE = { OrganisationKind: 'office', hasOpenSection: false } as const;

/**
 * What the list of organisations begins with. Afterwards the list decides: provisioning adds a row that is missing
 * and leaves one that is there as people have made it.
 */
export const initialOrganisations: readonly OrganisationSeed[] = [
  organisation('VNK', 'SRK', '#0d4fa3', ['valtioneuvoston kanslia', 'statsrådets kansli', 'Prime Minister’s Office']),
  organisation('UM', 'UM', '#00505f', ['ulkoministeriö', 'utrikesministeriet', 'Ministry for Foreign Affairs']),
  organisation('OM', 'JM', '#4c1440', ['oikeusministeriö', 'justitieministeriet', 'Ministry of Justice']),
  organisation('SM', 'IM', '#4257b8', ['sisäministeriö', 'inrikesministeriet', 'Ministry of the Interior']),
  organisation('PLM', 'FSM', '#2f3413', ['puolustusministeriö', 'försvarsministeriet', 'Ministry of Defence']),
  organisation('VM', 'FM', '#0b5d49', ['valtiovarainministeriö', 'finansministeriet', 'Ministry of Finance']),
  organisation('OKM', 'UKM', '#74390a', ['opetus- ja kulttuuriministeriö', 'undervisnings- och kulturministeriet', 'Ministry of Education and Culture']),
  organisation('MMM', 'JSM', '#5b6400', ['maa- ja metsätalousministeriö', 'jord- och skogsbruksministeriet', 'Ministry of Agriculture and Forestry']),
  organisation('LVM', 'KM', '#1b6e96', ['liikenne- ja viestintäministeriö', 'kommunikationsministeriet', 'Ministry of Transport and Communications']),
  organisation('TEM', 'ANM', '#8f1f68', ['työ- ja elinkeinoministeriö', 'arbets- och näringsministeriet', 'Ministry of Economic Affairs and Employment']),
  organisation('STM', 'SHM', '#b92b12', ['sosiaali- ja terveysministeriö', 'social- och hälsovårdsministeriet', 'Ministry of Social Affairs and Health']),
  organisation('YM', 'MM', '#0f7539', ['ympäristöministeriö', 'miljöministeriet', 'Ministry of the Environment']),
  organisation('TPK', 'RPK', '#865a52', ['tasavallan presidentin kanslia', 'republikens presidents kansli', 'Office of the President of the Republic'], OFFICE),
  organisation('OKV', 'JKÄ', '#3f3f45', ['oikeuskanslerinvirasto', 'justitiekanslersämbetet', 'Office of the Chancellor of Justice'], OFFICE),
  organisation('EDUSTUSTOT', 'Beskickningar', '#00505f', ['edustustot', 'beskickningarna', 'Missions abroad'], {
    ShortNameFi: 'Edustustot', ShortNameEn: 'Missions', OrganisationKind: 'missions', hasOpenSection: false, hasClosedSection: false, parentKey: 'UM'
  })
];

/** Key of the organisation whose administrators look after this one's rows: its parent's, when it has one. */
export const administeringKeyOf = ({ key, parentKey }: Pick<OrganisationSeed, 'key' | 'parentKey'>): string => parentKey ?? key;
