import { addDays, type Day, nearestWorkingDay, weekOf } from '../../calendar';
import { text, type Story } from '../story';

interface Topic {
  /** As in a title: "kalastuskiintiöt". */
  readonly fi: string;
  readonly sv: string;
  /** What happens in the matter, as a paragraph. */
  readonly fiText: string;
  readonly svText: string;
}

const topic = (fi: string, sv: string, fiText: string, svText: string): Topic => ({ fi, sv, fiText, svText });

const topics: readonly Topic[] = [
  topic('pakkausjäte', 'förpackningsavfall', 'Ympäristöministerit keskustelevat pakkausjätteen tavoitteista. Suomi korostaa, että kierrätyksen laskentatavan on oltava sama kaikille.', 'Miljöministrarna diskuterar målen för förpackningsavfall. Finland betonar att återvinningen ska beräknas på samma sätt för alla.'),
  topic('digitaalinen henkilöllisyys', 'den digitala identiteten', 'Digitaalisen henkilöllisyyden toimeenpanosäädöksistä järjestetään asiantuntijakokous. Kannat yhteensovitetaan viestintäjaostossa.', 'Ett expertmöte ordnas om genomförandeakterna för digital identitet. Ståndpunkterna samordnas i kommunikationssektionen.'),
  topic('monivuotinen rahoituskehys', 'den fleråriga budgetramen', 'Rahoituskehyksen neuvottelut etenevät rahoitusehtoihin. Valtiovarainministeriö päivittää Suomen neuvottelukannan.', 'Förhandlingarna om budgetramen går vidare till villkoren. Finansministeriet uppdaterar Finlands förhandlingsposition.'),
  topic('metsien seuranta', 'övervakningen av skogar', 'Metsien seurantaa koskevaa ehdotusta käsitellään työryhmässä. Suomi pitää tärkeänä, että kansalliset metsätiedot kelpaavat sellaisinaan.', 'Förslaget om övervakning av skogar behandlas i arbetsgruppen. Finland anser det viktigt att nationella skogsdata godtas som sådana.'),
  topic('lääkkeiden saatavuus', 'tillgången på läkemedel', 'Terveysministerit käyvät periaatekeskustelun kriittisten lääkkeiden saatavuudesta. Taustamuistio on jaoston työtilassa.', 'Hälsoministrarna för en principdiskussion om tillgången på kritiska läkemedel. Bakgrundspromemorian finns i sektionens arbetsrum.'),
  topic('rautateiden kapasiteetti', 'järnvägskapaciteten', 'Rautatiekapasiteetin jakamista koskevat neuvottelut parlamentin kanssa jatkuvat. Avoinna on rajat ylittävien reittien aikataulu.', 'Förhandlingarna med parlamentet om fördelningen av järnvägskapacitet fortsätter. Tidtabellen för gränsöverskridande rutter är öppen.'),
  topic('alustatyö', 'plattformsarbete', 'Alustatyötä koskevan direktiivin täytäntöönpanosta vaihdetaan kokemuksia. Työelämä- ja markkinaosasto esittelee Suomen mallin.', 'Erfarenheter av genomförandet av direktivet om plattformsarbete utbyts. Avdelningen för arbetsliv och marknad presenterar Finlands modell.'),
  topic('kalastuskiintiöt', 'fiskekvoterna', 'Itämeren kalastuskiintiöistä päätetään maatalous- ja kalastusneuvostossa. Neuvottelut saattavat jatkua yöhön.', 'Fiskekvoterna för Östersjön avgörs i jordbruks- och fiskerådet. Förhandlingarna kan fortsätta in på natten.'),
  topic('sähkömarkkinat', 'elmarknaden', 'Sähkömarkkinoiden joustavuudesta annetaan neuvoston päätelmät. Energiaosasto vastaa kommenteista.', 'Rådet antar slutsatser om flexibilitet på elmarknaden. Energiavdelningen svarar för kommentarerna.'),
  topic('kansalaisten aloiteoikeus', 'medborgarnas initiativrätt', 'Kansalaisaloitteen uudistamisesta julkaistaan arviointi. Oikeusministeriö kokoaa kannan kahdessa viikossa.', 'En utvärdering av medborgarinitiativet publiceras. Justitieministeriet sammanställer en ståndpunkt inom två veckor.'),
  topic('liikkuvuus korkeakouluissa', 'rörligheten i högskolorna', 'Korkeakouluopiskelijoiden liikkuvuudesta annetaan suositus. Opetus- ja kulttuuriministeriö toivoo, että pohjoiset olosuhteet mainitaan.', 'En rekommendation om studenters rörlighet ges. Undervisnings- och kulturministeriet önskar att de nordliga förhållandena nämns.'),
  topic('pelastuspalvelumekanismi', 'räddningstjänstmekanismen', 'Pelastuspalvelumekanismin rahoituksesta keskustellaan. Suomi tukee yhteisiä varastoja, kunhan kustannukset jaetaan oikein.', 'Finansieringen av räddningstjänstmekanismen diskuteras. Finland stöder gemensamma lager förutsatt att kostnaderna fördelas rätt.'),
  topic('arvonlisäverotus', 'mervärdesbeskattningen', 'Arvonlisäverotuksen digitaalisista ilmoituksista päästiin ratkaisuun. Vero-osasto aloittaa kansallisen valmistelun heti.', 'En lösning nåddes om digitala anmälningar i mervärdesbeskattningen. Skatteavdelningen inleder genast den nationella beredningen.'),
  topic('puolustusteollisuus', 'försvarsindustrin', 'Puolustusteollisuuden ohjelmasta haetaan neuvoston kantaa. Puolustusministeriö järjestää tietoiskun jaostojen sihteereille.', 'Rådet söker en ståndpunkt om programmet för försvarsindustrin. Försvarsministeriet ordnar ett infomöte för sektionernas sekreterare.'),
  topic('turvapaikkamenettely', 'asylförfarandet', 'Turvapaikkamenettelyn voimaantulon valmistelu etenee. Maahanmuutto-osasto raportoi kansallisesta suunnitelmasta.', 'Förberedelserna inför asylförfarandets ikraftträdande framskrider. Migrationsavdelningen rapporterar om den nationella planen.'),
  topic('humanitaarinen apu', 'det humanitära biståndet', 'Kehitysministerit keskustelevat humanitaarisen avun ennakoinnista. Taustapaperi on kahden sivun mittainen.', 'Utvecklingsministrarna diskuterar framförhållning i det humanitära biståndet. Bakgrundspapperet är två sidor långt.'),
];

