import {
  findNode, firstOwnId, footerKey, navigationOf, navigationRoot, newNode, type Navigation, type NavigationNode, type NavigationPlace, type Web,
} from '../../../store/index';
import type { Args } from '../../model/Args';
import type { Context } from '../../model/Context';
import { badArgument, invalidQuery, spException } from '../../model/errors';
import { defineType, extendType } from '../../model/registry';
import { wordOf } from '../../model/text';
import { entity, reads, value, writes, type Resource } from '../../model/types';
import { complex, listOf, type Complex } from '../../model/values';
import { change, forbidScript } from './NavigationNode';

declare module '../../model/EntityTypes' {
  interface EntityTypes { 'Microsoft.SharePoint.Navigation.REST.NavigationServiceRest': Web }
}

/** `_api/navigation`: a web's links as one tree. */
defineType('Microsoft.SharePoint.Navigation.REST.NavigationServiceRest', {
  properties: {},
  methods: {
    MenuState: reads(['menuNodeKey', 'mapProviderName', 'depth', 'customProperties'], (web, args, context) => value(menuState(web, args, context))),
    MenuNodeKey: reads(['currentUrl', 'mapProviderName'], (web, args, context) => {
      const url = args.text('currentUrl');
      const { nodes } = startOf(web, '', args.textOr('mapProviderName', ''), context);
      const node = findNode(nodes, (each) => sameUrl(each.url, url, context));
      if (!node) throw spException(-2147024809, `No navigation node is found for the URL ${url}.`, 404);
      return value(String(node.id));
    }),
    SaveMenuState: writes(['menuState', 'mapProviderName'], (web, args, context) => value(saveMenuState(web, args, context))),
    GlobalNavEnabled: reads([], () => value(false)),
  },
});

const service = (_root: unknown, { web }: Context): Resource => entity('Microsoft.SharePoint.Navigation.REST.NavigationServiceRest', web);
extendType('Root', { navigations: { Navigation: service, 'Microsoft.SharePoint.Navigation.REST.NavigationServiceRest': service } });

/** Where a tree begins. */
interface Start {
  readonly key: string | null;
  readonly title: string | null;
  readonly place: NavigationPlace;
  readonly parentId: number | null;
  readonly nodes: readonly NavigationNode[];
}

/** Providers that stand for the links on top; every other one, and none, stands for those at the side. */
const topProviders = /^(global|spnavigation)/i;

function startOf(web: Web, key: string, provider: string, { store }: Context): Start {
  const navigation = navigationOf(store, web);
  const whole = (place: NavigationPlace, title: string, root: string | null): Start => ({ key: root, title, place, parentId: null, nodes: navigation[place] });
  const quickLaunch = String(navigationRoot.quickLaunch);
  const topBar = String(navigationRoot.topNavigationBar);
  if (key === quickLaunch) return whole('quickLaunch', 'Quick launch', quickLaunch);
  if (key === topBar) return whole('topNavigationBar', 'SharePoint Top Navigation Bar', topBar);
  if (key.toLowerCase() === footerKey) return whole('footer', footerKey, navigation.footer.length === 0 ? null : footerKey);
  if (key === '') return topProviders.test(provider) ? whole('topNavigationBar', 'SharePoint Top Navigation Bar', topBar) : whole('quickLaunch', 'Quick launch', quickLaunch);
  for (const place of ['quickLaunch', 'topNavigationBar', 'footer'] as const) {
    const node = findNode(navigation[place], ({ id }) => String(id) === key);
    if (node) return { key, title: node.title, place, parentId: node.id, nodes: node.children };
  }
  throw badArgument(`The navigation node with the key ${key} does not exist.`);
}

function menuState(web: Web, args: Args, context: Context): Complex {
  const depth = args.raw('depth') === undefined || args.raw('depth') === null ? 10 : args.integer('depth');
  const start = startOf(web, args.textOr('menuNodeKey', ''), args.textOr('mapProviderName', ''), context);
  const prefix = (url: string): string => (url === '/' ? '/' : `${url}/`);
  return complex('SP.MenuState', {
    AudienceIds: null,
    FriendlyUrlPrefix: '',
    IsAudienceTargetEnabledForGlobalNav: false,
    Nodes: listOf('SP.MenuNode', start.nodes.map((node) => menuNode(node, depth))),
    SimpleUrl: '',
    SPSitePrefix: prefix(context.site.url),
    SPWebPrefix: prefix(web.url),
    StartingNodeKey: start.key,
    StartingNodeTitle: start.title,
    Version: web.modified,
  });
}

