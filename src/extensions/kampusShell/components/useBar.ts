import { useNavigation, useOrganisations, useOwnKeys } from '../../../app/facts/facts';
import { useIdentity } from '../../../app/facts/useIdentity';
import { useServices } from '../../../app/useServices';
import { homePageOf } from '../../../domain/navigation/homePages';
import { groupsOf, headerMenus, organisationLinks, type LinkGroup, type OrganisationLink } from '../../../domain/navigation/menus';
import type { NavigationNode } from '../../../domain/navigation/navigation';
import type { Organisation } from '../../../domain/organisations/Organisation';
import { textIn } from '../../../domain/shared/LocalizedText';
import { formatText } from '../../../ui/formatText';

/** What a menu shows when it is open. */
export type MenuContent =
  /** `own`: whose sections stand first, when the rows themselves do not lead there. */
  | { readonly kind: 'groups'; readonly groups: readonly LinkGroup[]; readonly own: Organisation | null }
  | { readonly kind: 'organisations'; readonly links: readonly OrganisationLink[] };

/** One thing in the bar: a link, or a button that opens a menu. */
export type BarItem =
  | { readonly kind: 'link'; readonly key: string; readonly title: string; readonly url: string; readonly isCurrent: boolean; readonly isExtra: boolean }
  | { readonly kind: 'menu'; readonly key: string; readonly title: string; readonly content: MenuContent };

/** The site's own address, and its front page in any language. */
const isFrontPage = (path: string, home: string): boolean => /^(\/|\/sitepages\/(..\/)?home\.aspx)?$/i.test(path.slice(home.length)) && path.toLowerCase().startsWith(home);

/** The navigation bar: home, common menus, the reader's own organisation, all organisations, and common links. */
export function useBar(strings: KampusShellStrings): readonly BarItem[] {
  const { place, reader } = useServices();
  const { data: entries = [], isLoading: hasNoEntries } = useNavigation();
  const { data: organisations = [], isLoading: hasNoOrganisations } = useOrganisations();
  const { isLoading: isReaderUnknown } = useOwnKeys();
  const { own } = useIdentity();
  const title = (node: NavigationNode): string => textIn(node.titles, reader.language).text;

  const ownOne = own[0] ?? null;
  // A guest's Kampus is the one workspace: its front page is the only one that opens.
  const home = reader.isGuest ? place.siteUrl : place.homeSiteUrl;
  const { menus, links, own: ownNodes } = headerMenus(entries, ownOne?.key ?? null, [home, `${home}/`]);

  const homeItem: BarItem = { kind: 'link', key: 'home', title: strings.home, url: home, isCurrent: isFrontPage(window.location.pathname, home), isExtra: false };
  // The others come all at once: one that came between them later would push them aside under the reader's hand.
  if (hasNoEntries || hasNoOrganisations || isReaderUnknown) return [homeItem];
  const items: BarItem[] = [
    homeItem,
    ...menus.map((menu): BarItem => ({ kind: 'menu', key: menu.key, title: title(menu), content: { kind: 'groups', groups: groupsOf(menu.children), own: null } }))
  ];
  if (ownOne) {
    const shortName = textIn(ownOne.shortNames, reader.language).text;
    const groups = groupsOf(ownNodes);
    const hasSections = groups.some(({ links: given }) => given.some(({ url }) => url !== null && [ownOne.openSiteUrl, ownOne.closedSiteUrl].includes(url)));
    const content: MenuContent = { kind: 'groups', groups, own: hasSections ? null : ownOne };
    items.push({ kind: 'menu', key: 'own', title: formatText(strings.ownSection, { organisation: shortName }), content });
  }
  if (organisations.length > 0) {
    const content: MenuContent = { kind: 'organisations', links: organisationLinks(organisations, own.map(({ key }) => key)) };
    items.push({ kind: 'menu', key: 'organisations', title: strings.allOrganisations, content });
  }
  const extra = (key: string, text: string, url: string): BarItem => ({ kind: 'link', key, title: text, url, isCurrent: false, isExtra: true });
  return [
    ...items,
    ...links.map((link) => extra(link.key, title(link), link.url!)),
    ...(organisations.some(({ isAdministered }) => isAdministered) ? [extra('settings', strings.settings, homePageOf(home, 'Asetukset', reader.language))] : [])
  ];
}
