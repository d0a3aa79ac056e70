import type { Context } from '../../model/Context';
import { badArgument } from '../../model/errors';

export const emptyGuid = '00000000-0000-0000-0000-000000000000';

/**
 * The server-relative path of what a caller gives as a URL: absolute (of this host), server-relative, or relative to
 * `base`. Percent-decoded, without a final slash, query or fragment.
 * @throws 400 for another host, or for what is no URL
 */
export function pathOf(url: string, context: Context, base = context.web.url): string {
  const start = base === '/' ? '/' : `${base}/`;
  const absolute = parse(url, `${context.origin}${encodeURI(start)}`);
  if (absolute?.origin !== new URL(context.origin).origin) throw badArgument(`Invalid URL: ${url}`);
  const path = decode(absolute.pathname).replace(/\/+$/, '');
  return path === '' ? '/' : path;
}

/** The same, or undefined instead of an error. */
export function pathOrNothing(url: string, context: Context): string | undefined {
  const absolute = parse(url, context.origin);
  return absolute?.origin === new URL(context.origin).origin ? pathOf(url, context) : undefined;
}

function parse(url: string, base: string): URL | undefined {
  return URL.canParse(url, base) ? new URL(url, base) : undefined;
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) throw badArgument(`Invalid URL: ${path}`);
    throw error;
  }
}
