import { organisationSources, ownSources, sourcesOf, type NewsSource } from '../../../domain/news/newsSources';
import type { Organisation } from '../../../domain/organisations/Organisation';
import type { Language } from '../../../domain/shared/Language';

/** What the reader chose to see. */
export type NewsChoice = 'own' | 'all' | 'decisions';

/** Which news an editor lets the feed show: the reader's own and followed with the common ones, only common ones, or everyone's. */
export type FeedSources = 'reader' | 'common' | 'all';

/** Stands for the common news where an organisation's key could stand. */
export const COMMON = 'common';

/** What the reader narrows the news down to; null narrows nothing. */
export interface NewsFilter {
  /** An organisation's key, or `COMMON`. */
  readonly organisation: string | null;
  readonly topic: string | null;
  readonly writtenIn: Language | null;
}

export const NO_FILTER: NewsFilter = { organisation: null, topic: null, writtenIn: null };

export const isFiltered = ({ organisation, topic, writtenIn }: NewsFilter): boolean => organisation !== null || topic !== null || writtenIn !== null;

export interface ScopeInput {
  readonly choice: NewsChoice;
  /** Key of the organisation whose section or pinned feed this is; null: as `sources` says. */
  readonly organisation: string | null;
  readonly sources: FeedSources;
  /** Narrowed down to the organisation of that key, or to `COMMON`; null: not narrowed. */
  readonly filtered: string | null;
  readonly homeSiteUrl: string;
  readonly organisations: readonly Organisation[];
  readonly ownKeys: readonly string[];
  readonly followedKeys: readonly string[];
}

/** The sites whose news belong to the choice. A closed section is named only to those whose own it is. */
export function newsScope({ choice, organisation, sources, filtered, homeSiteUrl, organisations, ownKeys, followedKeys }: ScopeInput): NewsSource[] {
  const readable = sourcesOf(homeSiteUrl, organisations).filter(
    (source) => !source.isClosed || (source.organisation !== null && ownKeys.includes(source.organisation))
  );
  const common = readable.filter((source) => source.organisation === null);
  if (filtered !== null) return filtered === COMMON ? common : organisationSources(readable, filtered);
  if (choice === 'all') return readable;
  if (organisation !== null) return organisationSources(readable, organisation);
  switch (sources) {
    case 'reader':
      return ownSources(readable, ownKeys, followedKeys);
    case 'common':
      return common;
    case 'all':
      return readable;
  }
}
