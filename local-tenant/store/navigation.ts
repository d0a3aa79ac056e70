import { getSetting, setSetting } from './settings';
import type { Web } from './sites';
import type { Store } from './Store';
import { inLanguage, type Words } from './templates/words';

/** A link in a web's navigation. */
export interface NavigationNode {
  readonly id: number;
  readonly title: string;
  /** As given: server-relative or absolute. */
  readonly url: string;
  readonly isExternal: boolean;
  readonly isVisible: boolean;
  readonly isDocLib: boolean;
  /** Template number of the list that it leads to, else 0. */
  readonly listTemplateType: number;
  /** Ids of the Entra groups that it is shown to; null means everybody. */
  readonly audienceIds: readonly string[] | null;
  readonly openInNewWindow: boolean;
  readonly children: readonly NavigationNode[];
}

/** The roots that SharePoint keeps links under, by the numbers it knows them by. */
export const navigationRoot = { quickLaunch: 1025, topNavigationBar: 1002 } as const;

/** SharePoint's key of the site footer's links: a node of this title, invisible elsewhere. */
export const footerKey = '13b7c916-4fea-4bb2-8994-5cf274aeb530';

/** Everything that a web's navigation holds. */
export interface Navigation {
  readonly nextId: number;
  /** Whether the top bar is the parent web's. */
  readonly useShared: boolean;
  readonly quickLaunch: readonly NavigationNode[];
  readonly topNavigationBar: readonly NavigationNode[];
  /** The footer's menu: its links, and beside them its name and logo as SharePoint keeps them. */
  readonly footer: readonly NavigationNode[];
}

export type NavigationPlace = 'quickLaunch' | 'topNavigationBar' | 'footer';

/** Ids of the links that every web starts with; SharePoint's own for the home link and the recycle bin. */
const homeId = 1031;
export const firstOwnId = 2001;

const startTitles = {
  home: { 1033: 'Home', 1035: 'Aloitussivu', 1053: 'Start' },
  documents: { 1033: 'Documents', 1035: 'Tiedostot', 1053: 'Dokument' },
  pages: { 1033: 'Pages', 1035: 'Sivut', 1053: 'Sidor' },
  siteContents: { 1033: 'Site contents', 1035: 'Sivuston sisältö', 1053: 'Webbplatsinnehåll' },
} satisfies Record<string, Words>;

/** A web's navigation; what nobody has changed is what its template starts with. */
export function navigationOf(store: Store, web: Web): Navigation {
  return getSetting<Navigation>(store, keyOf(web.id)) ?? startingNavigation(web);
}

export function saveNavigation(store: Store, webId: string, navigation: Navigation): void {
  setSetting(store, keyOf(webId), navigation);
}

/** A node at any depth, or undefined. */
export function findNode(nodes: readonly NavigationNode[], matches: (node: NavigationNode) => boolean): NavigationNode | undefined {
  for (const node of nodes) {
    const found = matches(node) ? node : findNode(node.children, matches);
    if (found) return found;
  }
  return undefined;
}

/** The nodes with one of them, at any depth, put through `change`; null takes it away. */
export function changeNode(nodes: readonly NavigationNode[], id: number, change: (node: NavigationNode) => NavigationNode | null): NavigationNode[] {
  return nodes.flatMap((node) => {
    if (node.id !== id) return [{ ...node, children: changeNode(node.children, id, change) }];
    const changed = change(node);
    return changed ? [changed] : [];
  });
}

/** A link of the given title and address; everything else as SharePoint sets it. */
export function newNode(id: number, given: { readonly title: string; readonly url: string } & Partial<Omit<NavigationNode, 'id'>>): NavigationNode {
  return {
    isExternal: /^[a-z][a-z0-9+.-]*:/i.test(given.url), isVisible: true, isDocLib: true, listTemplateType: 0, audienceIds: null,
    openInNewWindow: false, children: [], ...given, id,
  };
}

function startingNavigation(web: Web): Navigation {
  const base = web.url === '/' ? '' : web.url;
  const link = (id: number, title: Words, url: string): NavigationNode => newNode(id, { title: inLanguage(title, web.lcid), url });
  const home = link(homeId, startTitles.home, base === '' ? '/' : base);
  return {
    nextId: firstOwnId + 10,
    useShared: web.parentId !== null,
    quickLaunch: [
      home,
      link(firstOwnId, startTitles.documents, `${base}/Shared Documents/Forms/AllItems.aspx`),
      link(firstOwnId + 1, startTitles.pages, `${base}/SitePages/Forms/ByAuthor.aspx`),
      link(firstOwnId + 2, startTitles.siteContents, `${base}/_layouts/15/viewlsts.aspx`),
    ],
    topNavigationBar: [],
    footer: [],
  };
}

const keyOf = (webId: string): string => `navigation:${webId}`;
