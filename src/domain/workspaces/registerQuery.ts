import type { Organisation } from '../organisations/Organisation';
import type { RegisterQuery } from './WorkspaceRegister';

/** A word that is an organisation's abbreviation, in any language, asks for its workspaces; the others are of the name. */
export function registerQueryOf(text: string, organisations: readonly Pick<Organisation, 'key' | 'shortNames'>[]): RegisterQuery {
  const words = text.trim().split(/\s+/).filter((word) => word !== '');
  const organisationOf = (word: string): string | undefined => {
    const asked = word.toUpperCase();
    // Swedish MM is YM, not MMM: the key and the Finnish abbreviation go before others.
    const byKey = organisations.find(({ key }) => key.toUpperCase() === asked);
    return (byKey ?? organisations.find(({ shortNames }) => Object.values(shortNames).some((name) => name.toUpperCase() === asked)))?.key;
  };
  const at = words.findIndex((word) => organisationOf(word) !== undefined);
  const named = words[at];
  return {
    text: words.filter((_, index) => index !== at).join(' '),
    organisation: named === undefined ? null : organisationOf(named) ?? null
  };
}
