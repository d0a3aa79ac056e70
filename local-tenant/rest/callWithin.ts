import { execute, type Verb } from './execute';
import { Context } from './model/Context';
import { SharePointError } from './model/errors';
import { parseQuery } from './odata/query';
import { parsePath } from './path/parsePath';
import type { Web } from '../store/index';

/**
 * Calls the REST API from within it, as the same person in a web: what SharePoint's own services do when they make
 * something out of a description (site scripts).
 * @param path below `_api/`
 * @throws SharePointError as the call itself would answer
 */
export function callWithin(context: Context, web: Web, verb: Verb, path: string, body?: Readonly<Record<string, unknown>>): void {
  const { tenant, caller, origin } = context;
  const query = new URLSearchParams();
  const bytes = new TextEncoder().encode(body === undefined ? '' : JSON.stringify(body)) as Uint8Array<ArrayBuffer>;
  const inner = new Context({ tenant, caller, web, origin, query, headers: new Headers({ accept: 'application/json;odata=nometadata', 'content-type': 'application/json' }), bytes });
  const response = execute(verb, parsePath(path, query), { context: inner, query: parseQuery(query), url: `${origin}${web.url}/_api/${path}` });
  if (!response.ok) throw new SharePointError(response.status, -1, 'System.Exception', `${path} answered ${response.status}.`);
}
