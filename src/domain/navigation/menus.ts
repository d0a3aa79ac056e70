import { inMenuOrder, type Organisation } from '../organisations/Organisation';
import { navigationTree, type NavigationEntry, type NavigationNode } from './navigation';

/** The entry whose children are the links of the footer. */
const FOOTER_KEY = 'footer';

/** Links under one heading; the heading is null when they stand without one. */
export interface LinkGroup {
  readonly heading: NavigationNode | null;
  readonly links: readonly NavigationNode[];
}

/** The links under a menu: its groups, and first those that stand without a group. */
export function groupsOf(nodes: readonly NavigationNode[]): LinkGroup[] {
  const alone = nodes.filter(({ children, url }) => children.length === 0 && url !== null);
  const groups = nodes.filter(({ children }) => children.length > 0).map((heading) => ({ heading, links: heading.children }));
  return alone.length === 0 ? groups : [{ heading: null, links: alone }, ...groups];
}

/** The rows of the header, divided by where they stand. */
export interface HeaderMenus {
  /** Common menus that open. */
  readonly menus: readonly NavigationNode[];
  /** Common links that stand in the bar by themselves. */
  readonly links: readonly NavigationNode[];
  /** What the reader's own organisation gave. */
  readonly own: readonly NavigationNode[];
  readonly footer: readonly NavigationNode[];
}

/** @param homeUrls addresses of the front page, which has a place of its own in the bar */
export function headerMenus(entries: readonly NavigationEntry[], ownKey: string | null, homeUrls: readonly string[]): HeaderMenus {
  const common = navigationTree(entries, null);
  const bar = common.filter(({ key }) => key !== FOOTER_KEY);
  return {
    menus: bar.filter(({ children }) => children.length > 0),
    links: bar.filter(({ children, url }) => children.length === 0 && url !== null && !homeUrls.includes(url.toLowerCase())),
    own: ownKey === null ? [] : navigationTree(entries, ownKey),
    footer: common.find(({ key }) => key === FOOTER_KEY)?.children ?? []
  };
}

/** Where an organisation stands in the menu of all of them. */
export interface OrganisationLink {
  readonly organisation: Organisation;
  /** Its section as far as the reader may open one; null when it is closed to the reader. */
  readonly url: string | null;
  readonly isOwn: boolean;
}

/** Ministries and offices in menu order; the missions are part of their ministry. */
export function organisationLinks(organisations: readonly Organisation[], ownKeys: readonly string[]): OrganisationLink[] {
  return inMenuOrder(organisations.filter(({ parentKey }) => parentKey === null)).map((organisation) => {
    const isOwn = ownKeys.includes(organisation.key);
    return { organisation, isOwn, url: organisation.openSiteUrl ?? (isOwn ? organisation.closedSiteUrl : null) };
  });
}
