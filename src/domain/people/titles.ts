import type { Language } from '../shared/Language';
import type { LocalizedText, TextInLanguage } from '../shared/LocalizedText';

const title = (fi: string, sv: string, en: string): LocalizedText => ({ fi, sv, en });

/**
 * The Government's common titles. The directory keeps one text for each person, in Finnish: with these it is shown, and
 * found, in the reader's language. A title that is not among them is shown as the directory has it.
 */
export const TITLES: readonly LocalizedText[] = [
  title('kansliapäällikkö', 'kanslichef', 'Permanent Secretary'),
  title('osastopäällikkö', 'avdelningschef', 'Director General'),
  title('yksikön johtaja', 'enhetschef', 'Head of Unit'),
  title('hallitusneuvos', 'regeringsråd', 'Senior Ministerial Adviser (Legal Affairs)'),
  title('neuvotteleva virkamies', 'konsultativ tjänsteman', 'Ministerial Adviser'),
  title('erityisasiantuntija', 'specialsakkunnig', 'Senior Specialist'),
  title('asiantuntija', 'sakkunnig', 'Specialist'),
  title('hallitussihteeri', 'regeringssekreterare', 'Legal Adviser'),
  title('suunnittelija', 'planerare', 'Planning Officer'),
  title('viestintäasiantuntija', 'kommunikationsexpert', 'Communications Specialist'),
  title('osastosihteeri', 'avdelningssekreterare', 'Department Secretary'),
  title('suurlähettiläs', 'ambassadör', 'Ambassador'),
  title('ulkoasiainsihteeri', 'utrikessekreterare', 'First Secretary'),
  title('asemamaasta palkattu', 'lokalanställd', 'Locally employed staff')
];

/** A title of the directory in the reader's language, where it is a common one. */
export function titleIn(text: string, language: Language): TextInLanguage {
  const known = TITLES.find(({ fi }) => fi === text.trim().toLowerCase());
  return known ? { text: known[language], language } : { text, language: 'fi' };
}
