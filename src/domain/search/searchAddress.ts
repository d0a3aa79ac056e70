import { LANGUAGES } from '../shared/Language';
import { NEWS_KINDS, NO_SEARCH_FILTERS, SEARCH_GROUPS, type SearchFilters, type SearchGroup } from './found';

/** What a search page shows, as its address tells it. */
export interface SearchState {
  /** As typed; empty before anything is searched for. */
  readonly text: string;
  /** Null for all groups side by side. */
  readonly group: SearchGroup | null;
  readonly filters: SearchFilters;
}

const LONGEST_TEXT = 200;

/**
 * The part of the address after `#`: browsers keep it to themselves, so that what is searched for, which may be a person's
 * name, comes into no server's log. It still can be linked to, and the way back leads to it.
 */
export function searchFragment({ text, group, filters }: SearchState): string {
  const entries = Object.entries({ q: text.trim(), group, ...filters }).filter(([, value]) => value !== null && value !== '');
  return new URLSearchParams(entries.map(([name, value]): [string, string] => [name, String(value)])).toString();
}

/** What an address asks for: by its fragment, or by `?q=`, as links from elsewhere may have it. What makes no sense is left out. */
export function searchStateOf(search: string, fragment: string): SearchState {
  const [inFragment, inQuery] = [new URLSearchParams(fragment.replace(/^#/, '')), new URLSearchParams(search)];
  const given = inFragment.has('q') || !inQuery.has('q') ? inFragment : inQuery;
  const year = Number(given.get('year'));
  return {
    text: (given.get('q') ?? '').trim().slice(0, LONGEST_TEXT),
    group: SEARCH_GROUPS.find((group) => group === given.get('group')) ?? null,
    filters: {
      ...NO_SEARCH_FILTERS,
      organisation: given.get('organisation') || null,
      kind: NEWS_KINDS.find((kind) => kind === given.get('kind')) ?? null,
      language: LANGUAGES.find((language) => language === given.get('language')) ?? null,
      year: Number.isInteger(year) && year > 1900 && year < 2200 ? year : null
    }
  };
}
