const strings: AcknowledgementReportStrings = {
  title: 'Acknowledgements by organisation',
  total: 'n = {count}',
  chart: 'Chart; the figures are in the table as well',
  tooFew: 'Fewer than 5 acknowledgements, the number is not shown',
  notShown: 'n not shown',
  asTable: 'The same figures as a table',
  organisation: 'Organisation',
  count: 'Acknowledgements',
  underFive: 'under 5',
  shownTotal: 'Total of those shown',
  countedAt: 'Counted {time}.',
  privacy: 'The figures are counted every quarter of an hour, without names. A group under five is not shown and cannot be worked out from the others.',
  nothingYet: 'Acknowledgements have not been counted yet',
  nothingYetText: 'The figures are counted every quarter of an hour. If they do not appear, you do not have access to them.',
  failed: 'The numbers of acknowledgements could not be fetched.'
};

export default strings;
