import { inThree, type Localized } from '../language';

/** Posts of the Government; the key is how the code names them. */
export const titles = {
  permanentSecretary: inThree('kansliapäällikkö', 'kanslichef', 'Permanent Secretary'),
  directorGeneral: inThree('osastopäällikkö', 'avdelningschef', 'Director General'),
  headOfUnit: inThree('yksikön johtaja', 'enhetschef', 'Head of Unit'),
  seniorLegalAdviser: inThree('hallitusneuvos', 'regeringsråd', 'Senior Ministerial Adviser (Legal Affairs)'),
  ministerialAdviser: inThree('neuvotteleva virkamies', 'konsultativ tjänsteman', 'Ministerial Adviser'),
  seniorSpecialist: inThree('erityisasiantuntija', 'specialsakkunnig', 'Senior Specialist'),
  specialist: inThree('asiantuntija', 'sakkunnig', 'Specialist'),
  legalAdviser: inThree('hallitussihteeri', 'regeringssekreterare', 'Legal Adviser'),
  planningOfficer: inThree('suunnittelija', 'planerare', 'Planning Officer'),
  communicationsSpecialist: inThree('viestintäasiantuntija', 'kommunikationsexpert', 'Communications Specialist'),
  departmentSecretary: inThree('osastosihteeri', 'avdelningssekreterare', 'Department Secretary'),
  ambassador: inThree('suurlähettiläs', 'ambassadör', 'Ambassador'),
  firstSecretary: inThree('ulkoasiainsihteeri', 'utrikessekreterare', 'First Secretary'),
  locallyEmployed: inThree('asemamaasta palkattu', 'lokalanställd', 'Locally employed staff'),
} satisfies Record<string, Localized>;

export type TitleKey = keyof typeof titles;

/** How an office's experts divide among the posts: a title as often as it stands here. */
export const expertTitles: readonly TitleKey[] = [
  'seniorSpecialist', 'seniorSpecialist', 'seniorSpecialist', 'seniorSpecialist',
  'ministerialAdviser', 'ministerialAdviser', 'ministerialAdviser',
  'specialist', 'specialist', 'specialist',
  'seniorLegalAdviser', 'legalAdviser', 'planningOfficer', 'planningOfficer',
  'communicationsSpecialist', 'departmentSecretary', 'departmentSecretary',
];
