import type { PublisherKey } from '../organisations';
import { text, type NewsKind, type StoryText } from './story';

/** Where a page of the desk stands; days are counted from today, and those that are to come fall on working days. */
export type DeskStanding =
  | { readonly kind: 'draft' }
  | { readonly kind: 'scheduled'; readonly inDays: number; readonly at: string }
  | { readonly kind: 'expired'; readonly publishedDaysAgo: number; readonly expiredDaysAgo: number }
  | { readonly kind: 'archived'; readonly publishedDaysAgo: number };

/** News that editors have in hand, or have had: what the news desk shows beside what is published. */
export interface DeskStory {
  readonly slug: string;
  readonly publisher: PublisherKey;
  readonly kind: NewsKind;
  readonly topic: string;
  readonly standing: DeskStanding;
  /** Last valid day, counted from today; left out where the editor has not given it yet. */
  readonly validForDays?: number;
  /** The Swedish version is promised within so many days. */
  readonly swedishWithinDays?: number;
  readonly fi: StoryText;
  readonly sv?: StoryText;
}

const draft = { kind: 'draft' } as const;

export const deskStories: readonly DeskStory[] = [
  {
    slug: 'talousarvioesityksen-laadintaohje', publisher: 'VM', kind: 'news', topic: 'talous', standing: draft, validForDays: 60,
    fi: text('Talousarvioesityksen laadintaohje: mikä muuttui', 'Ohjeessa on kolme muutosta. Ne koskevat kaikkia esittelijöitä.',
      'Perustelut kirjoitetaan lyhyemmin: enintään yksi sivu momenttia kohti.', '## Mitä teet nyt', '- Ota käyttöön uusi pohja.\n- Tarkista momentin päätösosa.\n- Pyydä käännös viimeistään {d+10}.'),
    sv: text('Anvisningen för budgetpropositionen: vad har ändrats', 'Anvisningen har tre ändringar. De gäller alla föredragande.',
      'Motiveringarna skrivs kortare: högst en sida per moment.', '## Vad du gör nu', '- Ta i bruk den nya mallen.\n- Kontrollera momentets beslutsdel.\n- Beställ översättning senast {d+10}.'),
  },
  {
    slug: 'kuntatorstai-kyselytunti', publisher: 'VM', kind: 'event', topic: 'kunnat', standing: draft,
    fi: text('Kuntatorstai {d+10} tervetuloa kysymään', 'Kunta- ja aluehallinto-osasto vastaa kysymyksiin Teamsissa.', 'Tilaisuus alkaa klo 13.00. Kysymyksiä voi lähettää etukäteen.'),
  },
  {
    slug: 'vaikuttavuustiedon-kaytto-koulutus', publisher: 'VM', kind: 'event', topic: 'koulutus', standing: { kind: 'scheduled', inDays: 2, at: '8.00' }, validForDays: 30,
    fi: text('Vaikuttavuustiedon käyttö: koulutus {d+9}', 'Koulutus on valmistelijoille, jotka arvioivat esitysten vaikutuksia.', 'Koulutus kestää kolme tuntia, ja siihen mahtuu 25 osallistujaa.'),
    sv: text('Att använda effektdata: utbildning {d+9}', 'Utbildningen riktar sig till beredare som bedömer förslagens konsekvenser.', 'Utbildningen tar tre timmar och har plats för 25 deltagare.'),
  },
  {
    slug: 'joulunajan-aukioloajat', publisher: 'VM', kind: 'news', topic: 'tilat', standing: { kind: 'scheduled', inDays: 14, at: '8.00' }, validForDays: 60,
    fi: text('Joulunajan aukioloajat Snellmaninkadulla', 'Aula on avoinna arkisin klo 8.00–16.00.', 'Henkilöstöravintola on suljettu viikon {w+6}.'),
  },
  {
    slug: 'palkkausjarjestelman-kyselytunnit', publisher: 'VM', kind: 'event', topic: 'henkilöstö', standing: { kind: 'expired', publishedDaysAgo: 60, expiredDaysAgo: 10 },
    fi: text('Palkkausjärjestelmän kyselytunnit', 'Kolme kyselytuntia esihenkilöille ja henkilöstölle.', 'Kyselytunnit pidetään Teamsissa. Kysymykset kootaan ja vastataan kirjallisesti.'),
  },
  {
    slug: 'vanhan-matkanhallinnan-kayttokatko', publisher: 'VM', kind: 'disruption', topic: 'tietohallinto', standing: { kind: 'archived', publishedDaysAgo: 200 },
    fi: text('Vanhan matkanhallinnan käyttökatko', 'Järjestelmä poistui käytöstä.', 'Matkalaskut tehdään uudessa järjestelmässä.'),
  },
  {
    slug: 'verkko-osaston-nimityskierros', publisher: 'LVM', kind: 'appointment', topic: 'nimitykset', standing: draft, validForDays: 45,
    fi: text('Verkko-osaston yksikönjohtajat nimitetty', 'Kaksi yksikköä saa uuden johtajan vuoden alusta.', 'Nimitykset ovat määräaikaisia. Tehtävät alkavat {d+30}.'),
  },
  {
    slug: 'liikkumisen-palveluviikko', publisher: 'LVM', kind: 'event', topic: 'liikenne', standing: { kind: 'scheduled', inDays: 5, at: '9.00' }, validForDays: 20,
    fi: text('Liikkumisen palveluviikko tulee taas', 'Viikolla {w+2} kokeillaan yhteiskäyttöpyöriä.', 'Pyörät ovat sisäpihalla. Varaa oma aikasi.'),
  },
  {
    slug: 'lapsiasian-neuvottelupaiva', publisher: 'STM', kind: 'event', topic: 'lapset', standing: draft, validForDays: 30,
    fi: text('Lapsiasian neuvottelupäivä kokoaa osastot', 'Päivän aiheena on palvelujen yhteensovittaminen.', 'Ilmoittaudu {d+7} mennessä.'),
  },
  {
    slug: 'hakuvinkit-kampukseen', publisher: 'VN', kind: 'news', topic: 'kampus', standing: draft, validForDays: 90,
    fi: text('Viisi vinkkiä Kampuksen hakuun', 'Löydä ohje, ihminen ja uutinen samasta kentästä.', 'Kirjoita sanan alku: haku ehdottaa loput.', 'Haku löytää ohjeet ennen uutisia.'),
    sv: text('Fem tips för sökningen i Kampus', 'Hitta anvisningen, personen och nyheten i samma fält.', 'Skriv början av ordet: sökningen föreslår resten.', 'Sökningen visar anvisningar före nyheter.'),
  },
  {
    slug: 'valtioneuvoston-yhteinen-jouluateria', publisher: 'VN', kind: 'event', topic: 'henkilöstö', standing: { kind: 'scheduled', inDays: 6, at: '8.00' }, validForDays: 40, swedishWithinDays: 5,
    fi: text('Valtioneuvoston yhteinen jouluateria', 'Ilmoittautuminen alkaa tänään.', 'Ateria tarjotaan kahdessa vuorossa. Kerro erikoisruokavaliosta ilmoittautuessasi.'),
  },
];

