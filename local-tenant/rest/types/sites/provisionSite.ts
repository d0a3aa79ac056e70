import { addPages, createSite, joinHub, listByUrl, principalByLogin, siteById, siteCreators, type Site, type Store } from '../../../store/index';
import type { Context } from '../../model/Context';
import { badArgument } from '../../model/errors';
import { noSuchLogin } from '../security/errors';

/** What a new site is made from. */
export interface SiteRequest {
  /** Server-relative, free. */
  readonly url: string;
  readonly title: string;
  readonly template: string;
  readonly lcid?: number;
  readonly description?: string;
  /** UPN, mail address or login name; default: the caller. */
  readonly owner?: string;
  readonly hubSiteId?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** Who may make sites is the tenant's policy: here SharePoint administrators, as public bodies set it, and the groups that they let. */
export function mayCreateSites({ user, rights, store }: Context): boolean {
  return user.tenantAdmin || siteCreators(store).some((id) => rights.principalIds.has(id));
}

/** Makes a site collection with its home page, owned by a person, in a hub if asked. @throws 400 for an unknown owner or hub */
export function provisionSite(request: SiteRequest, context: Context): Site {
  const { store } = context;
  const owner = request.owner === undefined ? context.user : principalByLogin(store, request.owner);
  if (!owner) throw noSuchLogin(request.owner ?? '');
  const hub = request.hubSiteId === undefined ? undefined : siteById(store, request.hubSiteId);
  if (request.hubSiteId !== undefined && !hub?.isHub) throw badArgument(`There is no hub site with the id ${request.hubSiteId}.`);
  return store.transaction(() => {
    const { siteId, webId } = createSite(store, {
      url: request.url, title: request.title, template: request.template, ownerId: owner.id,
      ...(request.lcid === undefined ? {} : { lcid: request.lcid }),
      ...(request.description === undefined ? {} : { description: request.description }),
      ...(request.settings ? { settings: request.settings } : {}),
    });
    addHomePage(store, webId, owner.id);
    if (hub) joinHub(store, siteId, hub.id);
    return siteById(store, siteId)!;
  });
}

/** The page that a new web opens with. */
export function addHomePage(store: Store, webId: string, authorId: number): void {
  const pages = listByUrl(store, webId, 'SitePages');
  if (!pages) return;
  addPages(store, pages.id, [{
    name: 'Home.aspx', authorId,
    data: { Title: 'Home', PageLayoutType: 'Home', PromotedState: 0, ClientSideApplicationId: 'b6917cb1-93a0-4b97-a84d-7cf49975d4ec', CanvasContent1: '[]' },
  }]);
}
