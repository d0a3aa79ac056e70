import type { Organisation } from '../../../domain/organisations/Organisation';
import type { Language } from '../../../domain/shared/Language';
import { textIn } from '../../../domain/shared/LocalizedText';

/** How an organisation is named and coloured; one that is no longer there by its key. */
export function named(key: string, organisations: readonly Organisation[], language: Language): { readonly name: string; readonly shortName: string; readonly accent: string | null } {
  const organisation = organisations.find((one) => one.key === key);
  if (organisation === undefined) return { name: key, shortName: key, accent: null };
  const { names, shortNames, accent } = organisation;
  return { name: textIn(names, language).text, shortName: textIn(shortNames, language).text, accent };
}
