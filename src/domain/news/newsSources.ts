import type { Organisation } from '../organisations/Organisation';

/** Where an item comes from: the common home site, or one organisation's open or closed section. */
export interface NewsSource {
  /** Server-relative, lower case, without a slash at the end. */
  readonly siteUrl: string;
  /** Key of the organisation; null for common news. */
  readonly organisation: string | null;
  /** Only the organisation's own staff can read it. */
  readonly isClosed: boolean;
}

const source = (siteUrl: string, organisation: string | null, isClosed: boolean): NewsSource => ({
  siteUrl: siteUrl.toLowerCase(),
  organisation,
  isClosed
});

/** Common news and every section, open and closed, of the organisations. What the reader may not read, the server withholds. */
export function sourcesOf(homeSiteUrl: string, organisations: readonly Organisation[]): NewsSource[] {
  const sources = [source(homeSiteUrl, null, false)];
  organisations.forEach(({ key, openSiteUrl, closedSiteUrl }) => {
    if (openSiteUrl !== null) sources.push(source(openSiteUrl, key, false));
    if (closedSiteUrl !== null) sources.push(source(closedSiteUrl, key, true));
  });
  return sources;
}

/** Common news, the reader's own organisations' open and closed sections, and the open ones of those that are followed. */
export function ownSources(
  sources: readonly NewsSource[],
  ownKeys: readonly string[],
  followedKeys: readonly string[]
): NewsSource[] {
  return sources.filter(
    ({ organisation, isClosed }) =>
      organisation === null ||
      ownKeys.includes(organisation) ||
      (!isClosed && followedKeys.includes(organisation))
  );
}

/** The sections of one organisation: what its own site shows. */
export function organisationSources(sources: readonly NewsSource[], key: string): NewsSource[] {
  return sources.filter(({ organisation }) => organisation === key);
}

/** The source that an item of the site comes from; null when the site is no news site of Kampus. */
export function sourceOfSite(sources: readonly NewsSource[], siteUrl: string): NewsSource | null {
  const wanted = siteUrl.toLowerCase();
  return sources.find((candidate) => candidate.siteUrl === wanted) ?? null;
}
