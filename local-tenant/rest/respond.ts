import { STATUS_CODES } from 'node:http';
import type { Context } from './model/Context';
import type { SharePointError } from './model/errors';
import { collectionTable } from './model/registry';
import type { Resource, TypeName } from './model/types';
import type { Value } from './model/values';
import { applyQuery, readCollection } from './odata/readCollection';
import type { ODataQuery } from './odata/query';
import { answerFormat, contentType, type AnswerFormat } from './shape/format';
import { shapeEntity, shapePage, shapeValue, type ShapedEntity } from './shape/shape';
import { atomEntities, atomEntity, atomError, atomValue } from './shape/writeAtom';
import { uriOf, writeEntities, writeEntity, writeValue, type Links } from './shape/writeJson';

/** What is needed to write an answer. */
export interface Answering {
  readonly context: Context;
  readonly query: ODataQuery;
  /** Absolute URL of the request without its query. */
  readonly url: string;
}

/** Writes a resource in the format that the caller asked for. */
export function respond(resource: Resource, name: string, { context, query, url }: Answering, status = 200): Response {
  const format = answerFormat(context.headers);
  const links: Links = { api: context.apiOf(context.web) };
  switch (resource.kind) {
    case 'response': return resource.response;
    case 'nothing': return valueResponse(name, null, format, links, status);
    case 'value': return valueResponse(resource.name ?? name, resource.value, format, links, status);
    case 'entity': return entityResponse(shapeEntity(resource.type, resource.entity, query.selection, context), format, links, status);
    case 'entities': return pageResponse(resource.type, applyQuery(resource.type, resource.entities, query, context), { context, query, url }, format, links);
    case 'collection': {
      const table = collectionTable(resource.collection);
      if (table.asValue) return entityResponse(shapeValue(table.asValue(resource.parent, context), url.slice(links.api.length)), format, links, status);
      return pageResponse(table.of, readCollection(resource.collection, resource.parent, query, context), { context, query, url }, format, links);
    }
  }
}

/** An error in SharePoint's shape of the asked format. */
export function respondError(error: SharePointError, headers: Headers): Response {
  const format = answerFormat(headers);
  const message = { lang: 'en-US', value: error.message };
  const body = { verbose: { error: { code: error.code, message } }, json: { [format.version === 4 ? 'error' : 'odata.error']: { code: error.code, message: format.version === 4 ? error.message : message } } };
  if (format.format === 'atom') return answer(atomError(error.code, error.message), { ...format }, error.status, { 'content-type': 'application/xml;charset=utf-8' });
  return answer(JSON.stringify(format.format === 'verbose' ? body.verbose : body.json), format, error.status);
}

function entityResponse(shaped: ShapedEntity, format: AnswerFormat, links: Links, status: number): Response {
  const body = format.format === 'atom' ? atomEntity(shaped, links) : JSON.stringify(writeEntity(shaped, format, links));
  return answer(body, format, status, { ...(shaped.etag ? { etag: shaped.etag } : {}), ...(status === 201 ? { location: uriOf(shaped, links) } : {}) });
}

function pageResponse(type: TypeName, page: { entities: readonly unknown[]; next?: Readonly<Record<string, string>> }, { context, query, url }: Answering, format: AnswerFormat, links: Links): Response {
  const shaped = shapePage(type, page, query.selection, context);
  const next = page.next && nextLink(url, query.parameters, page.next);
  const body = format.format === 'atom'
    ? atomEntities(shaped, links, next, context.store.now())
    : JSON.stringify(writeEntities(shaped, format, links, next));
  return answer(body, format, 200);
}

function nextLink(url: string, parameters: URLSearchParams, next: Readonly<Record<string, string>>): string {
  const kept = [...parameters].filter(([name]) => !(name.toLowerCase() in next) && name.toLowerCase() !== '$skip');
  const query = [...kept, ...Object.entries(next)].map(([name, text]) => `${encodeURIComponent(name).replace('%24', '$')}=${encodeURIComponent(text)}`);
  return `${url}?${query.join('&')}`;
}

function valueResponse(name: string, value: Value, format: AnswerFormat, links: Links, status: number): Response {
  return answer(format.format === 'atom' ? atomValue(name, value) : JSON.stringify(writeValue(name, value, format, links)), format, status);
}

function answer(body: string, format: AnswerFormat, status: number, headers: Record<string, string> = {}): Response {
  return new Response(body, { status, statusText: STATUS_CODES[status] ?? '', headers: { 'content-type': contentType(format), dataserviceversion: '3.0', ...headers } });
}
