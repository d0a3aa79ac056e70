import type { ListRow } from './listRow';

/** What is called by several names, in the Government and in its languages. */
const synonyms: ReadonlyArray<readonly [word: string, others: string]> = [
  ['etätyö', 'monipaikkainen työ; distansarbete; multilokalt arbete; remote work; telework'],
  ['matkustusturvallisuus', 'resesäkerhet; travel safety; travel security'],
  ['päätelaite', 'kannettava; työasema; terminalutrustning; bärbar dator; device; laptop'],
  ['perehdytys', 'uutena talossa; introduktion; induction; onboarding'],
  ['esihenkilö', 'esimies; chef; supervisor'],
  ['häiriötiedote', 'käyttökatko; störningsmeddelande; service disruption'],
];

export const synonymRows: readonly ListRow[] = synonyms.map(([word, others]) => ({ list: 'Lists/Synonyms', data: { Title: word, Words: others } }));
