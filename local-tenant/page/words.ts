/** What the page itself says, in the three languages. Content and Kampus's own words are not here. */
import { type PageLanguage } from './PageSource';

export interface PageWords {
  readonly culture: string;
  readonly lcid: number;
  readonly localSharePoint: string;
  readonly changePerson: string;
  readonly edit: string;
  readonly saveDraft: string;
  readonly publish: string;
  readonly stopEditing: string;
  readonly saving: string;
  readonly savedDraft: string;
  readonly published: string;
  readonly saveFailed: string;
  readonly configure: string;
  readonly pageTitle: string;
  readonly text: string;
  readonly failedWebPart: string;
  readonly unknownWebPart: string;
  readonly loading: string;
  readonly couldNotStart: string;
  readonly publishedOn: string;
  readonly forbidden: string;
  readonly forbiddenWhat: string;
  readonly notFound: string;
  readonly notFoundWhat: string;
  readonly failed: string;
  readonly failedWhat: string;
  readonly home: string;
  readonly signedOut: string;
  readonly signedOutWhat: string;
}

const fi: PageWords = {
  culture: 'fi-FI',
  lcid: 1035,
  localSharePoint: 'Paikallinen SharePoint',
  changePerson: 'Vaihda henkilöä',
  edit: 'Muokkaa',
  saveDraft: 'Tallenna luonnoksena',
  publish: 'Julkaise',
  stopEditing: 'Lopeta muokkaus',
  saving: 'Tallennetaan…',
  savedDraft: 'Luonnos on tallennettu.',
  published: 'Sivu on julkaistu.',
  saveFailed: 'Tallennus ei onnistunut.',
  configure: 'Muokkaa web-osaa',
  pageTitle: 'Sivun otsikko',
  text: 'Teksti',
  failedWebPart: 'Tämä web-osa ei käynnistynyt:',
  unknownWebPart: 'Tätä web-osaa ei ole asennettu.',
  loading: 'Ladataan sivua…',
  couldNotStart: 'Sivua ei voitu avata. Lataa se uudelleen.',
  publishedOn: 'Julkaistu',
  forbidden: 'Sinulla ei ole oikeutta tähän sisältöön',
  forbiddenWhat: 'Jos tarvitset sitä työssäsi, pyydä oikeutta sivuston omistajalta.',
  notFound: 'Sivua ei löydy',
  notFoundWhat: 'Osoite voi olla väärä, tai sivu on voitu siirtää tai poistaa.',
  failed: 'Jokin meni vikaan',
  failedWhat: 'Lataa sivu uudelleen. Jos vika jatkuu, palaa etusivulle.',
  home: 'Etusivulle',
  signedOut: 'Olet kirjautunut ulos',
  signedOutWhat: 'Voit sulkea ikkunan tai valita, kenenä jatkat.'
};

const sv: PageWords = {
  culture: 'sv-SE',
  lcid: 1053,
  localSharePoint: 'Lokal SharePoint',
  changePerson: 'Byt person',
  edit: 'Redigera',
  saveDraft: 'Spara som utkast',
  publish: 'Publicera',
  stopEditing: 'Avsluta redigeringen',
  saving: 'Sparar…',
  savedDraft: 'Utkastet har sparats.',
  published: 'Sidan har publicerats.',
  saveFailed: 'Det gick inte att spara.',
  configure: 'Redigera webbdelen',
  pageTitle: 'Sidans rubrik',
  text: 'Text',
  failedWebPart: 'Den här webbdelen startade inte:',
  unknownWebPart: 'Den här webbdelen är inte installerad.',
  loading: 'Sidan laddas…',
  couldNotStart: 'Sidan kunde inte öppnas. Ladda om den.',
  publishedOn: 'Publicerad',
  forbidden: 'Du har inte behörighet till innehållet',
  forbiddenWhat: 'Om du behöver det i ditt arbete, be webbplatsens ägare om behörighet.',
  notFound: 'Sidan finns inte',
  notFoundWhat: 'Adressen kan vara fel, eller så kan sidan ha flyttats eller tagits bort.',
  failed: 'Något gick fel',
  failedWhat: 'Ladda om sidan. Om felet kvarstår, gå till startsidan.',
  home: 'Till startsidan',
  signedOut: 'Du har loggat ut',
  signedOutWhat: 'Du kan stänga fönstret eller välja vem du fortsätter som.'
};

const en: PageWords = {
  culture: 'en-US',
  lcid: 1033,
  localSharePoint: 'Local SharePoint',
  changePerson: 'Change person',
  edit: 'Edit',
  saveDraft: 'Save as draft',
  publish: 'Publish',
  stopEditing: 'Stop editing',
  saving: 'Saving…',
  savedDraft: 'The draft is saved.',
  published: 'The page is published.',
  saveFailed: 'Saving failed.',
  configure: 'Edit web part',
  pageTitle: 'Page title',
  text: 'Text',
  failedWebPart: 'This web part did not start:',
  unknownWebPart: 'This web part is not installed.',
  loading: 'Loading the page…',
  couldNotStart: 'The page could not be opened. Reload it.',
  publishedOn: 'Published',
  forbidden: 'You do not have access to this content',
  forbiddenWhat: 'If you need it in your work, ask the owner of the site for access.',
  notFound: 'Page not found',
  notFoundWhat: 'The address may be wrong, or the page may have been moved or deleted.',
  failed: 'Something went wrong',
  failedWhat: 'Reload the page. If that does not help, go to the home page.',
  home: 'Home page',
  signedOut: 'You have signed out',
  signedOutWhat: 'You can close the window, or choose whom to continue as.'
};

export const pageWords: Readonly<Record<PageLanguage, PageWords>> = { fi, sv, en };
