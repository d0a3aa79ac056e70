import { entryType, jsonBody } from './body';
import { Args } from './model/Args';
import type { Context } from './model/Context';
import { cannotFindResource, preconditionFailed, wrongMethod } from './model/errors';
import { collectionTable, typeTable } from './model/registry';
import { entity, type Resource } from './model/types';
import { walk, type Destination } from './walk';
import { respond, type Answering } from './respond';
import { queryArguments, type Segment } from './path/parsePath';
import { plainText } from './model/plainText';

/** The request's verb after X-HTTP-Method has been heard. */
export type Verb = 'GET' | 'POST' | 'MERGE' | 'DELETE';

/** MERGE, PATCH and PUT all change what they name; SharePoint tells PUT apart only by what is absent. */
export function verbOf(method: string, headers: Headers): Verb {
  const asked = (method === 'POST' ? headers.get('x-http-method') ?? method : method).toUpperCase();
  switch (asked) {
    case 'GET': case 'HEAD': return 'GET';
    case 'POST': return 'POST';
    case 'MERGE': case 'PATCH': case 'PUT': return 'MERGE';
    case 'DELETE': return 'DELETE';
    default: throw wrongMethod(asked, 'request');
  }
}

/** Walks the path and does what the verb says at its end. A write is one transaction: neither an error nor a kill leaves half of it. */
export function execute(verb: Verb, segments: readonly Segment[], answering: Answering): Response {
  const { context } = answering;
  const end = walk(segments, context, verb !== 'GET');
  if (end.kind === 'content') return content(verb, end.resource, context);
  if (end.kind === 'call') return callMethod(verb, end, answering);
  switch (verb) {
    case 'GET': return respond(end.resource, end.name, answering);
    case 'POST': return create(end.resource, end.name, answering);
    case 'MERGE': return change(end.resource, end.name, context);
    case 'DELETE': return remove(end.resource, end.name, context);
  }
}

function callMethod(verb: Verb, end: Extract<Destination, { kind: 'call' }>, answering: Answering): Response {
  const { context } = answering;
  if (verb === 'GET' && end.method.writes) throw wrongMethod('GET', end.name);
  if ((verb === 'MERGE' || verb === 'DELETE') && !end.method.writes) {
    const target = end.method.run(end.self, new Args(end.args), context);
    return verb === 'MERGE' ? change(target, end.name, context) : remove(target, end.name, context);
  }
  const body = verb !== 'GET' && takesJson(end.method.params) ? jsonBody(context.bytes) : {};
  const sent = queryArguments(end.method.params, answering.query.parameters);
  return respond(end.method.run(end.self, new Args({ ...body, ...sent, ...end.args }), context), end.name, answering);
}

/** A body belongs to the arguments unless the method takes the bytes themselves (its parameters then end in "content"). */
function takesJson(params: readonly string[]): boolean {
  return params.at(-1) !== 'content';
}

function create(target: Resource, name: string, answering: Answering): Response {
  const { context } = answering;
  if (target.kind !== 'collection') throw wrongMethod('POST', name);
  const table = collectionTable(target.collection);
  const { create: make } = table;
  if (!make) throw wrongMethod('POST', name);
  const made: unknown = context.store.transaction((): unknown => make(target.parent, entryBody(context), context));
  return respond(entity(table.of, made as never), name, answering, 201);
}

/** The body of an entry to make or change. @throws 400 when it is verbose and does not say its type */
function entryBody({ bytes, headers }: Context): Readonly<Record<string, unknown>> {
  entryType(bytes, headers.get('content-type') ?? '');
  return jsonBody(bytes);
}

function change(target: Resource, name: string, context: Context): Response {
  if (target.kind === 'nothing') throw cannotFindResource(name);
  if (target.kind !== 'entity') throw wrongMethod('MERGE', name);
  const { update, etag: etagOf } = typeTable(target.type);
  if (!update) throw wrongMethod('MERGE', name);
  checkPrecondition(target, context);
  const changed: unknown = context.store.transaction((): unknown => update(target.entity, entryBody(context), context));
  const etag = changed === undefined ? undefined : etagOf?.(changed, context);
  return new Response(null, { status: 204, ...(etag ? { headers: { etag } } : {}) });
}

function remove(target: Resource, name: string, context: Context): Response {
  if (target.kind === 'nothing') throw cannotFindResource(name);
  if (target.kind !== 'entity') throw wrongMethod('DELETE', name);
  const { remove: removeEntity } = typeTable(target.type);
  if (!removeEntity) throw wrongMethod('DELETE', name);
  checkPrecondition(target, context);
  context.store.transaction(() => removeEntity(target.entity, context));
  return new Response(null, { status: 200 });
}

/** IF-MATCH: the caller changes only what has not changed since it was read. */
function checkPrecondition(target: Extract<Resource, { kind: 'entity' }>, context: Context): void {
  const sent = context.headers.get('if-match');
  const current = typeTable(target.type).etag?.(target.entity, context);
  if (sent === null || sent.trim() === '*' || current === undefined) return;
  const bare = (etag: string): string => etag.trim().replace(/^W\//, '').toLowerCase();
  if (bare(sent) !== bare(current)) throw preconditionFailed(sent, current);
}

function content(verb: Verb, target: Resource, context: Context): Response {
  if (target.kind === 'value' && verb === 'GET') {
    const text = target.value === null ? '' : plainText(target.value);
    return new Response(text, { headers: { 'content-type': 'text/plain;charset=utf-8' } });
  }
  if (target.kind !== 'entity') throw cannotFindResource('$value');
  const { content: contentOf, putContent } = typeTable(target.type);
  if (verb === 'GET' && contentOf) return contentOf(target.entity, context);
  if (verb !== 'GET' && verb !== 'DELETE' && putContent) {
    checkPrecondition(target, context);
    context.store.transaction(() => putContent(target.entity, context.bytes, context));
    return new Response(null, { status: 204 });
  }
  throw wrongMethod(verb, '$value');
}

