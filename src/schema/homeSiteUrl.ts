/** Server-relative address of the home site, apart from the sites' definitions so that a page need not load those. */
export const HOME_SITE_URL = '/sites/kampus';
