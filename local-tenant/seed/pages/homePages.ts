import { inThree, type Language, type Localized } from '../language';
import { organisations, type Organisation } from '../organisations';
import { homeSiteUrl, sectionUrl } from '../sites';
import { workspaces } from '../workspaces';
import type { Part, Section } from './canvas';
import { inAllLanguages, pageUrl, type SitePage } from './sitePage';

/** Kampus's news feed web part, by its component id. */
const newsFeedId = 'b1c5a0d2-6f0e-4a57-9a3e-5d0f6d1c7a01';

const newsFeed = (language: Language, organisation: string): Part => ({
  webPart: {
    id: newsFeedId,
    title: { fi: 'Ajankohtaista', sv: 'Aktuellt', en: 'Current topics' }[language],
    properties: { organisation, count: 10, layout: 'front' },
    reservedHeight: 1190,
  },
});

/** Kampus's quick links web part. */
const quickLinks = (language: Language): Part => ({
  webPart: { id: 'b1c5a0d2-6f0e-4a57-9a3e-5d0f6d1c7a02', title: { fi: 'Pikalinkit', sv: 'Snabblänkar', en: 'Quick links' }[language], properties: {}, reservedHeight: 226 },
});

/** Kampus's field that leads to the people finder. */
const peopleSearch = (language: Language): Part => ({
  webPart: { id: 'b1c5a0d2-6f0e-4a57-9a3e-5d0f6d1c7a0c', title: { fi: 'Henkilöhaku', sv: 'Personsökning', en: 'People finder' }[language], properties: {}, reservedHeight: 121 },
});

/** Kampus's latest workspaces of the reader. */
const ownWorkspaces = (language: Language): Part => ({
  webPart: { id: 'b1c5a0d2-6f0e-4a57-9a3e-5d0f6d1c7a0b', title: { fi: 'Omat työtilat', sv: 'Mina arbetsrum', en: 'My workspaces' }[language], properties: {}, reservedHeight: 290 },
});

/** Kampus's ministry section: of the site's organisation, or on the common page of the reader's. */
const ministrySection = (language: Language): Section => ({
  columns: [{
    factor: 12,
    parts: [{ webPart: { id: 'b1c5a0d2-6f0e-4a57-9a3e-5d0f6d1c7a04', title: { fi: 'Ministeriön osio', sv: 'Ministeriets sidor', en: 'Ministry section' }[language], properties: { organisation: '' }, reservedHeight: 300 } }],
  }],
});

/** Kampus's people finder. */
const peopleFinder = (language: Language): Part => ({
  webPart: {
    id: 'b1c5a0d2-6f0e-4a57-9a3e-5d0f6d1c7a05',
    title: { fi: 'Henkilöhaku', sv: 'Personsökning', en: 'People finder' }[language],
    properties: { scope: 'all', layout: 'list', showTitle: false },
    reservedHeight: 800,
  },
});

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const each = (make: (language: Language) => string): Localized => inThree(make('fi'), make('sv'), make('en'));

const guideLinks = (language: Language): readonly string[] => {
  const url = (slug: string): string => pageUrl(homeSiteUrl, slug, language);
  return {
    fi: ['## Ohjeita', `- [Etätyö ja monipaikkainen työ](${url('Etatyo')})\n- [Matkustusturvallisuus](${url('Matkustusturvallisuus')})\n- [Päätelaitteet](${url('Paatelaitteet')})\n- [Uutena talossa](${url('Perehdytys')})`],
    sv: ['## Anvisningar', `- [Distansarbete och multilokalt arbete](${url('Etatyo')})\n- [Resesäkerhet](${url('Matkustusturvallisuus')})\n- [Terminalutrustning](${url('Paatelaitteet')})\n- [Ny i huset](${url('Perehdytys')})`],
    en: ['## Guides', `- [Remote work and multi-location work](${url('Etatyo')})\n- [Travel safety](${url('Matkustusturvallisuus')})\n- [Devices](${url('Paatelaitteet')})\n- [New here](${url('Perehdytys')})`],
  }[language];
};

/** What a reader asks for most often beside the guides. */
const helpText = (language: Language): readonly string[] => {
  const url = (slug: string): string => pageUrl(homeSiteUrl, slug, language);
  return {
    fi: ['## Apua', 'Käyttötuki palvelee arkisin klo 7.30–16.15. Kiireellisissä häiriöissä soita päivystykseen, muissa asioissa lähetä pyyntö palveluportaalissa.', `- [Pyydä työtilaa](${url('Tyotilat')})\n- [Miten henkilötietojasi käsitellään](${url('Tietosuojaseloste')})\n- [Anna palautetta Kampuksesta](${url('Palaute')})`],
    sv: ['## Hjälp', 'Användarstödet betjänar vardagar kl. 7.30–16.15. Ring jouren vid brådskande störningar, och skicka annars en begäran i serviceportalen.', `- [Begär ett arbetsrum](${url('Tyotilat')})\n- [Hur dina personuppgifter behandlas](${url('Tietosuojaseloste')})\n- [Ge respons om Kampus](${url('Palaute')})`],
    en: ['## Help', 'User support is open on weekdays from 7:30 to 16:15. Call the duty service in an urgent disruption; for anything else, send a request in the service portal.', `- [Request a workspace](${url('Tyotilat')})\n- [How your personal data is processed](${url('Tietosuojaseloste')})\n- [Give feedback on Kampus](${url('Palaute')})`],
  }[language];
};

