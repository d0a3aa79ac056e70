import {
  changeNode, findNode, firstOwnId, navigationOf, newNode, permission, saveNavigation, type Navigation, type NavigationNode, type NavigationPlace, type Web,
} from '../../../store/index';
import type { Context } from '../../model/Context';
import { badArgument, invalidQuery, spException, unknownProperty } from '../../model/errors';
import { defineCollection, defineType, extendType } from '../../model/registry';
import { collection, entity, nothing, reads, writes, type TypeTable } from '../../model/types';
import { listOf } from '../../model/values';

/** A link, and where in which web's navigation it stands. */
export interface PlacedNode {
  readonly web: Web;
  readonly place: NavigationPlace;
  readonly node: NavigationNode;
}

/** Links side by side: at the top of a place, or below one link. */
export interface NodeList {
  readonly web: Web;
  readonly place: NavigationPlace;
  /** Id of the link that they are below, or null. */
  readonly parentId: number | null;
}

declare module '../../model/EntityTypes' {
  interface EntityTypes { 'SP.NavigationNode': PlacedNode; 'SP.Navigation': Web }
  interface CollectionParents { 'SP.NavigationNodeCollection': NodeList }
}

defineType('SP.Navigation', {
  id: () => 'Web/Navigation',
  properties: {
    UseShared: (web, { store }) => navigationOf(store, web).useShared,
  },
  navigations: {
    QuickLaunch: (web) => collection('SP.NavigationNodeCollection', { web, place: 'quickLaunch', parentId: null }),
    TopNavigationBar: (web) => collection('SP.NavigationNodeCollection', { web, place: 'topNavigationBar', parentId: null }),
  },
  methods: {
    GetNodeById: reads(['id'], (web, args, context) => entity('SP.NavigationNode', nodeById(web, args.integer('id'), context))),
  },
  update: (web, changes, context) => {
    const { UseShared: shared, ...others } = changes;
    const [unknown] = Object.keys(others);
    if (unknown !== undefined) throw unknownProperty(unknown, 'SP.Navigation');
    if (typeof shared !== 'boolean') throw invalidQuery("Cannot convert a primitive value to the expected type 'Edm.Boolean'. See the inner exception for more details.");
    change(web, context, (navigation) => ({ ...navigation, useShared: shared }));
  },
});

const nodeTable: TypeTable<PlacedNode> = {
  id: ({ node }) => `Web/Navigation/GetNodeById(${node.id})`,
  properties: {
    AudienceIds: ({ node }) => (node.audienceIds === null ? null : listOf('Edm.Guid', node.audienceIds)),
    CurrentLCID: ({ web }) => web.lcid,
    Id: ({ node }) => node.id,
    IsDocLib: ({ node }) => node.isDocLib,
    IsExternal: ({ node }) => node.isExternal,
    IsVisible: ({ node }) => node.isVisible,
    ListTemplateType: ({ node }) => node.listTemplateType,
    Title: ({ node }) => node.title,
    Url: ({ node }) => node.url,
  },
  navigations: {
    Children: ({ web, place, node }) => collection('SP.NavigationNodeCollection', { web, place, parentId: node.id }),
  },
  update: ({ web, place, node }, changes, context) => {
    const changed = { ...node, ...givenBy(changes) };
    change(web, context, (navigation) => ({ ...navigation, [place]: changeNode(navigation[place], node.id, () => changed) }));
  },
  remove: ({ web, place, node }, context) => change(web, context, (navigation) => ({ ...navigation, [place]: changeNode(navigation[place], node.id, () => null) })),
};
defineType('SP.NavigationNode', nodeTable);

defineCollection('SP.NavigationNodeCollection', {
  of: 'SP.NavigationNode',
  all: (list, context) => nodesOf(list, context).map((node) => ({ ...list, node })),
  byKey: (list, key, context) => inList(list, Number(key), context),
  create: (list, body, context) => addNode(list, body, context),
  methods: {
    GetById: reads(['id'], (list, args, context) => entity('SP.NavigationNode', inList(list, args.integer('id'), context))),
    GetByIndex: reads(['index'], (list, args, context) => {
      const node = nodesOf(list, context)[args.integer('index')];
      if (!node) throw badArgument('Specified argument was out of the range of valid values.\r\nParameter name: index');
      return entity('SP.NavigationNode', { ...list, node });
    }),
    MoveAfter: writes(['nodeId', 'previousNodeId'], (list, args, context) => {
      moveAfter(list, args.integer('nodeId'), args.integer('previousNodeId'), context);
      return nothing;
    }),
  },
});

