import { body, headers } from '@pnp/queryable';
import { type ISPInstance, SPInstance, spPost } from '@pnp/sp';

import type { PageKey } from '../../domain/newsDesk/DeskPage';
import type { NewsDeskRepository } from '../../domain/newsDesk/NewsDeskRepository';
import type { Offer } from '../../domain/newsDesk/offers';
import { KampusError } from '../../domain/shared/KampusError';
import { SITE_PAGES_URL } from '../../schema/newsColumns';
import { toKampusError } from '../client/errors';
import { odataString } from '../client/query';
import type { SharePointClient } from '../client/sharePointClient';
import { guid } from './deskRow';

const CLIENT_SIDE_PAGE = 3;
/** What SharePoint's pages API says of a page that it makes, and the template does not. */
const NEWS_DRAFT = { PageLayoutType: 'Article', PromotedState: 1 };
const MERGE = { 'X-HTTP-Method': 'MERGE', 'IF-MATCH': '*' };

/**
 * The draft on the home site that says what an offered page says, and names it as its source. Its file is called after the
 * offered page, so that the server lets it be made once: whoever comes again, after a break or at the same moment, goes on
 * with the same draft. The source is named last; where it is named, the copy is whole, and what the chief editor has
 * written since stays.
 */
export async function commonDraft(client: SharePointClient, desk: NewsDeskRepository, { uniqueId, page }: Offer): Promise<PageKey> {
  const source = await desk.open(page);
  const siteUrl = new URL(client.homeUrl).pathname;
  const common: PageKey = { siteUrl, id: await claimedId(client, `${siteUrl}/${SITE_PAGES_URL}`, `yhteinen-${uniqueId}.aspx`) };
  const draft = pageOf(client, common);
  const { OriginalSourceItemId: named } = await draft.select('OriginalSourceItemId')<{ readonly OriginalSourceItemId: string | null }>();
  if (guid(named ?? '') === uniqueId) return common;

  const { content: base } = await desk.open(common);
  const outcome = await desk.save(common, base, source.content, null);
  if (outcome.kind !== 'saved') throw new KampusError('conflict', 'copy an offered page');
  const { CanvasContent1 } = await pageOf(client, page).select('CanvasContent1')<{ readonly CanvasContent1: string | null }>();
  await spPost(pageOf(client, common, 'checkoutpage'));
  const whole = { CanvasContent1: CanvasContent1 ?? '[]', OriginalSourceUrl: new URL(source.url, client.homeUrl).href, OriginalSourceItemId: uniqueId };
  await spPost(pageOf(client, common, 'savepageasdraft'), body(whole));
  return common;
}

/** Id of the page of that name: made now, or by an earlier attempt. */
async function claimedId(client: SharePointClient, library: string, name: string): Promise<number> {
  const { web } = client.home;
  const file = SPInstance(web, `GetFileByServerRelativePath(decodedurl=${odataString(`${library}/${name}`)})/ListItemAllFields`);
  try {
    await spPost(SPInstance(web, `GetFolderByServerRelativePath(decodedurl=${odataString(library)})/files/AddTemplateFile(urlOfFile=${odataString(`${library}/${name}`)},templateFileType=${CLIENT_SIDE_PAGE})`));
  } catch (reason) {
    // A name that is taken is refused as a value; whether it is, the file itself tells.
    if (toKampusError('make a common draft', reason).kind !== 'invalidData') throw reason;
  }
  const { Id, PromotedState } = await file.select('Id', 'PromotedState')<{ readonly Id: number; readonly PromotedState: number | null }>();
  if (!PromotedState) await spPost(SPInstance(file), body(NEWS_DRAFT, headers(MERGE)));
  return Id;
}

function pageOf(client: SharePointClient, { siteUrl, id }: PageKey, method = ''): ISPInstance {
  return SPInstance([client.site(siteUrl).web, new URL(siteUrl, client.homeUrl).href], `_api/sitepages/pages(${id})${method === '' ? '' : `/${method}`}`);
}
