import { organisationSources, ownSources, sourcesOf, type NewsSource } from '../../../domain/news/newsSources';
import type { Organisation } from '../../../domain/organisations/Organisation';

/** What the reader chose to see. */
export type NewsChoice = 'own' | 'all' | 'decisions';

export interface ScopeInput {
  readonly choice: NewsChoice;
  /** Key of the organisation whose section or pinned feed this is; null: the reader's own. */
  readonly organisation: string | null;
  readonly homeSiteUrl: string;
  readonly organisations: readonly Organisation[];
  readonly ownKeys: readonly string[];
  readonly followedKeys: readonly string[];
}

/** The sites whose news belong to the choice. A closed section is named only to those whose own it is. */
export function newsScope({ choice, organisation, homeSiteUrl, organisations, ownKeys, followedKeys }: ScopeInput): NewsSource[] {
  const sources = sourcesOf(homeSiteUrl, organisations).filter(
    (source) => !source.isClosed || (source.organisation !== null && ownKeys.includes(source.organisation))
  );
  if (choice === 'all') return sources;
  return organisation === null ? ownSources(sources, ownKeys, followedKeys) : organisationSources(sources, organisation);
}