const feedBesideText = (language: Language, organisation: string, text: readonly string[]): readonly Section[] => [
  { columns: [{ factor: 8, parts: [newsFeed(language, organisation)] }, { factor: 4, parts: [{ text }] }] },
  ministrySection(language),
];

const frontPage = inAllLanguages(homeSiteUrl, 'Home', 'Home',
  inThree('Kampuksen etusivu', 'Startsidan för Kampus', 'Kampus front page'),
  inThree('Valtioneuvoston yhteinen intranet.', 'Statsrådets gemensamma intranät.', "The Government's common intranet."),
  (language) => [
    { columns: [{ factor: 8, parts: [newsFeed(language, '')] }, { factor: 4, parts: [quickLinks(language), peopleSearch(language), { text: [...guideLinks(language), ...helpText(language)] }, ownWorkspaces(language)] }] },
    ministrySection(language),
  ]);

const peoplePage = inAllLanguages(homeSiteUrl, 'Henkilot', 'Article',
  inThree('Henkilöhaku', 'Personsökning', 'People finder'),
  inThree('Löydä kollega nimen, tehtävän tai yksikön mukaan.', 'Hitta en kollega efter namn, uppgift eller enhet.', 'Find a colleague by name, role or unit.'),
  (language) => [{ columns: [{ factor: 12, parts: [peopleFinder(language)] }] }]);

const welcome = ({ names }: Organisation, language: Language): readonly string[] => ({
  fi: [`## ${capitalised(names.fi)}`, 'Täältä löydät organisaation uutiset ja yhteiset ohjeet. Sisällöstä vastaavat organisaation omat toimittajat.'],
  sv: [`## ${capitalised(names.sv)}`, 'Här hittar du organisationens nyheter och de gemensamma anvisningarna. Organisationens egna redaktörer svarar för innehållet.'],
  en: [`## ${capitalised(names.en)}`, 'News of the organisation and the common guides. The content is edited by the organisation itself.'],
})[language];

const closedNote = ({ key, shortNames }: Organisation, language: Language): readonly string[] => ({
  fi: [`## Vain ${key}`, 'Tämän osion näkee vain organisaation oma henkilöstö. Älä tallenna tänne turvallisuusluokiteltua aineistoa.'],
  sv: [`## Endast ${shortNames.sv}`, 'Den här delen ses endast av organisationens egen personal. Spara inte säkerhetsklassificerat material här.'],
  en: [`## ${key} only`, 'Only the staff of the organisation can see this section. Do not store classified material here.'],
})[language];

const organisationPages = (organisation: Organisation): readonly SitePage[] => {
  const { key, names, shortNames, hasOpenSection } = organisation;
  const titles = each((language) => capitalised(names[language]));
  const summaries = inThree(`${key}:n osio Kampuksessa.`, `${shortNames.sv}:s sidor i Kampus.`, `The ${key} section of Kampus.`);
  const home = (closed: boolean, note: (language: Language) => readonly string[]): readonly SitePage[] =>
    inAllLanguages(sectionUrl(key, closed), 'Home', 'Home', titles, summaries,
      (language) => feedBesideText(language, key, [...note(language), ...guideLinks(language)]));
  return [
    ...(hasOpenSection ? home(false, (language) => welcome(organisation, language)) : []),
    ...home(true, (language) => closedNote(organisation, language)),
  ];
};

/** Kampus's front page of a workspace, by its component id. */
const workspaceFront: Part = { webPart: { id: 'b1c5a0d2-6f0e-4a57-9a3e-5d0f6d1c7a09', title: 'Työtilan etusivu', properties: {}, reservedHeight: 800 } };

const workspacePages: readonly SitePage[] = workspaces.map(({ url, titles, purpose }) => ({
  site: url, slug: 'Home', language: 'fi', otherLanguages: [], layout: 'Home', title: titles.fi, summary: purpose,
  sections: [{ columns: [{ factor: 12, parts: [workspaceFront] }] }],
}));

/** The page that each site opens with. */
export const homePages: readonly SitePage[] = [...frontPage, ...peoplePage, ...organisations.flatMap(organisationPages), ...workspacePages];
