import type { PageContext } from '@microsoft/sp-page-context';
import { serverClock } from '../domain/shared/Clock';
import { languageOfLocale } from '../domain/shared/Language';
import type { SharePointContext } from '../gateways/client/sharePointClient';
import { createGateways } from '../gateways/createGateways';
import { HOME_SITE_URL } from '../schema/homeSiteUrl';
import { forgetOthers } from './browserStore';
import { holdCarried } from './carried';
import { factStoreOf } from './facts/FactStore';
import type { Services } from './Services';
import { whenLookedAt } from './whenLookedAt';

/** What Kampus reads of SharePoint's old page context; every part of it may be missing. */
interface LegacyPageContext {
  readonly formDigestValue?: string;
  readonly formDigestTimeoutSeconds?: number;
  /** ISO 8601. */
  readonly serverTime?: string;
  /** A partner from outside. */
  readonly isExternalGuestUser?: boolean;
}

/** The page's services by reader, language and site: all parts of a page ask through the same gateways. */
const known = new Map<string, Services>();

/** The services of the page for its reader. */
export function servicesFor({ user, cultureInfo, web, legacyPageContext }: PageContext): Services {
  const siteUrl = web.serverRelativeUrl.replace(/\/$/, '').toLowerCase();
  const loginName = user.loginName.toLowerCase();
  const language = languageOfLocale(cultureInfo.currentUICultureName) ?? 'fi';
  const key = `${loginName}|${language}|${siteUrl}`;
  const services = known.get(key);
  if (services) return services;

  forgetOthers(loginName);
  if (known.size === 0) holdCarried(loginName);
  const { formDigestValue, formDigestTimeoutSeconds = 0, serverTime, isExternalGuestUser: isGuest = false } = legacyPageContext as LegacyPageContext;
  const clock = serverClock(serverTime ?? null);
  const context: SharePointContext = {
    webUrl: web.absoluteUrl.replace(/\/$/, ''),
    homeUrl: new URL(HOME_SITE_URL, web.absoluteUrl).href,
    loginName: user.loginName,
    formDigest: formDigestValue ? { value: formDigestValue, expiresAt: clock.now().getTime() + formDigestTimeoutSeconds * 1000 } : null,
    clock,
    begin: whenLookedAt
  };
  const isHome = siteUrl === HOME_SITE_URL;
  const isFirstVisit = !factStoreOf(loginName).knowsAnything;
  const gateways = createGateways(context, {
    withNews: isHome || siteUrl.startsWith(`${HOME_SITE_URL}-`),
    travel: isGuest ? 'nowhere' : isHome || !isFirstVisit ? 'together' : 'firstApart',
    isFirstVisit
  });
  const created: Services = {
    ...gateways,
    clock,
    reader: {
      loginName,
      displayName: user.displayName,
      isGuest,
      language,
      // The first question about time zones takes the browser long: it waits until something has been asked of the server.
      get timeZone() {
        return Intl.DateTimeFormat().resolvedOptions().timeZone;
      }
    },
    place: { homeSiteUrl: HOME_SITE_URL, siteUrl, siteTitle: web.title }
  };
  known.set(key, created);
  return created;
}
