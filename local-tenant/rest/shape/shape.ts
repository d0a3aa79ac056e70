import type { Context } from '../model/Context';
import { collectionTable, indexMembers, typeTable } from '../model/registry';
import type { Page, Resource, TypeName } from '../model/types';
import type { Complex, Value } from '../model/values';
import { defaultSelection, parseQuery, type ODataQuery, type Selection } from '../odata/query';
import { readCollection } from '../odata/readCollection';
import { valueOf } from '../walk';
import { askedMembers, type Asked } from './askedMembers';

/** What an answer says about an entity, whatever the format. */
export interface ShapedEntity {
  readonly type: string;
  /** Path below `_api/` of its web. */
  readonly id: string;
  /** That web's "…/_api/"; undefined for the web that was called. */
  readonly api: string | undefined;
  readonly etag: string | undefined;
  readonly members: readonly ShapedMember[];
}

export type ShapedMember =
  | { readonly kind: 'value'; readonly name: string; readonly value: Value }
  | { readonly kind: 'entity'; readonly name: string; readonly entity: ShapedEntity | null }
  | { readonly kind: 'list'; readonly name: string; readonly entities: readonly ShapedEntity[] }
  | { readonly kind: 'deferred'; readonly name: string };

/** An answer's entity: the members that the selection asks for, and links to the others. */
export function shapeEntity(type: TypeName, entity: unknown, selection: Selection, context: Context): ShapedEntity {
  const table = typeTable(type);
  const own = table.membersOf?.(entity, context);
  const members = askedMembers(type, own && indexMembers(own), selection).map((asked) => shapeMember(asked, entity, context));
  return { type: table.nameOf?.(entity, context) ?? type, id: table.id?.(entity, context) ?? type, api: table.webOf && context.apiOf(table.webOf(entity, context)), etag: table.etag?.(entity, context), members };
}

function shapeMember({ member, inside }: Asked, entity: unknown, context: Context): ShapedMember {
  if (member.kind === 'property') return { kind: 'value', name: member.name, value: valueOf(member.property, entity, context) };
  return inside ? shapeNavigation(member.name, member.navigation(entity, context), inside, context) : { kind: 'deferred', name: member.name };
}

/** A collection that is one value (`asValue`), as the entity that answers show it as. `id` is its path below `_api/`. */
export function shapeValue({ type, fields }: Complex, id: string): ShapedEntity {
  return { type, id, api: undefined, etag: undefined, members: Object.entries(fields).map(([name, value]) => ({ kind: 'value', name, value })) };
}

/** A page of entities, each with the query's selection. */
export function shapePage(type: TypeName, page: Page<unknown>, selection: Selection, context: Context): ShapedEntity[] {
  return page.entities.map((entity) => shapeEntity(type, entity, selection, context));
}

function shapeNavigation(name: string, target: Resource, selection: Selection, context: Context): ShapedMember {
  switch (target.kind) {
    case 'entity': return { kind: 'entity', name, entity: shapeEntity(target.type, target.entity, selection, context) };
    case 'entities': return { kind: 'list', name, entities: shapePage(target.type, { entities: target.entities }, selection, context) };
    case 'collection': return shapeCollection(name, target, selection, context);
    case 'value': return { kind: 'value', name, value: target.value };
    default: return { kind: 'entity', name, entity: null };
  }
}

function shapeCollection(name: string, target: Extract<Resource, { kind: 'collection' }>, selection: Selection, context: Context): ShapedMember {
  const table = collectionTable(target.collection);
  if (table.asValue) return { kind: 'value', name, value: table.asValue(target.parent, context) };
  const page = readCollection(target.collection, target.parent, { ...wholeCollection, selection }, context);
  return { kind: 'list', name, entities: shapePage(table.of, page, selection, context) };
}

const wholeCollection: ODataQuery = { ...parseQuery(new URLSearchParams()), selection: defaultSelection };
