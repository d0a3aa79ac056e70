/** Site-relative URL of the library of pages, apart from the pages' columns so that every page need not load those. */
export const SITE_PAGES_URL = 'SitePages';
