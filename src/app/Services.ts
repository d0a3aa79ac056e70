import type { AcknowledgementCountRepository, AcknowledgementRepository } from '../domain/acknowledgements/AcknowledgementRepository';
import type { NavigationRepository } from '../domain/navigation/NavigationRepository';
import type { NewsRepository } from '../domain/news/NewsRepository';
import type { NoticeRepository } from '../domain/notices/NoticeRepository';
import type { OrganisationRepository } from '../domain/organisations/OrganisationRepository';
import type { PeopleDirectory } from '../domain/people/PeopleDirectory';
import type { QuickLinkRepository } from '../domain/quickLinks/QuickLinkRepository';
import type { FollowedOrganisationsRepository } from '../domain/reader/FollowedOrganisationsRepository';
import type { LanguagePreference } from '../domain/reader/LanguagePreference';
import type { PageTranslations } from '../domain/reader/PageTranslations';
import type { Reader } from '../domain/reader/Reader';
import type { SearchSuggestions } from '../domain/search/SearchSuggestions';
import type { Clock } from '../domain/shared/Clock';
import type { UnitRepository } from '../domain/units/UnitRepository';

/** Where on Kampus the page is. Server-relative addresses, lower case, without a slash at the end. */
export interface Place {
  readonly homeSiteUrl: string;
  readonly siteUrl: string;
}

/** Everything a component may ask for, as ports: it never learns what stands behind them. */
export interface Services {
  readonly acknowledgements: AcknowledgementRepository;
  readonly acknowledgementCounts: AcknowledgementCountRepository;
  readonly organisations: OrganisationRepository;
  readonly followed: FollowedOrganisationsRepository;
  readonly news: NewsRepository;
  readonly navigation: NavigationRepository;
  readonly notices: NoticeRepository;
  readonly people: PeopleDirectory;
  readonly quickLinks: QuickLinkRepository;
  readonly units: UnitRepository;
  readonly languagePreference: LanguagePreference;
  readonly pageTranslations: PageTranslations;
  readonly searchSuggestions: SearchSuggestions;
  readonly clock: Clock;
  readonly reader: Reader;
  readonly place: Place;
}