const issueCount = 12;

/** "EU-asioiden viikko": every other Monday from the coordination unit, about what is on the table in Brussels. */
export const euWeeks = (latestWorkingDay: Day): readonly Story[] =>
  Array.from({ length: issueCount }, (_, issue) => {
    const day = nearestWorkingDay(mondayOf(addDays(latestWorkingDay, -7 - 14 * issue)), 1);
    const [first, second, third] = [0, 1, 2].map((at) => topics[(issue * 5 + at * 3) % topics.length] as Topic) as [Topic, Topic, Topic];
    const chosen = [first, second, third];
    const week = weekOf(day);
    return {
      slug: `eu-asioiden-viikko-${day.slice(0, 4)}-${week}`, publisher: 'VN', kind: 'news', topic: 'EU', when: { day, at: '8.15' },
      fi: text(`EU-asioiden viikko ${week}: ${first.fi} ja ${second.fi}`,
        `Viikon neuvostot, työryhmät ja kotimaiset määräajat. Esillä myös ${third.fi}.`,
        ...chosen.map(({ fiText }) => fiText), 'Muutokset aikatauluun: EU-asioiden yhteensovittamisyksikkö, valtioneuvoston kanslia.'),
      sv: text(`EU-veckan ${week}: ${first.sv} och ${second.sv}`,
        `Veckans råd, arbetsgrupper och nationella tidsfrister. På agendan finns också ${third.sv}.`,
        ...chosen.map(({ svText }) => svText), 'Ändringar i tidtabellen: samordningsenheten för EU-ärenden, statsrådets kansli.'),
    };
  });

const mondayOf = (day: Day): Day => addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
