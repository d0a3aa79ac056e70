import { useOrganisations, useOwnKeys } from '../../../app/facts/facts';
import { useIdentity } from '../../../app/facts/useIdentity';
import { useServices } from '../../../app/useServices';
import { sectionFor, type Section } from '../../../domain/section/section';
import type { KampusError } from '../../../domain/shared/KampusError';

export interface UsedSection {
  /** Null when it is not known, or there is none. */
  readonly section: Section | null;
  /**
   * Whether the server has said, on this visit, whose staff the reader is: who has moved meanwhile is shown nothing of
   * the former organisation. When the server does not answer, what an earlier visit knew must do.
   */
  readonly isKnown: boolean;
  readonly error: KampusError | null;
  /** When the facts failed and when they were known, ms since 1970. */
  readonly errorAt: number;
  readonly dataAt: number;
  readonly retry: () => void;
}

/** @param pinned key of the organisation an editor pinned; null: by the site, else by the reader */
export function useSection(pinned: string | null): UsedSection {
  const { place } = useServices();
  const organisations = useOrganisations();
  const ownKeys = useOwnKeys();
  const { own } = useIdentity();
  const isKnown = (ownKeys.isAnswered || ownKeys.error !== null) && !organisations.isLoading;
  const failed = organisations.error === null ? ownKeys : organisations;
  return {
    section: isKnown ? sectionFor({ pinned, siteUrl: place.siteUrl, organisations: organisations.data ?? [], own }) : null,
    isKnown,
    error: failed.error,
    errorAt: failed.errorAt,
    dataAt: organisations.dataAt,
    retry: () => {
      organisations.retry();
      ownKeys.retry();
    }
  };
}
