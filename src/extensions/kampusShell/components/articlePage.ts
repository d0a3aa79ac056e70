import type { Services } from '../../../app/Services';

/** A page of a site's library that is no front page: those are neither news nor guides, and are opened most. */
export const isArticlePage = (path: string): boolean => /\/SitePages\/.+\.aspx$/i.test(path) && !/\/Home\.aspx$/i.test(path);

/** The home site and the organisations' sections; workspaces have no news. */
export const isNewsSite = ({ siteUrl, homeSiteUrl }: Services['place']): boolean => siteUrl === homeSiteUrl || siteUrl.startsWith(`${homeSiteUrl}-`);
