import type { SearchGroup } from './found';

/** What the groups are called, by the beginnings of the words; a word that only begins so, `ohjelma`, is another word. */
const NAMES: ReadonlyArray<readonly [SearchGroup, RegExp]> = [
  ['pages', /^(?:ohje(?:et|ita|iden|istus)?|opas|oppaat|oppaita|anvisning(?:ar|en|arna)?|guider?|guides|guidelines?|instructions?)$/],
  ['news', /^(?:uuti(?:nen|set|sia)|ajankohtais(?:ta|et)|tiedot(?:e|teet)|nyhet(?:er|en|erna)?|news)$/],
  ['workspaces', /^(?:työtil(?:a|at|oja)|arbetsrum(?:men)?|workspaces?)$/]
];

/** The group that a word names: who types `ohje matkustus` wants the guide on travelling, whether or not it says `ohje`. */
export function groupMeant(word: string): SearchGroup | null {
  return NAMES.find(([, names]) => names.test(word))?.[0] ?? null;
}
