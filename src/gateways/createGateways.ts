import type { AcknowledgementRepository } from '../domain/acknowledgements/AcknowledgementRepository';
import type { NavigationRepository } from '../domain/navigation/NavigationRepository';
import type { NewsRepository } from '../domain/news/NewsRepository';
import type { NoticeRepository } from '../domain/notices/NoticeRepository';
import type { OrganisationRepository } from '../domain/organisations/OrganisationRepository';
import type { QuickLinkRepository } from '../domain/quickLinks/QuickLinkRepository';
import type { FollowedOrganisationsRepository } from '../domain/reader/FollowedOrganisationsRepository';
import { ownAcknowledgementsRead } from './acknowledgements/ownAcknowledgements';
import { SharePointAcknowledgementRepository } from './acknowledgements/SharePointAcknowledgementRepository';
import { HomeReader, type Travel } from './client/HomeReader';
import { createSharePointClient, type SharePointContext } from './client/sharePointClient';
import { navigationRead, SharePointNavigationRepository } from './navigation/SharePointNavigationRepository';
import { commonPagesRead, SharePointNewsRepository } from './news/SharePointNewsRepository';
import { dismissedRead } from './notices/noticeDismissals';
import { noticesRead, SharePointNoticeRepository } from './notices/SharePointNoticeRepository';
import { organisationsRead, ownOrganisationRead, SharePointOrganisationRepository } from './organisations/SharePointOrganisationRepository';
import { ownLinkOrderRead, ownLinksRead, quickLinksRead, SharePointQuickLinkRepository } from './quickLinks/SharePointQuickLinkRepository';
import { followedRead, SharePointFollowedOrganisations } from './reader/SharePointFollowedOrganisations';

/** Every port of the domain, over SharePoint. */
export interface Gateways {
  readonly acknowledgements: AcknowledgementRepository;
  readonly organisations: OrganisationRepository;
  readonly followedOrganisations: FollowedOrganisationsRepository;
  readonly navigation: NavigationRepository;
  readonly notices: NoticeRepository;
  readonly quickLinks: QuickLinkRepository;
  readonly news: NewsRepository;
}

export interface GatewayOptions {
  /**
   * Whether the batch of a first visit takes along the newest common pages and what is followed: true on a page with the
   * news feed, so that shell and feed need one batch together.
   */
  readonly withNews: boolean;
  readonly travel: Travel;
}

/** What the header shows before anything is opened. */
const header = [ownOrganisationRead, navigationRead, noticesRead, dismissedRead];
/** What its menus show when they are opened. */
const menus = [quickLinksRead, ownLinksRead, ownLinkOrderRead];
const news = [followedRead, ownAcknowledgementsRead, commonPagesRead];

/** The ports for one page and one user. */
export function createGateways(context: SharePointContext, { withNews, travel }: GatewayOptions): Gateways {
  const client = createSharePointClient(context);
  // A batch costs the same whatever it holds; reads that go side by side are no more than are needed at once.
  const companions = travel === 'firstApart' ? header : [...header, ...menus, ...(withNews ? news : [])];
  const home = new HomeReader(client, { opening: organisationsRead, companions, travel });
  return {
    acknowledgements: new SharePointAcknowledgementRepository(home, client),
    organisations: new SharePointOrganisationRepository(home, client.clock),
    followedOrganisations: new SharePointFollowedOrganisations(home, client),
    navigation: new SharePointNavigationRepository(home),
    notices: new SharePointNoticeRepository(home, client),
    quickLinks: new SharePointQuickLinkRepository(home, client),
    news: new SharePointNewsRepository(home, client)
  };
}
