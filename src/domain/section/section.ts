import { organisationSources, sourcesOf, type NewsSource } from '../news/newsSources';
import type { Organisation } from '../organisations/Organisation';

/** One organisation's section as a reader may see it. */
export interface Section {
  readonly organisation: Organisation;
  /** Whether the reader is its staff. */
  readonly isOwn: boolean;
  /** Its open site and, for its own staff, the closed one. The missions have none: theirs is their ministry's. */
  readonly sources: readonly NewsSource[];
  /** The site where the section has its front page, server-relative; null when the reader may open none. */
  readonly homeUrl: string | null;
}

export interface SectionInput {
  /** Key that an editor pinned; null: by the site, else by the reader. */
  readonly pinned: string | null;
  /** Server-relative, lower case. */
  readonly siteUrl: string;
  readonly organisations: readonly Organisation[];
  /** The reader's own, the first of them first (see `ownOrganisations`). */
  readonly own: readonly Organisation[];
}

/**
 * Whose section stands on a page: the pinned organisation's, else the site's, else the reader's.
 * @returns null when none of them is known
 */
export function sectionFor({ pinned, siteUrl, organisations, own }: SectionInput): Section | null {
  const isOfSite = ({ openSiteUrl, closedSiteUrl }: Organisation): boolean =>
    [openSiteUrl, closedSiteUrl].some((url) => url?.toLowerCase() === siteUrl);
  const organisation = organisations.find(({ key }) => key === pinned) ?? organisations.find(isOfSite) ?? own[0];
  return organisation === undefined ? null : sectionOf(organisation, organisations, own);
}

function sectionOf(organisation: Organisation, organisations: readonly Organisation[], own: readonly Organisation[]): Section {
  const hasSite = organisation.openSiteUrl !== null || organisation.closedSiteUrl !== null;
  const host = (hasSite ? undefined : organisations.find(({ key }) => key === organisation.parentKey)) ?? organisation;
  const isStaffOf = ({ key }: Organisation): boolean => own.some((one) => one.key === key);
  const sources = organisationSources(sourcesOf('', organisations), host.key).filter(({ isClosed }) => !isClosed || isStaffOf(host));
  return {
    organisation,
    isOwn: isStaffOf(organisation),
    sources,
    homeUrl: host.openSiteUrl ?? (isStaffOf(host) ? host.closedSiteUrl : null)
  };
}
