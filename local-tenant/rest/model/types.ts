import type { Web } from '../../store/index';
import type { Args } from './Args';
import type { CollectionParents, EntityTypes } from './EntityTypes';
import type { Context } from './Context';
import type { ODataQuery } from '../odata/query';
import type { Complex, Value } from './values';

export type TypeName = keyof EntityTypes;
export type CollectionName = keyof CollectionParents;

/** A property's value: fixed, or computed from the entity. */
export type Property<Entity> = Value | ((entity: Entity, context: Context) => Value);

/** What a segment of a path leads to. */
export type Resource =
  | { readonly kind: 'entity'; readonly type: TypeName; readonly entity: unknown }
  | { readonly kind: 'collection'; readonly collection: CollectionName; readonly parent: unknown }
  /** Entities that a method returns as a list, not as an addressable collection. */
  | { readonly kind: 'entities'; readonly type: TypeName; readonly entities: readonly unknown[] }
  /** `name` is what verbose answers call it; default: the segment. */
  | { readonly kind: 'value'; readonly value: Value; readonly name?: string }
  /** A body that SharePoint writes by itself, outside of OData (files, renderListDataAsStream). */
  | { readonly kind: 'response'; readonly response: Response }
  | { readonly kind: 'nothing' };

/** A method of a type: its parameters in order, and what it does. It never waits: a write is one transaction of the store. */
export interface Method<Entity> {
  readonly params: readonly string[];
  /** A reading method answers GET and POST, a writing one POST only. */
  readonly writes: boolean;
  readonly run: (entity: Entity, args: Args, context: Context) => Resource;
}

/** A property that leads to an entity or a collection; null when there is nothing there. */
export type Navigation<Entity> = (entity: Entity, context: Context) => Resource;

/** One of SharePoint's types, as a table. Names are SharePoint's; the walk finds them in any case. */
export interface TypeTable<Entity> {
  /** The type's name in answers, when it depends on the entity (list items, kinds of fields). */
  readonly nameOf?: (entity: Entity, context: Context) => string;
  /** Types that stand in the same places (a group where a user may be): their members may be asked for, and are then left out. */
  readonly siblings?: readonly TypeName[];
  /** Members that only some kinds of the entity have, in lower case: they may be asked for of all, and are left out where there are none. */
  readonly membersOfKinds?: ReadonlySet<string>;
  /** In every answer. */
  readonly properties: Readonly<Record<string, Property<Entity>>>;
  /** Only in answers to a $select that names them. */
  readonly onRequest?: Readonly<Record<string, Property<Entity>>>;
  readonly navigations?: Readonly<Record<string, Navigation<Entity>>>;
  readonly methods?: Readonly<Record<string, Method<Entity>>>;
  /** The entity's path below `_api/`, e.g. "Web/Lists(guid'…')". */
  readonly id?: (entity: Entity, context: Context) => string;
  /** The web whose `_api/` that is, where it may be another than the one called. */
  readonly webOf?: (entity: Entity, context: Context) => Web;
  readonly etag?: (entity: Entity, context: Context) => string;
  /** MERGE, PATCH, PUT. Returns the entity as it is now where its ETag is to be answered. */
  readonly update?: (entity: Entity, changes: Readonly<Record<string, unknown>>, context: Context) => Entity | void;
  /** DELETE. */
  readonly remove?: (entity: Entity, context: Context) => void;
  /** GET …/$value */
  readonly content?: (entity: Entity, context: Context) => Response;
  /** PUT …/$value */
  readonly putContent?: (entity: Entity, bytes: Uint8Array<ArrayBuffer>, context: Context) => void;
  /** Members that depend on the entity: the columns of a list's items. Looked up after the fixed ones. */
  readonly membersOf?: (entity: Entity, context: Context) => OwnMembers<Entity>;
}

/** Members that one entity has beside those of its type. */
export type OwnMembers<Entity> = Pick<TypeTable<Entity>, 'properties' | 'onRequest' | 'navigations'>;

/** One page of a collection's entities, already filtered, ordered and cut. */
export interface Page<Entity> {
  readonly entities: readonly Entity[];
  /** Query parameters of the next page ($skiptoken, …); absent when this is the last. */
  readonly next?: Readonly<Record<string, string>>;
}

/** One of SharePoint's collections, as a table. `Parent` is what it hangs from. */
export interface CollectionTable<Parent, Name extends TypeName> {
  readonly of: Name;
  /** Every entity; the engine filters, orders and cuts them. */
  readonly all?: (parent: Parent, context: Context) => readonly EntityTypes[Name][];
  /** For collections too large for `all`: does the filtering, ordering and cutting itself. */
  readonly page?: (parent: Parent, query: ODataQuery, context: Context) => Page<EntityTypes[Name]>;
  /** `collection(key)`; undefined: there is none (404), null: an empty answer, as SharePoint gives for features. */
  readonly byKey?: (parent: Parent, key: string | number, context: Context) => EntityTypes[Name] | null | undefined;
  /** `collection/key` is what `collection(key)` is elsewhere, as in `v2.1`. */
  readonly keysAsSegments?: boolean;
  readonly methods?: Readonly<Record<string, Method<Parent>>>;
  /** POST to the collection. */
  readonly create?: (parent: Parent, body: Readonly<Record<string, unknown>>, context: Context) => EntityTypes[Name];
  /** Properties of the collection itself (e.g. SchemaXml of ViewFields). */
  readonly properties?: Readonly<Record<string, Property<Parent>>>;
  /** The collection itself is one entity in answers (a view's ViewFields with their Items); then it has no others. */
  readonly asValue?: (parent: Parent, context: Context) => Complex;
}

/** A method that changes nothing. */
export function reads<Entity>(params: readonly string[], run: Method<Entity>['run']): Method<Entity> {
  return { params, writes: false, run };
}

/** A method that writes: POST with a digest. It happens as a whole or not at all: neither an error nor a kill leaves half of it. */
export function writes<Entity>(params: readonly string[], run: Method<Entity>['run']): Method<Entity> {
  return { params, writes: true, run: (self, args, context) => context.store.transaction(() => run(self, args, context)) };
}

export const entity = <Name extends TypeName>(type: Name, value: EntityTypes[Name]): Resource => ({ kind: 'entity', type, entity: value });

/** An entity, or nothing (a navigation that leads nowhere) when the value is undefined or null. */
export const entityOrNothing = <Name extends TypeName>(type: Name, found: EntityTypes[Name] | undefined | null): Resource =>
  (found === undefined || found === null ? nothing : entity(type, found));
export const collection = <Name extends CollectionName>(name: Name, parent: CollectionParents[Name]): Resource => ({ kind: 'collection', collection: name, parent });
export const entities = <Name extends TypeName>(type: Name, values: readonly EntityTypes[Name][]): Resource => ({ kind: 'entities', type, entities: values });
export const value = (content: Value, name?: string): Resource => ({ kind: 'value', value: content, ...(name === undefined ? {} : { name }) });
export const nothing: Resource = { kind: 'nothing' };

/** JSON that SharePoint writes outside of OData's formats. */
export const json = (body: unknown): Resource =>
  ({ kind: 'response', response: new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json; charset=utf-8' } }) });
