/** What the search page says, in the three languages. */
import { type PageLanguage } from '../PageSource';

export interface SearchWords {
  readonly heading: string;
  readonly label: string;
  readonly submit: string;
  readonly standIn: string;
  readonly noQuery: string;
  readonly nothing: (query: string) => string;
  readonly refused: string;
  readonly count: (total: number, query: string) => string;
  /** Said when not all of the results are shown. */
  readonly firstOnly: (shown: number) => string;
}

const fi: SearchWords = {
  heading: 'Haku',
  label: 'Hae Kampuksesta',
  submit: 'Hae',
  standIn: 'Tämä sivu on paikallisen tenantin korvike SharePointin hakusivulle. SharePointissa tästä osoitteesta avautuu Microsoftin oma hakusivu.',
  noQuery: 'Kirjoita hakukenttään, mitä etsit.',
  nothing: (query) => `Haulla ”${query}” ei löytynyt mitään. Tarkista kirjoitusasu tai kokeile toista sanaa.`,
  refused: 'Hakua ei voitu tehdä näillä sanoilla. Kokeile lyhyempää hakua ilman sulkeita ja lainausmerkkejä.',
  count: (total, query) => `${total} ${total === 1 ? 'tulos' : 'tulosta'} haulla ”${query}”.`,
  firstOnly: (shown) => `Näytetään ${shown} ensimmäistä.`
};

const sv: SearchWords = {
  heading: 'Sökning',
  label: 'Sök på Kampus',
  submit: 'Sök',
  standIn: 'Den här sidan ersätter SharePoints söksida i den lokala miljön. I SharePoint öppnas Microsofts egen söksida på denna adress.',
  noQuery: 'Skriv i sökfältet vad du letar efter.',
  nothing: (query) => `Inget hittades med ”${query}”. Kontrollera stavningen eller försök med ett annat ord.`,
  refused: 'Det gick inte att söka med dessa ord. Försök med en kortare sökning utan parenteser och citattecken.',
  count: (total, query) => `${total} resultat för ”${query}”.`,
  firstOnly: (shown) => `De ${shown} första visas.`
};

const en: SearchWords = {
  heading: 'Search',
  label: 'Search Kampus',
  submit: 'Search now',
  standIn: "This page stands in for SharePoint's search page on the local tenant. In SharePoint, Microsoft's own search page opens at this address.",
  noQuery: 'Write in the search box what you are looking for.',
  nothing: (query) => `Nothing was found for “${query}”. Check the spelling, or try another word.`,
  refused: 'These words could not be searched for. Try a shorter search, without brackets and quotation marks.',
  count: (total, query) => `${total} ${total === 1 ? 'result' : 'results'} for “${query}”.`,
  firstOnly: (shown) => `The first ${shown} are shown.`
};

export const searchWords: Readonly<Record<PageLanguage, SearchWords>> = { fi, sv, en };
