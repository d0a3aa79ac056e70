import { permission, webAround } from '../../../store/index';
import type { Context } from '../../model/Context';
import { accessDenied } from '../../model/errors';
import { pathOfUrl } from './locate';

/** The same call seen from the web that a URL lies in. @throws 403 when that web is closed to the caller */
export function siteOf(url: string, context: Context): Context {
  const path = pathOfUrl(url, context);
  const found = path.startsWith('/') ? webAround(context.store, path) : undefined;
  if (!found || found.web.id === context.web.id) return context;
  const there = context.inWeb(found.web);
  if (!there.rights.can(permission.open, found.web.scopeId, found.web.siteId)) throw accessDenied();
  return there;
}
