import type { LocalizedText } from '../domain/shared/LocalizedText';
import { CHIEF_EDITORS, EVERYONE, SERVICE_OWNERS, TRANSLATORS, editorsOf, staffOf, type GroupName } from './groups';
import { HOME_SITE_URL } from './homeSiteUrl';
import { initialOrganisations } from './organisations';

/** A site of Kampus: a communication site in Finnish, with Swedish and English beside it. */
export interface SiteDefinition {
  /** Server-relative, e.g. `/sites/kampus-vm`. */
  readonly url: string;
  readonly titles: LocalizedText;
  /** Members of the site's own groups of visitors, members and owners. */
  readonly readers: readonly GroupName[];
  readonly writers: readonly GroupName[];
  readonly owners: readonly GroupName[];
  /** Key of the organisation whose section it is; null for the home site. */
  readonly organisation: string | null;
}

export { HOME_SITE_URL };

/** Address of an organisation's open section: `VM` → `/sites/kampus-vm`. */
export const openSiteUrlOf = (key: string): string => `${HOME_SITE_URL}-${key.toLowerCase()}`;
/** Address of an organisation's closed section: `VM` → `/sites/kampus-vm-oma`. */
export const closedSiteUrlOf = (key: string): string => `${openSiteUrlOf(key)}-oma`;

/** The home site and root hub: all shared lists live here, so that one `$batch` reads them. */
export const homeSite: SiteDefinition = {
  url: HOME_SITE_URL,
  titles: { fi: 'Kampus', sv: 'Kampus', en: 'Kampus' },
  readers: [EVERYONE],
  writers: [CHIEF_EDITORS, TRANSLATORS],
  owners: [SERVICE_OWNERS],
  organisation: null
};

/** The sections of the organisations, all joined to the hub. */
export const organisationSites: readonly SiteDefinition[] = initialOrganisations.flatMap(({ key, ShortNameSv, hasOpenSection, hasClosedSection }) => {
  const rights = { writers: [editorsOf(key)], owners: [SERVICE_OWNERS], organisation: key };
  const open: SiteDefinition = {
    ...rights,
    url: openSiteUrlOf(key),
    titles: { fi: `${key}:n osio`, sv: `${ShortNameSv}:s sidor`, en: `${key} section` },
    readers: [EVERYONE]
  };
  const closed: SiteDefinition = {
    ...rights,
    url: closedSiteUrlOf(key),
    titles: { fi: `Vain ${key}`, sv: `Endast ${ShortNameSv}`, en: `${key} only` },
    readers: [staffOf(key)]
  };
  return [...(hasOpenSection ? [open] : []), ...(hasClosedSection ? [closed] : [])];
});
