import { addDays, dayOf, instantAt } from '../calendar';
import type { OrganisationKey } from '../organisations';
import type { ListRow } from './listRow';

const list = 'Lists/Responsibilities';
const day = 24 * 3_600_000;

/** Somebody who handled matters once and has left the Government: still named in the register, in no directory. */
export const departed = { upn: 'raija.sepitesaari@gov.example', title: 'Raija Sepitesaari' } as const;

interface Topic {
  readonly fi: string;
  readonly sv: string;
  readonly en: string;
  readonly synonyms?: string;
  readonly organisation: OrganisationKey;
  /** What stands before @; null when nobody has been named. */
  readonly holder: string | null;
  readonly deputy?: string;
  /** Days since it was confirmed; left out when it never was. */
  readonly confirmed?: number;
  /** First and last day of an absence, in days from today. */
  readonly away?: readonly [from: number, to: number];
}

const topics: readonly Topic[] = [
  { fi: 'matkustusturvallisuus', sv: 'resesäkerhet', en: 'travel safety', synonyms: 'virkamatkojen turvallisuus, matkustustiedotteet, riskimaat, resemeddelanden, security abroad', organisation: 'UM', holder: 'saara.keksintoaho', deputy: 'petri.luonnospelto', confirmed: 40 },
  { fi: 'kriisivalmius edustustoissa', sv: 'krisberedskap vid beskickningarna', en: 'crisis preparedness at missions', synonyms: 'evakuointi, päivystys', organisation: 'UM', holder: 'saara.keksintoaho', deputy: 'eino.keksintoaho', confirmed: 250 },
  { fi: 'konsulikysymykset Japanissa', sv: 'konsulära ärenden i Japan', en: 'consular matters in Japan', organisation: 'UM', holder: 'edustusto.tokio', deputy: 'reijo.oletusvuori', confirmed: 200 },
  { fi: 'kansainvälisten rahoituslaitosten kokoukset', sv: 'de internationella finansinstitutens möten', en: 'meetings of international financial institutions', synonyms: 'IMF, Maailmanpankki, Världsbanken, World Bank', organisation: 'VM', holder: 'kaarlo.harjoitusmaki', deputy: 'virkamies.vm', confirmed: 60 },
  { fi: 'virkamatkojen turvallisuusohjeet', sv: 'säkerhetsanvisningar för tjänsteresor', en: 'safety instructions for official journeys', organisation: 'VM', holder: 'kaarlo.harjoitusmaki', confirmed: 260 },
  { fi: 'Pohjoismaiden neuvoston asiat', sv: 'Nordiska rådets ärenden', en: 'Nordic Council matters', synonyms: 'pohjoismainen yhteistyö, nordiskt samarbete', organisation: 'VM', holder: 'virkamies.vm', deputy: 'otto.afprov', confirmed: 215 },
  { fi: 'ministeriön kansainväliset vieraat', sv: 'ministeriets internationella gäster', en: 'international guests of the ministry', synonyms: 'vierailut, besök, visits', organisation: 'VM', holder: 'virkamies.vm', deputy: 'helmi.hahmokangas', confirmed: 30 },
  { fi: 'talousarvioehdotuksen aikataulu', sv: 'tidtabellen för budgetpropositionen', en: 'schedule of the budget proposal', synonyms: 'budjetti, kehys, ramar', organisation: 'VM', holder: 'juhani.maki', deputy: 'anna-leena.mallikorpi', confirmed: 90, away: [-3, 9] },
  { fi: 'toimeentulotuen kehittäminen', sv: 'utveckling av utkomststödet', en: 'development of social assistance', organisation: 'STM', holder: 'virkamies.stm', confirmed: 120 },
  { fi: 'etätyö ja monipaikkainen työ', sv: 'distansarbete och multilokalt arbete', en: 'remote and multi-location work', synonyms: 'etätyösopimus, hybridityö, distansavtal', organisation: 'VNK', holder: 'tiina.sepiteranta', deputy: 'anna-leena.oletusjarvi', confirmed: 15 },
  { fi: 'perehdytys', sv: 'introduktion', en: 'induction', synonyms: 'uusi työntekijä, onboarding', organisation: 'VNK', holder: 'tiina.sepiteranta', deputy: 'veera.harjoitusmaki', confirmed: 15 },
  { fi: 'kulkuluvat ja henkilökortit', sv: 'passerkort och personkort', en: 'passes and identity cards', synonyms: 'avaimet, kulkukortti, nycklar, keys', organisation: 'VNK', holder: 'pekka.hahmoluoto', deputy: 'riitta.jaljitelmasaari', confirmed: 75 },
  { fi: 'kokoustilat', sv: 'mötesrum', en: 'meeting rooms', synonyms: 'tilavaraukset, neuvotteluhuone', organisation: 'VNK', holder: 'pekka.hahmoluoto', deputy: 'arto.mallimaki', confirmed: 75 },
  { fi: 'käännöspyynnöt', sv: 'översättningsbeställningar', en: 'translation requests', synonyms: 'kielenhuolto, tolkkaus, tulkkaus, språkvård', organisation: 'VNK', holder: 'kaantaja', deputy: 'arto.jaljitelmaharju', confirmed: 45, away: [-1, 5] },
  { fi: 'Kampuksen kehittäminen', sv: 'utveckling av Kampus', en: 'development of Kampus', synonyms: 'intranet', organisation: 'VNK', holder: 'palvelunomistaja', deputy: 'minna.kokeilupelto', confirmed: 20 },
  { fi: 'kyberturvallisuus', sv: 'cybersäkerhet', en: 'cyber security', synonyms: 'tietoturvapoikkeama, NIS2', organisation: 'LVM', holder: 'maarit.kuvitelmajarvi', deputy: 'orjan.arendegren', confirmed: 100 },
  { fi: 'säädösvalmistelun ohjeet', sv: 'anvisningar för lagberedning', en: 'guidelines for legislative drafting', synonyms: 'lausuntokierros, remiss', organisation: 'OM', holder: 'christina.modellholm', deputy: 'markku.esimerkkisalmi', confirmed: 130 },
  { fi: 'uusiutuvan energian tuet', sv: 'stöd för förnybar energi', en: 'support for renewable energy', organisation: 'TEM', holder: 'timo.otosvuori', deputy: 'inkeri.yomalliluoto', confirmed: 50 },
  { fi: 'työvoimapalvelujen tilastot', sv: 'statistik över arbetskraftsservicen', en: 'statistics of employment services', organisation: 'TEM', holder: 'antero.sepitela', deputy: 'paivi.mallijarvi', confirmed: 300 },
  { fi: 'vientikaupan tietopyynnöt', sv: 'förfrågningar om exporthandeln', en: 'enquiries about export trade', organisation: 'TEM', holder: 'raija.sepitesaari', deputy: 'jarmo.mallila', confirmed: 400 },
  { fi: 'tapahtumapaikan varaukset', sv: 'bokningar av evenemangslokalen', en: 'bookings of the event venue', organisation: 'TEM', holder: null },
  { fi: 'kirjastojen avustukset', sv: 'understöd till biblioteken', en: 'grants to libraries', organisation: 'OKM', holder: 'erik.skisslund', deputy: 'omistaja.okm', confirmed: 110 },
  { fi: 'vesien suojelu', sv: 'vattenvård', en: 'protection of waters', synonyms: 'Itämeri, Östersjön, Baltic Sea', organisation: 'YM', holder: 'asa.aterholm', confirmed: 80 },
  { fi: 'metsäasiat', sv: 'skogsärenden', en: 'forestry', synonyms: 'biotalous, bioekonomi', organisation: 'MMM', holder: 'esihenkilo.mmm', confirmed: 140 },
  { fi: 'varautuminen sähkökatkoihin', sv: 'beredskap för elavbrott', en: 'preparedness for power cuts', organisation: 'SM', holder: 'eeva.mukailuoja', confirmed: 65 },
];

/**
 * Who handles what: topics that are fresh, topics to be confirmed, of somebody who is away, who has left, and of nobody.
 * @param now the tenant's time
 * @param idOf a person's number in the directory, by upn
 */
export const responsibilityRows = (now: Date, idOf: (upn: string) => number): readonly ListRow[] => {
  const person = (account: string | null | undefined): number | null => (account ? idOf(`${account}@gov.example`) : null);
  const iso = (moment: Date): string => moment.toISOString().replace(/\.\d+Z$/, 'Z');
  const dayFromNow = (days: number, time: string): string => iso(instantAt(addDays(dayOf(now), days), time));
  return topics.map(({ fi, sv, en, synonyms = '', organisation, holder, deputy, confirmed, away }): ListRow => ({
    list, folder: organisation,
    data: {
      Title: fi, TopicSv: sv, TopicEn: en, Synonyms: synonyms, OrganisationKey: organisation, Holder: person(holder), Deputy: person(deputy),
      ConfirmedAt: confirmed === undefined ? null : iso(new Date(now.getTime() - confirmed * day)),
      AwayFrom: away ? dayFromNow(away[0], '0.00') : null, AwayTo: away ? dayFromNow(away[1], '23.59') : null,
    },
  }));
};
