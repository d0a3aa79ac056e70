import { groupsOf } from '../navigation/menus';
import { navigationTree, type NavigationEntry, type NavigationNode } from '../navigation/navigation';
import type { QuickLink } from '../quickLinks/quickLinks';
import type { LocalizedText } from '../shared/LocalizedText';
import type { Section } from './section';

export interface SectionLink {
  readonly key: string;
  readonly titles: LocalizedText;
  readonly url: string;
}

/** Links under the heading that the organisation gave; null for its services, which the section itself names. */
export interface SectionLinkGroup {
  readonly key: string;
  readonly heading: LocalizedText | null;
  readonly links: readonly SectionLink[];
}

/**
 * The organisation's services and links: its quick links, and the groups of its menu, such as guides. The section's own
 * front pages are left out, since the section leads to them itself.
 */
export function sectionLinks({ organisation, sources }: Section, quickLinks: readonly QuickLink[], navigation: readonly NavigationEntry[]): SectionLinkGroup[] {
  const homes = [organisation.openSiteUrl, organisation.closedSiteUrl, ...sources.map(({ siteUrl }) => siteUrl)].map((url) => url?.toLowerCase());
  const toLink = ({ key, titles, url }: NavigationNode): SectionLink[] => (url === null || homes.includes(url.toLowerCase()) ? [] : [{ key, titles, url }]);
  const services = quickLinks
    .filter((link) => link.origin === 'organisation' && link.organisation === organisation.key)
    .sort((a, b) => a.order - b.order)
    .map(({ id, titles, url }) => ({ key: id, titles, url }));
  const groups = groupsOf(navigationTree(navigation, organisation.key)).map(({ heading, links }) => ({
    key: heading?.key ?? '',
    heading: heading?.titles ?? null,
    links: links.flatMap(toLink)
  }));
  const alone = groups.filter(({ heading }) => heading === null).flatMap(({ links }) => links);
  return [{ key: 'services', heading: null, links: [...services, ...alone] }, ...groups.filter(({ heading }) => heading !== null)].filter(({ links }) => links.length > 0);
}