/** A published story that its organisation has offered to everyone, and what the chief editor said. */
export interface DeskOffer {
  readonly slug: string;
  readonly publisher: Exclude<PublisherKey, 'VN'>;
  /** Why it was returned; null while it waits. */
  readonly returnedBecause: string | null;
}

export const deskOffers: readonly DeskOffer[] = [
  { slug: 'tekoalyavustaja-saadosvalmisteluun-haku', publisher: 'VM', returnedBecause: null },
  { slug: 'sosiaaliturvakomitean-valiraportti', publisher: 'STM', returnedBecause: null },
  { slug: 'verolakien-lausuntokierros', publisher: 'VM', returnedBecause: 'Kerro, mitä muiden ministeriöiden pitää tehdä, ja lisää yhteyshenkilö.' },
  { slug: 'avoin-data-liikenteesta', publisher: 'LVM', returnedBecause: 'Lisää linkki aineistoon ja lyhennä ensimmäinen kappale.' },
];

/** A published story whose editor has written on: readers see the older summary. */
export const deskChange = {
  slug: 'julkisen-talouden-suunnitelman-aikataulu', publisher: 'VM',
  summary: 'Virastojen esitykset kehyksiksi pyydetään kuukauden kuluessa. Ohjekirjettä on tarkennettu.',
} as const;
