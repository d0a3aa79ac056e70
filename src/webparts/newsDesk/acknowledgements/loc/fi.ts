const strings: AcknowledgementReportStrings = {
  title: 'Kuittaukset organisaatioittain',
  total: 'n = {count}',
  chart: 'Kaavio, luvut ovat myös taulukossa',
  tooFew: 'Alle 5 kuittausta, määrää ei näytetä',
  notShown: 'n ei näy',
  asTable: 'Samat luvut taulukkona',
  organisation: 'Organisaatio',
  count: 'Kuittauksia',
  underFive: 'alle 5',
  shownTotal: 'Näytetyt yhteensä',
  countedAt: 'Laskettu {time}.',
  privacy: 'Luvut lasketaan neljännestunnin välein ilman nimiä. Alle viiden ryhmää ei näytetä, eikä sitä voi laskea muista.',
  nothingYet: 'Kuittauksia ei ole vielä laskettu',
  nothingYetText: 'Luvut lasketaan neljännestunnin välein. Jos ne eivät tule näkyviin, sinulla ei ole oikeutta niihin.',
  failed: 'Kuittausten määriä ei saatu haettua.'
};

export default strings;
