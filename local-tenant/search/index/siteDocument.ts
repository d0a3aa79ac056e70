import type { Store } from '../../store/Store';
import { webById } from '../../store/sites';
import type { IndexedDocument } from './IndexedDocument';
import type { Names } from './Names';

/** A site (the root web of a collection) or a sub-site as search finds it; null when it is gone. */
export function siteDocument(store: Store, webId: string, names: Names): IndexedDocument | null {
  const web = webById(store, webId);
  if (!web) return null;
  const author = names.of(web.authorId);
  return {
    kind: 'site',
    source: web.id,
    scopeId: web.scopeId,
    siteId: web.siteId,
    webId: web.id,
    guid: web.id,
    path: web.url,
    created: web.created,
    modified: web.modified,
    title: web.title,
    body: web.description,
    other: [web.url.split('/').pop() ?? ''],
    properties: {
      contentclass: web.parentId === null ? 'STS_Site' : 'STS_Web',
      ContentType: 'Site',
      Description: web.description,
      SiteDescription: web.description,
      WebTemplate: web.template.split('#')[0]!,
      Author: author.title,
      DisplayAuthor: author.title,
      CreatedBy: author.title,
      AuthorOWSUSER: author.claim,
      IsContainer: true,
      IsListItem: false,
      Language: String(web.lcid),
    },
  };
}
