import type { CollectionParents, EntityTypes } from './EntityTypes';
import type { Context } from './Context';
import type { ODataQuery } from '../odata/query';
import type { CollectionName, CollectionTable, Method, Navigation, OwnMembers, Page, Property, TypeName, TypeTable } from './types';

/** A type's table for whoever does not know its entity: what holds all of them. */
export type AnyTable = TypeTable<unknown>;

/** A collection's table for whoever does not know what is in it. */
export interface AnyCollectionTable extends Omit<CollectionTable<unknown, TypeName>, 'all' | 'page' | 'byKey' | 'create'> {
  readonly all?: (parent: unknown, context: Context) => readonly unknown[];
  readonly page?: (parent: unknown, query: ODataQuery, context: Context) => Page<unknown>;
  readonly byKey?: (parent: unknown, key: string | number, context: Context) => unknown;
  readonly create?: (parent: unknown, body: Readonly<Record<string, unknown>>, context: Context) => unknown;
}

/** A member of a type, found by name. `name` is spelled as the table spells it. */
export type Member =
  | { readonly kind: 'property'; readonly name: string; readonly property: Property<unknown>; readonly inDefaultAnswer: boolean }
  | { readonly kind: 'navigation'; readonly name: string; readonly navigation: Navigation<unknown> }
  | { readonly kind: 'method'; readonly name: string; readonly method: Method<unknown> };

const types = new Map<string, AnyTable>();
const additions = new Map<string, Partial<AnyTable>[]>();
const collections = new Map<string, AnyCollectionTable>();
const merged = new Map<string, { table: AnyTable; members: Map<string, Member> }>();

/** Declares a type. */
export function defineType<Name extends TypeName>(name: Name, table: TypeTable<EntityTypes[Name]>): void {
  types.set(name, table as unknown as AnyTable);
  merged.delete(name);
}

/** Adds properties, navigations or methods to a type that another file declares, in whatever order the files load. */
export function extendType<Name extends TypeName>(name: Name, table: Partial<TypeTable<EntityTypes[Name]>>): void {
  additions.set(name, [...(additions.get(name) ?? []), table as unknown as Partial<AnyTable>]);
  merged.delete(name);
}

/** Declares a collection. */
export function defineCollection<Name extends CollectionName, Of extends TypeName>(name: Name, table: CollectionTable<CollectionParents[Name], Of>): void {
  collections.set(name, table as unknown as AnyCollectionTable);
}

/** Adds methods to a collection that another file declares. The other file must be loaded first. */
export function extendCollection<Name extends CollectionName>(name: Name, methods: Readonly<Record<string, Method<CollectionParents[Name]>>>): void {
  const table = collectionTable(name);
  collections.set(name, { ...table, methods: { ...table.methods, ...methods } as AnyCollectionTable['methods'] });
}

export function typeTable(name: TypeName): AnyTable {
  return prepared(name).table;
}

export function collectionTable(name: CollectionName): AnyCollectionTable {
  const table = collections.get(name);
  if (!table) throw new Error(`No collection ${name} is defined`);
  return table;
}

/** A member of a type by its name in any case. */
export function memberOf(type: TypeName, name: string): Member | undefined {
  return prepared(type).members.get(name.toLowerCase());
}

export function membersOf(type: TypeName): Iterable<Member> {
  return prepared(type).members.values();
}

export function methodOf(name: CollectionName, method: string): { readonly name: string; readonly method: Method<unknown> } | undefined {
  const found = Object.entries(collectionTable(name).methods ?? {}).find(([key]) => key.toLowerCase() === method.toLowerCase());
  return found && { name: found[0], method: found[1] };
}

/** The tables by name, for the route table. */
export function allTypes(): string[] {
  return [...types.keys()].sort();
}

export function allCollections(): string[] {
  return [...collections.keys()].sort();
}

const ownIndexes = new WeakMap<object, Map<string, Member>>();

/** Members of a table by lower-case name; a table that comes again is not read again. */
export function indexMembers(table: Partial<OwnMembers<never>>): Map<string, Member> {
  let members = ownIndexes.get(table);
  if (!members) {
    members = readMembers(table);
    ownIndexes.set(table, members);
  }
  return members;
}

function readMembers(table: Partial<OwnMembers<never>> & { readonly methods?: Readonly<Record<string, Method<never>>> }): Map<string, Member> {
  const members = new Map<string, Member>();
  const add = (member: Member): void => void members.set(member.name.toLowerCase(), member);
  for (const [name, property] of Object.entries(table.properties ?? {})) add({ kind: 'property', name, property: property as Property<unknown>, inDefaultAnswer: true });
  for (const [name, property] of Object.entries(table.onRequest ?? {})) add({ kind: 'property', name, property: property as Property<unknown>, inDefaultAnswer: false });
  for (const [name, navigation] of Object.entries(table.navigations ?? {})) add({ kind: 'navigation', name, navigation: navigation as Navigation<unknown> });
  for (const [name, method] of Object.entries(table.methods ?? {})) add({ kind: 'method', name, method: method as Method<unknown> });
  return members;
}

function prepared(name: string): { table: AnyTable; members: Map<string, Member> } {
  let entry = merged.get(name);
  if (!entry) {
    const own = types.get(name);
    if (!own) throw new Error(`No type ${name} is defined`);
    const table = (additions.get(name) ?? []).reduce<AnyTable>((whole, part) => ({
      ...whole, ...part, properties: { ...whole.properties, ...part.properties }, onRequest: { ...whole.onRequest, ...part.onRequest },
      navigations: { ...whole.navigations, ...part.navigations }, methods: { ...whole.methods, ...part.methods },
    }), own);
    entry = { table, members: indexMembers(table) };
    merged.set(name, entry);
  }
  return entry;
}
