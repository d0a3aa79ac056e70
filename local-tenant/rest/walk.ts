import { Args } from './model/Args';
import type { Context } from './model/Context';
import { cannotFindResource, invalidExpression, invalidQuery, notImplemented, wrongMethod } from './model/errors';
import { sharePointHas } from './model/metadata';
import { collectionTable, indexMembers, memberOf, methodOf, typeTable, type Member } from './model/registry';
import { nothing, value, writes, type Method, type Resource, type TypeName } from './model/types';
import { Complex, type Value } from './model/values';
import type { Argument, Segment } from './path/parsePath';

/** Where a path ends: a resource, or a method that is still to be called (with the body's arguments too). */
export type Destination =
  | { readonly kind: 'resource'; readonly resource: Resource; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly method: Method<unknown>; readonly self: unknown; readonly args: Readonly<Record<string, unknown>> }
  /** `…/$value` of what came before. */
  | { readonly kind: 'content'; readonly resource: Resource };

/**
 * Walks a parsed path through the tables.
 * @param mayWrite whether methods that write may be called on the way (a POST)
 * @throws 404, 501 or what the tables throw (403, 400)
 */
export function walk(segments: readonly Segment[], context: Context, mayWrite: boolean): Destination {
  let current: Resource = { kind: 'entity', type: 'Root', entity: null };
  for (const [index, segment] of segments.entries()) {
    const last = index === segments.length - 1;
    if (last && segment.name === '$value') return { kind: 'content', resource: current };
    if (segment.name === '$count') throw invalidQuery('The query option $count is not supported.');
    const step = take(current, segment, context);
    if (step.kind === 'resource') {
      current = step.resource;
      if (last) return { kind: 'resource', resource: current, name: step.name };
    } else {
      if (last) return step;
      if (step.method.writes && !mayWrite) throw wrongMethod('GET', step.name);
      current = step.method.run(step.self, new Args(step.args), context);
    }
  }
  return { kind: 'resource', resource: current, name: 'Root' };
}

type Step = Extract<Destination, { kind: 'resource' | 'call' }>;

function take(current: Resource, segment: Segment, context: Context): Step {
  switch (current.kind) {
    case 'entity': return takeMember(current.type, current.entity, segment, context);
    case 'collection': {
      const found = methodOf(current.collection, segment.name);
      if (found) return call(found.name, found.method, current.parent, segment);
      const table = collectionTable(current.collection);
      const property = Object.entries(table.properties ?? {}).find(([name]) => name.toLowerCase() === segment.name.toLowerCase());
      if (property) return resource(property[0], value(typeof property[1] === 'function' ? property[1](current.parent, context) : property[1]));
      if (table.keysAsSegments && segment.groups.length === 0) return resource(segment.name, withKeys(current, [[{ value: segment.name }]], context, segment.name));
      throw unknownSegment(`Collection(${table.of})`, segment.name);
    }
    case 'value': {
      const field = current.value instanceof Complex ? findField(current.value, segment.name) : undefined;
      if (field) return resource(field[0], value(field[1]));
      throw cannotFindResource(segment.name);
    }
    default: throw cannotFindResource(segment.name);
  }
}

function takeMember(type: TypeName, self: unknown, segment: Segment, context: Context): Step {
  const member = memberOf(type, segment.name) ?? ownMember(type, self, segment.name, context);
  if (!member && /^deleteobject$/i.test(segment.name)) return { kind: 'call', name: 'DeleteObject', method: deleteObject(type), self, args: {} };
  if (!member) throw unknownSegment(type === 'Root' ? '' : type, segment.name);
  switch (member.kind) {
    case 'method': return call(member.name, member.method, self, segment);
    case 'navigation': return resource(member.name, withKeys(member.navigation(self, context), segment.groups, context, member.name));
    case 'property':
      if (segment.groups.some((group) => group.length > 0)) throw cannotFindResource(segment.name);
      return resource(member.name, value(valueOf(member.property, self, context)));
  }
}

/** POST …/DeleteObject: what every type that can be deleted answers too. */
function deleteObject(type: TypeName): Method<unknown> {
  return writes([], (self, _args, context) => {
    const table = typeTable(type);
    if (!table.remove) throw wrongMethod('POST', 'DeleteObject');
    table.remove(self, context);
    return nothing;
  });
}

/** A member that only this entity has (a column of its list). */
export function ownMember(type: TypeName, self: unknown, name: string, context: Context): Member | undefined {
  const own = typeTable(type).membersOf?.(self, context);
  return own && indexMembers(own).get(name.toLowerCase());
}

/** A property of an entity as the table gives it. */
export function valueOf(property: Value | ((entity: never, context: Context) => Value), self: unknown, context: Context): Value {
  return typeof property === 'function' ? property(self as never, context) : property;
}

function call(name: string, method: Method<unknown>, self: unknown, { groups }: Segment): Step {
  const [first = [], ...rest] = groups;
  if (rest.length > 0) throw invalidExpression(name);
  const args: Record<string, unknown> = {};
  for (const [index, argument] of first.entries()) {
    const parameter = argument.name ?? method.params[index];
    if (parameter === undefined) throw invalidExpression(`${name}(${first.map((each) => String(each.value)).join()})`);
    args[parameter] = argument.value;
  }
  return { kind: 'call', name, method, self, args };
}

/** Applies `(key)` to what a navigation leads to. */
function withKeys(target: Resource, groups: readonly (readonly Argument[])[], context: Context, name: string): Resource {
  let current = target;
  for (const group of groups) {
    if (group.length === 0) continue;
    const [key] = group;
    if (current.kind !== 'collection' || group.length > 1 || (typeof key!.value !== 'string' && typeof key!.value !== 'number')) throw cannotFindResource(name);
    const table = collectionTable(current.collection);
    const found: unknown = table.byKey?.(current.parent, key!.value, context);
    if (found === undefined) throw cannotFindResource(String(key!.value));
    current = found === null ? nothing : { kind: 'entity', type: table.of, entity: found };
  }
  return current;
}

/** What SharePoint has and this tenant has not is told apart from what does not exist at all; both say the name. */
function unknownSegment(type: string, name: string): Error {
  return sharePointHas(type, name) ? notImplemented(type === '' ? `/_api/${name}` : `${name} of ${type}`) : cannotFindResource(name);
}

const findField = (source: Complex, name: string): [string, Value] | undefined =>
  Object.entries(source.fields).find(([key]) => key.toLowerCase() === name.toLowerCase());

const resource = (name: string, found: Resource): Step => ({ kind: 'resource', name, resource: found });
