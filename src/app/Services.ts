import type { NavigationRepository } from '../domain/navigation/NavigationRepository';
import type { NewsRepository } from '../domain/news/NewsRepository';
import type { NewsDeskRepository } from '../domain/newsDesk/NewsDeskRepository';
import type { OfferRepository } from '../domain/newsDesk/offers';
import type { NoticeRepository } from '../domain/notices/NoticeRepository';
import type { OrganisationRepository } from '../domain/organisations/OrganisationRepository';
import type { QuickLinkRepository } from '../domain/quickLinks/QuickLinkRepository';
import type { FollowedOrganisationsRepository } from '../domain/reader/FollowedOrganisationsRepository';
import type { LanguagePreference } from '../domain/reader/LanguagePreference';
import type { Reader } from '../domain/reader/Reader';
import type { Clock } from '../domain/shared/Clock';
import type { UnitRepository } from '../domain/units/UnitRepository';

/** Where on Kampus the page is. Server-relative addresses, lower case, without a slash at the end. */
export interface Place {
  readonly homeSiteUrl: string;
  readonly siteUrl: string;
}

/** Everything a component may ask for, as ports: it never learns what stands behind them. */
export interface Services {
  readonly organisations: OrganisationRepository;
  readonly followed: FollowedOrganisationsRepository;
  readonly news: NewsRepository;
  readonly newsDesk: NewsDeskRepository;
  readonly newsOffers: OfferRepository;
  readonly navigation: NavigationRepository;
  readonly notices: NoticeRepository;
  readonly quickLinks: QuickLinkRepository;
  readonly units: UnitRepository;
  readonly languagePreference: LanguagePreference;
  readonly clock: Clock;
  readonly reader: Reader;
  readonly place: Place;
}
