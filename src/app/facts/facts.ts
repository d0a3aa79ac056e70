import type { NavigationEntry } from '../../domain/navigation/navigation';
import type { Notice } from '../../domain/notices/notices';
import type { Organisation } from '../../domain/organisations/Organisation';
import type { QuickLink } from '../../domain/quickLinks/quickLinks';
import type { Fact } from './FactStore';
import { useFact, type UsedFact } from './useFact';

const MINUTE = 60_000;
/** All of them are read in one request on every visit; on a page that stays open a change is seen in a quarter of an hour. */
const freshMs = 15 * MINUTE;

export const acknowledged: Fact<string[]> = { name: 'acknowledged', read: (services) => services.acknowledgements.own(), freshMs };
export const organisations: Fact<Organisation[]> = { name: 'organisations', read: (services) => services.organisations.all(), freshMs };
const ownKeys: Fact<string[]> = { name: 'ownKeys', read: (services) => services.organisations.ownKeys(), freshMs };
const navigation: Fact<NavigationEntry[]> = { name: 'navigation', read: (services) => services.navigation.entries(), freshMs };
const notices: Fact<Notice[]> = { name: 'notices', read: (services) => services.notices.current(), freshMs, everyMs: 4 * MINUTE };
export const dismissed: Fact<string[]> = { name: 'dismissed', read: (services) => services.notices.dismissed(), freshMs };
export const quickLinks: Fact<QuickLink[]> = { name: 'quickLinks', read: (services) => services.quickLinks.all(), freshMs };
export const followed: Fact<string[]> = { name: 'followed', read: (services) => services.followed.keys(), freshMs };

/** `readingKey` of what the reader has acknowledged. */
export const useAcknowledged = (): UsedFact<string[]> => useFact(acknowledged);

/** Every organisation that is valid now, in menu order. */
export const useOrganisations = (): UsedFact<Organisation[]> => useFact(organisations);

/** Keys of the reader's own organisations, asked on every visit: who has moved sees the new one at once. */
export const useOwnKeys = (): UsedFact<string[]> => useFact(ownKeys);

/** The rows of the menus. */
export const useNavigation = (): UsedFact<NavigationEntry[]> => useFact(navigation);

/** Disruption notices. A new one reaches a page within five minutes, also one that stays open. */
export const useNotices = (): UsedFact<Notice[]> => useFact(notices);

/** Links of the reader's desktop: common, the organisations' and own. */
export const useQuickLinks = (): UsedFact<QuickLink[]> => useFact(quickLinks);

/** Keys of the organisations that the reader follows beside their own. */
export const useFollowed = (): UsedFact<string[]> => useFact(followed);
