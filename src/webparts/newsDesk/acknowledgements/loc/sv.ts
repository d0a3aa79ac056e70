const strings: AcknowledgementReportStrings = {
  title: 'Kvitteringar per organisation',
  total: 'n = {count}',
  chart: 'Diagram, siffrorna finns också i tabellen',
  tooFew: 'Färre än 5 kvitteringar, antalet visas inte',
  notShown: 'n visas inte',
  asTable: 'Samma siffror som tabell',
  organisation: 'Organisation',
  count: 'Kvitteringar',
  underFive: 'färre än 5',
  shownTotal: 'De som visas, totalt',
  countedAt: 'Räknat {time}.',
  privacy: 'Siffrorna räknas varje kvart utan namn. En grupp på färre än fem visas inte och kan inte räknas ut av de andra.',
  nothingYet: 'Kvitteringarna har inte räknats än',
  nothingYetText: 'Siffrorna räknas varje kvart. Om de inte kommer fram har du inte behörighet till dem.',
  failed: 'Antalet kvitteringar kunde inte hämtas.'
};

export default strings;
