import type { AcknowledgementCountRepository, AcknowledgementRepository } from '../domain/acknowledgements/AcknowledgementRepository';
import type { NavigationRepository } from '../domain/navigation/NavigationRepository';
import type { NewsRepository } from '../domain/news/NewsRepository';
import type { FirstNews } from '../domain/news/FirstNews';
import type { NewsDeskRepository } from '../domain/newsDesk/NewsDeskRepository';
import type { OfferRepository } from '../domain/newsDesk/offers';
import type { ObligatoryPages } from '../domain/news/ObligatoryPages';
import type { NoticeRepository } from '../domain/notices/NoticeRepository';
import type { OrganisationRepository } from '../domain/organisations/OrganisationRepository';
import type { PeopleDirectory } from '../domain/people/PeopleDirectory';
import type { QuickLinkRepository } from '../domain/quickLinks/QuickLinkRepository';
import type { FollowedOrganisationsRepository } from '../domain/reader/FollowedOrganisationsRepository';
import type { LanguagePreference } from '../domain/reader/LanguagePreference';
import type { PageTranslations } from '../domain/reader/PageTranslations';
import type { ResponsibilityRepository } from '../domain/responsibilities/ResponsibilityRepository';
import type { SearchRepository } from '../domain/search/SearchRepository';
import type { SearchSuggestions } from '../domain/search/SearchSuggestions';
import type { SettingsRepository } from '../domain/settings/SettingsRepository';
import type { UnitRepository } from '../domain/units/UnitRepository';
import type { WorkspaceCare } from '../domain/workspaces/WorkspaceCare';
import type { WorkspaceFronts } from '../domain/workspaces/WorkspaceFront';
import type { WorkspaceRegister } from '../domain/workspaces/WorkspaceRegister';
import type { WorkspaceApprovals, WorkspaceRequests } from '../domain/workspaces/WorkspaceRequests';
import { ownAcknowledgementsRead } from './acknowledgements/ownAcknowledgements';
import { type AsyncPort, deferred } from './client/deferred';
import { HomeReader, type Travel } from './client/HomeReader';
import { createSharePointClient, type SharePointClient, type SharePointContext } from './client/sharePointClient';
import { navigationRead, SharePointNavigationRepository } from './navigation/SharePointNavigationRepository';
import { commonPagesRead } from './news/newsPages';
import { NewsSearch } from './news/NewsSearch';
import { SharePointObligatoryPages } from './news/SharePointObligatoryPages';
import { dismissedRead } from './notices/noticeDismissals';
import { noticesRead, SharePointNoticeRepository } from './notices/SharePointNoticeRepository';
import { organisationsRead, ownOrganisationRead, SharePointOrganisationRepository } from './organisations/SharePointOrganisationRepository';
import { ownLinkOrderRead, ownLinksRead, quickLinksRead } from './quickLinks/quickLinkReads';
import { followedRead } from './reader/followedRead';

/** Every port of the domain, over SharePoint. */
export interface Gateways {
  readonly acknowledgementCounts: AcknowledgementCountRepository;
  readonly acknowledgements: AcknowledgementRepository;
  readonly firstNews: FirstNews;
  readonly followed: FollowedOrganisationsRepository;
  readonly languagePreference: LanguagePreference;
  readonly navigation: NavigationRepository;
  readonly news: NewsRepository;
  readonly newsDesk: NewsDeskRepository;
  readonly newsOffers: OfferRepository;
  readonly notices: NoticeRepository;
  readonly obligatoryPages: ObligatoryPages;
  readonly organisations: OrganisationRepository;
  readonly pageTranslations: PageTranslations;
  readonly people: PeopleDirectory;
  readonly quickLinks: QuickLinkRepository;
  readonly responsibilities: ResponsibilityRepository;
  readonly search: SearchRepository;
  readonly searchSuggestions: SearchSuggestions;
  readonly settings: SettingsRepository;
  readonly units: UnitRepository;
  readonly workspaceApprovals: WorkspaceApprovals;
  readonly workspaceCare: WorkspaceCare;
  readonly workspaceFronts: WorkspaceFronts;
  readonly workspaceRegister: WorkspaceRegister;
  readonly workspaceRequests: WorkspaceRequests;
}

export interface GatewayOptions {
  /**
   * Whether the batch of a first visit takes along the newest common pages and what is followed: true on a page with the
   * news feed, so that shell and feed need one batch together.
   */
  readonly withNews: boolean;
  readonly travel: Travel;
  /** Whether nothing of an earlier visit is in the browser. */
  readonly isFirstVisit: boolean;
}

/** What the header shows before anything is opened. */
const header = [ownOrganisationRead, navigationRead, noticesRead, dismissedRead];
/** What its menus show when they are opened. */
const menus = [quickLinksRead, ownLinksRead, ownLinkOrderRead];
const news = [followedRead, ownAcknowledgementsRead, commonPagesRead];