function menuNode(node: NavigationNode, depth: number): Complex {
  return complex('SP.MenuNode', {
    AudienceIds: node.audienceIds === null ? null : listOf('Edm.Guid', node.audienceIds),
    CurrentLCID: 0,
    CustomProperties: listOf('SP.KeyValue', []),
    FriendlyUrlSegment: '',
    IsDeleted: false,
    IsHidden: !node.isVisible,
    IsTitleForExistingLanguage: false,
    Key: String(node.id),
    Nodes: listOf('SP.MenuNode', depth > 1 ? node.children.map((child) => menuNode(child, depth - 1)) : []),
    NodeType: 0,
    OpenInNewWindow: node.openInNewWindow,
    SimpleUrl: node.url,
    Title: node.title,
    Translations: listOf('SP.SPResourceEntry', []),
  });
}

/** What SharePoint answers when all links were saved. */
const saved = 200;
const mostNodes = 500;
const deepest = 20;

function saveMenuState(web: Web, args: Args, context: Context): number {
  const given = args.object('menuState');
  if (!Array.isArray(given['Nodes'] ?? [])) throw invalidQuery('The property Nodes of the menu state is not a collection.');
  const key = typeof given['StartingNodeKey'] === 'string' ? given['StartingNodeKey'] : '';
  const footer = typeof given['StartingNodeTitle'] === 'string' && key === '' && /^[0-9a-f-]{36}$/i.test(given['StartingNodeTitle']);
  const start = startOf(web, footer ? footerKey : key, args.textOr('mapProviderName', ''), context);
  change(web, context, (navigation) => {
    let { nextId } = navigation;
    const nodes = mergeNodes((given['Nodes'] ?? []) as readonly unknown[], start.nodes, () => Math.max((nextId += 1) - 1, firstOwnId), 1);
    if (countOf(nodes) > mostNodes) throw badArgument(`A navigation can hold ${mostNodes} nodes.`);
    return { ...navigation, nextId, [start.place]: start.parentId === null ? nodes : withChildren(navigation, start, nodes) };
  });
  return saved;
}

function withChildren(navigation: Navigation, { place, parentId }: Start, children: readonly NavigationNode[]): NavigationNode[] {
  const replace = (nodes: readonly NavigationNode[]): NavigationNode[] =>
    nodes.map((node) => (node.id === parentId ? { ...node, children } : { ...node, children: replace(node.children) }));
  return replace(navigation[place]);
}

/** The given links in their order: known ones changed, marked ones deleted, others new. Known ones not mentioned stay, at the end. */
function mergeNodes(given: readonly unknown[], current: readonly NavigationNode[], nextId: () => number, depth: number): NavigationNode[] {
  if (depth > deepest) throw badArgument('The navigation is nested too deeply.');
  const mentioned = new Set<number>();
  const nodes = given.flatMap((each) => {
    if (typeof each !== 'object' || each === null) throw invalidQuery("An unexpected 'PrimitiveValue' node was found when reading from the JSON reader. A 'StartObject' node was expected.");
    const { Key: key, Title: title, SimpleUrl: url, IsDeleted: deleted, IsHidden: hidden, Nodes: below, AudienceIds: audiences, OpenInNewWindow: newWindow } = each as Readonly<Record<string, unknown>>;
    const known = current.find(({ id }) => String(id) === wordOf(key));
    if (known) mentioned.add(known.id);
    if (deleted === true) return [];
    const address = typeof url === 'string' ? forbidScript(url) : known?.url ?? '';
    const name = typeof title === 'string' ? title : known?.title ?? '';
    const node = known?.url === address ? { ...known, title: name } : newNode(known?.id ?? nextId(), { ...withoutAddress(known), title: name, url: address });
    const children = Array.isArray(below) ? mergeNodes(below, known?.children ?? [], nextId, depth + 1) : known?.children ?? [];
    return [{
      ...node, children, isVisible: hidden !== true, openInNewWindow: newWindow === true,
      ...(Array.isArray(audiences) ? { audienceIds: audiences.map(String) } : {}),
    }];
  });
  return [...nodes, ...current.filter(({ id }) => !mentioned.has(id))];
}

/** What a link keeps when its address changes. */
function withoutAddress(node: NavigationNode | undefined): Partial<NavigationNode> {
  return node ? { audienceIds: node.audienceIds, isVisible: node.isVisible } : {};
}

const countOf = (nodes: readonly NavigationNode[]): number => nodes.reduce((sum, { children }) => sum + 1 + countOf(children), 0);

function sameUrl(one: string, other: string, { origin }: Context): boolean {
  const bare = (url: string): string => (url.startsWith(`${origin}/`) ? url.slice(origin.length) : url).toLowerCase().replace(/\/+$/, '');
  return bare(one) === bare(other);
}
