import type { Language } from '../shared/Language';

/** A page by its site and its id in the site's library of pages. */
export interface PageKey {
  /** Server-relative, lower case. */
  readonly siteUrl: string;
  readonly id: number;
}

/** One news page, or one translation of it, as the desk lists it. */
export interface DeskPage extends PageKey {
  /** Lower-case GUID. */
  readonly uniqueId: string;
  /** Unique id of the original: of itself, unless it is a translation. */
  readonly articleId: string;
  readonly language: Language;
  readonly title: string;
  /** Server-relative, encoded. */
  readonly url: string;
  /** SharePoint's own: 0 ordinary page, 1 news when it is published, 2 news. */
  readonly promotedState: number;
  /** SharePoint's label: `0.3` is a draft that never was published, `1.2` a draft of what is, `2.0` published. */
  readonly version: string;
  /** It waits for an approver, on a site whose library asks for approval. */
  readonly isPending: boolean;
  /** ISO 8601 UTC; null when it never was published. */
  readonly firstPublishedAt: string | null;
  /** When it is to be published by itself, ISO 8601 UTC; null when it is not. */
  readonly publishAt: string | null;
  readonly expiresAt: string | null;
  readonly mandatoryUntil: string | null;
  readonly translationDue: string | null;
  readonly modifiedAt: string;
  /** Display name of who changed it last. */
  readonly modifiedBy: string;
  /** Login name of its first writer, lower case, with claims prefix. */
  readonly author: string;
  /** Display name of who has it checked out; null when nobody has. */
  readonly checkedOutTo: string | null;
  /** Of a translation: the moment that the original had last changed when it was translated; null when nobody noted it. */
  readonly translatedFrom: string | null;
}

/** Where a page stands: one of these at a time. */
export type DeskState = 'draft' | 'awaitingApproval' | 'scheduled' | 'published' | 'expired' | 'archived';

export const DESK_STATES: readonly DeskState[] = ['draft', 'awaitingApproval', 'scheduled', 'published', 'expired', 'archived'];