extendType('SP.Web', { navigations: { Navigation: (web) => entity('SP.Navigation', web) } });

/** Changes a web's navigation. @throws 403 unless the caller may manage the web */
export function change(web: Web, context: Context, make: (navigation: Navigation) => Navigation): void {
  context.demand(permission.manageWeb, web, web.siteId);
  saveNavigation(context.store, web.id, make(navigationOf(context.store, web)));
}

function nodesOf({ web, place, parentId }: NodeList, { store }: Context): readonly NavigationNode[] {
  const nodes = navigationOf(store, web)[place];
  return parentId === null ? nodes : findNode(nodes, ({ id }) => id === parentId)?.children ?? [];
}

const places: readonly NavigationPlace[] = ['quickLaunch', 'topNavigationBar', 'footer'];

function nodeById(web: Web, id: number, { store }: Context): PlacedNode {
  const navigation = navigationOf(store, web);
  for (const place of places) {
    const node = findNode(navigation[place], (each) => each.id === id);
    if (node) return { web, place, node };
  }
  throw missing();
}

function inList(list: NodeList, id: number, context: Context): PlacedNode {
  // SharePoint finds any link of the place by its id, not only those that stand side by side.
  const node = findNode(navigationOf(context.store, list.web)[list.place], (each) => each.id === id);
  if (!node) throw missing();
  return { ...list, node };
}

const missing = (): Error => spException(-2130575338, 'The navigation node does not exist.', 404);

function addNode(list: NodeList, body: Readonly<Record<string, unknown>>, context: Context): PlacedNode {
  const { AsLastNode: asLast, IsExternal: external, ...rest } = body;
  const given = { ...givenBy(rest), ...(typeof external === 'boolean' ? { isExternal: external } : {}) };
  if (given.title === undefined || given.title === '') throw badArgument('The parameter Title cannot be null or empty.');
  const id = Math.max(navigationOf(context.store, list.web).nextId, firstOwnId);
  const node = newNode(id, { ...given, title: given.title, url: given.url ?? '' });
  const add = (nodes: readonly NavigationNode[]): NavigationNode[] => (asLast === false ? [node, ...nodes] : [...nodes, node]);
  change(list.web, context, (navigation) => ({ ...placed(navigation, list, add), nextId: id + 1 }));
  return { ...list, node };
}

function moveAfter(list: NodeList, id: number, previousId: number, context: Context): void {
  const siblings = nodesOf(list, context);
  const node = siblings.find((each) => each.id === id);
  if (!node || (previousId !== 0 && !siblings.some((each) => each.id === previousId)) || id === previousId) throw missing();
  change(list.web, context, (navigation) => placed(navigation, list, (nodes) => {
    const others = nodes.filter((each) => each.id !== id);
    return others.toSpliced(others.findIndex((each) => each.id === previousId) + 1, 0, node);
  }));
}

/** The navigation with the links of one list put through `make`. */
function placed(navigation: Navigation, { place, parentId }: NodeList, make: (nodes: readonly NavigationNode[]) => NavigationNode[]): Navigation {
  const nodes = navigation[place];
  return { ...navigation, [place]: parentId === null ? make(nodes) : changeNode(nodes, parentId, (parent) => ({ ...parent, children: make(parent.children) })) };
}

const readOnly = new Set(['Id', 'IsDocLib', 'IsExternal', 'ListTemplateType', 'CurrentLCID']);

function givenBy(body: Readonly<Record<string, unknown>>): Partial<NavigationNode> {
  const { Title: title, Url: url, IsVisible: visible, AudienceIds: audiences, ...others } = body;
  for (const name of Object.keys(others)) if (!readOnly.has(name)) throw unknownProperty(name, 'SP.NavigationNode');
  return {
    ...(typeof title === 'string' ? { title } : {}),
    ...(typeof url === 'string' ? { url: forbidScript(url) } : {}),
    ...(typeof visible === 'boolean' ? { isVisible: visible } : {}),
    ...(Array.isArray(audiences) ? { audienceIds: audiences.map(String) } : {}),
  };
}

/** SharePoint takes no addresses that run code. */
export function forbidScript(url: string): string {
  if (/^\s*(javascript|vbscript|data):/i.test(url)) throw badArgument('Only HTTP and HTTPS URLs are allowed.');
  return url;
}
