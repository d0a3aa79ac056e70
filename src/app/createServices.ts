import type { PageContext } from '@microsoft/sp-page-context';
import { serverClock } from '../domain/shared/Clock';
import { languageOfLocale } from '../domain/shared/Language';
import { createSharePointClient, type SharePointContext } from '../gateways/client/sharePointClient';
import { createGateways } from '../gateways/createGateways';
import { HOME_SITE_URL } from '../schema/homeSiteUrl';
import { forgetOthers } from './browserStore';
import { deferred } from './deferred';
import type { Services } from './Services';

/** What Kampus reads of SharePoint's old page context; every part of it may be missing. */
interface LegacyPageContext {
  readonly formDigestValue?: string;
  readonly formDigestTimeoutSeconds?: number;
  /** ISO 8601. */
  readonly serverTime?: string;
}

// One chunk for the desk's two gateways.
const newsDeskGateways = (): Promise<typeof import('../gateways/newsDesk/createNewsDesk')> => import(/* webpackChunkName: 'newsDeskGateways' */ '../gateways/newsDesk/createNewsDesk');

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
  const { formDigestValue, formDigestTimeoutSeconds = 0, serverTime } = legacyPageContext as LegacyPageContext;
  const clock = serverClock(serverTime ?? null);
  const context: SharePointContext = {
    webUrl: web.absoluteUrl.replace(/\/$/, ''),
    homeUrl: new URL(HOME_SITE_URL, web.absoluteUrl).href,
    loginName: user.loginName,
    formDigest: formDigestValue ? { value: formDigestValue, expiresAt: clock.now().getTime() + formDigestTimeoutSeconds * 1000 } : null,
    clock
  };
  const gateways = createGateways(context, { withNews: siteUrl === HOME_SITE_URL || siteUrl.startsWith(`${HOME_SITE_URL}-`) });
  const created: Services = {
    ...gateways,
    followed: gateways.followedOrganisations,
    languagePreference: deferred(async () => {
      const { SharePointLanguagePreference } = await import(/* webpackChunkName: 'languagePreference' */ '../gateways/reader/SharePointLanguagePreference');
      return new SharePointLanguagePreference(createSharePointClient(context), user.loginName);
    }),
    units: deferred(async () => {
      const { SharePointUnitRepository } = await import(/* webpackChunkName: 'units' */ '../gateways/units/SharePointUnitRepository');
      return new SharePointUnitRepository(createSharePointClient(context));
    }),
    newsDesk: deferred(async () => (await newsDeskGateways()).createNewsDesk(context)),
    newsOffers: deferred(async () => (await newsDeskGateways()).createNewsOffers(context)),
    clock,
    reader: { loginName, displayName: user.displayName, language, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone },
    place: { homeSiteUrl: HOME_SITE_URL, siteUrl }
  };
  known.set(key, created);
  return created;
}
