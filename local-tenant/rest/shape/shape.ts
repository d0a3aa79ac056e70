import type { Context } from '../model/Context';
import { collectionTable, indexMembers, memberOf, membersOf, typeTable, type Member } from '../model/registry';
import type { Page, Resource, TypeName } from '../model/types';
import type { Value } from '../model/values';
import { missingMember } from '../odata/members';
import { defaultSelection, parseQuery, type ODataQuery, type Selection } from '../odata/query';
import { readCollection } from '../odata/readCollection';
import { valueOf } from '../walk';

/** What an answer says about an entity, whatever the format. */
export interface ShapedEntity {
  readonly type: string;
  /** Path below `_api/` of the web. */
  readonly id: string;
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
  const ownIndex = own ? indexMembers(own) : undefined;
  const find = (name: string): Member | undefined => memberOf(type, name) ?? ownIndex?.get(name);
  const isOfOthers = (name: string): boolean => table.membersOfKinds?.has(name.toLowerCase()) || table.siblings?.some((each) => memberOf(each, name)) || false;
  for (const name of [...selection.spelled, ...selection.expanded.keys()]) if (!find(name.toLowerCase()) && !isOfOthers(name)) throw missingMember(type, name);
  const asked = ({ name, ...member }: Member): boolean => selection.names === null || selection.names.has('*')
    ? (member.kind === 'property' && member.inDefaultAnswer) || (selection.names?.has(name.toLowerCase()) ?? false)
    : selection.names.has(name.toLowerCase());
  const members: ShapedMember[] = [];
  for (const member of [...membersOf(type), ...(ownIndex?.values() ?? [])]) {
    const inside = selection.expanded.get(member.name.toLowerCase());
    if (member.kind === 'navigation') {
      if (inside) members.push(shapeNavigation(member.name, member.navigation(entity, context), inside, context));
      else if (selection.names === null || asked(member)) members.push({ kind: 'deferred', name: member.name });
    } else if (member.kind === 'property' && (inside || asked(member))) {
      members.push({ kind: 'value', name: member.name, value: valueOf(member.property, entity, context) });
    }
  }
  return { type: table.nameOf?.(entity, context) ?? type, id: table.id?.(entity, context) ?? type, etag: table.etag?.(entity, context), members };
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
