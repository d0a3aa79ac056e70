import type { OwnLinkDraft } from '../../domain/quickLinks/ownLink';
import { placed, type QuickLink } from '../../domain/quickLinks/quickLinks';
import type { QuickLinkRepository } from '../../domain/quickLinks/QuickLinkRepository';
import { ownLinkOrderList, type OwnLinkOrderRow } from '../../schema/lists/ownLinkOrderList';
import { ownLinksList } from '../../schema/lists/ownLinksList';
import { quickLinksList } from '../../schema/lists/quickLinksList';
import type { HomeReader } from '../client/HomeReader';
import { ownRows, wholeListByFolder } from '../client/listRead';
import type { SharePointClient } from '../client/sharePointClient';
import { toLinkIds, toOwnLink, toSharedLink } from './quickLinkRows';

export const quickLinksRead = wholeListByFolder(quickLinksList);
export const ownLinksRead = ownRows(ownLinksList);
export const ownLinkOrderRead = ownRows(ownLinkOrderList);

/** Two pages may both have written a first order: the later row holds. */
const latest = (rows: readonly OwnLinkOrderRow[]): OwnLinkOrderRow | undefined => rows[rows.length - 1];

/** Changing links comes with the web part where they are changed. */
const writing = (): Promise<typeof import('./writeQuickLinks')> => import(/* webpackChunkName: 'quickLinks' */ './writeQuickLinks');

/** Leaves out links whose address is not good, however they came into the list. */
export class SharePointQuickLinkRepository implements QuickLinkRepository {
  private readonly home: HomeReader;
  private readonly client: SharePointClient;

  public constructor(home: HomeReader, client: SharePointClient) {
    this.home = home;
    this.client = client;
  }

  public async all(): Promise<QuickLink[]> {
    const [shared, own, order] = await Promise.all([this.home.read(quickLinksRead), this.home.read(ownLinksRead), this.home.read(ownLinkOrderRead)]);
    const links = [...shared.map(toSharedLink), ...own.map(toOwnLink)].filter((link): link is QuickLink => link !== null);
    return placed(links, toLinkIds(latest(order)));
  }

  public async addOwn(draft: OwnLinkDraft): Promise<QuickLink> {
    return (await writing()).addOwn(this.client, draft);
  }

  public async changeOwn(link: QuickLink, draft: OwnLinkDraft): Promise<QuickLink> {
    return (await writing()).changeOwn(this.client, link, draft);
  }

  public async removeOwn(link: QuickLink): Promise<void> {
    return (await writing()).removeOwn(this.client, link);
  }

  public async saveOrder(ids: readonly string[]): Promise<void> {
    const row = latest(await this.home.read(ownLinkOrderRead));
    await (await writing()).saveOrder(this.client, row?.Id ?? null, ids);
  }
}