/**
 * The ports for one page and one user. What the header paints with is here at once; the others are fetched when they are
 * first asked, each in the chunk of the part that asks.
 */
export function createGateways(context: SharePointContext, { withNews, travel, isFirstVisit }: GatewayOptions): Gateways {
  const client = createSharePointClient(context);
  // A batch costs the same whatever it holds; reads that go side by side are no more than are needed at once.
  const companions = travel === 'firstApart' ? header : [...header, ...menus, ...(withNews ? news : [])];
  const home = new HomeReader(client, { opening: organisationsRead, companions, travel });
  const index = new NewsSearch(client, isFirstVisit);
  const late = <Port extends AsyncPort<Port>>(load: () => Promise<new (client: SharePointClient) => Port>): Port => deferred(async () => new (await load())(client));
  const lateAtHome = <Port extends AsyncPort<Port>>(load: () => Promise<new (home: HomeReader, client: SharePointClient) => Port>): Port =>
    deferred(async () => new (await load())(home, client));
  return {
    firstNews: index,
    navigation: new SharePointNavigationRepository(home),
    notices: new SharePointNoticeRepository(home, client),
    obligatoryPages: new SharePointObligatoryPages(home, client),
    organisations: new SharePointOrganisationRepository(home, client.clock),

    acknowledgementCounts: late(async () => (await import(/* webpackChunkName: 'acknowledgementCounts' */ './acknowledgements/SharePointAcknowledgementCounts')).SharePointAcknowledgementCounts),
    acknowledgements: lateAtHome(async () => (await import(/* webpackChunkName: 'frontPage' */ './acknowledgements/SharePointAcknowledgementRepository')).SharePointAcknowledgementRepository),
    followed: lateAtHome(async () => (await import(/* webpackChunkName: 'frontPage' */ './reader/SharePointFollowedOrganisations')).SharePointFollowedOrganisations),
    languagePreference: late(async () => (await import(/* webpackChunkName: 'languagePreference' */ './reader/SharePointLanguagePreference')).SharePointLanguagePreference),
    news: deferred(async () => new (await import(/* webpackChunkName: 'frontPage' */ './news/SharePointNewsRepository')).SharePointNewsRepository(home, client, index)),
    newsDesk: late(async () => (await import(/* webpackChunkName: 'newsDeskGateways' */ './newsDesk/SharePointNewsDesk')).SharePointNewsDesk),
    newsOffers: late(async () => (await import(/* webpackChunkName: 'newsDeskGateways' */ './newsDesk/SharePointOffers')).SharePointOffers),
    pageTranslations: late(async () => (await import(/* webpackChunkName: 'languagePreference' */ './reader/SharePointPageTranslations')).SharePointPageTranslations),
    people: late(async () => (await import(/* webpackChunkName: 'peopleDirectory' */ './people/SharePointPeopleDirectory')).SharePointPeopleDirectory),
    quickLinks: lateAtHome(async () => (await import(/* webpackChunkName: 'quickLinkRepository' */ './quickLinks/SharePointQuickLinkRepository')).SharePointQuickLinkRepository),
    responsibilities: lateAtHome(async () => (await import(/* webpackChunkName: 'responsibilityGateway' */ './responsibilities/SharePointResponsibilities')).SharePointResponsibilities),
    search: lateAtHome(async () => (await import(/* webpackChunkName: 'search' */ './search/SharePointSearchRepository')).SharePointSearchRepository),
    searchSuggestions: late(async () => (await import(/* webpackChunkName: 'suggestions' */ './search/SharePointSearchSuggestions')).SharePointSearchSuggestions),
    settings: late(async () => (await import(/* webpackChunkName: 'organisationSettings' */ './settings/SharePointSettings')).SharePointSettings),
    units: lateAtHome(async () => (await import(/* webpackChunkName: 'units' */ './units/SharePointUnitRepository')).SharePointUnitRepository),
    workspaceApprovals: late(async () => (await import(/* webpackChunkName: 'workspaces' */ './workspaces/SharePointWorkspaceApprovals')).SharePointWorkspaceApprovals),
    workspaceCare: late(async () => (await import(/* webpackChunkName: 'workspaces' */ './workspaces/SharePointWorkspaceCare')).SharePointWorkspaceCare),
    workspaceFronts: late(async () => (await import(/* webpackChunkName: 'workspaceFront' */ './workspaces/SharePointWorkspaceFronts')).SharePointWorkspaceFronts),
    workspaceRegister: lateAtHome(async () => (await import(/* webpackChunkName: 'workspaces' */ './workspaces/SharePointWorkspaceRegister')).SharePointWorkspaceRegister),
    workspaceRequests: late(async () => (await import(/* webpackChunkName: 'workspaces' */ './workspaces/SharePointWorkspaceRequests')).SharePointWorkspaceRequests)
  };
}
