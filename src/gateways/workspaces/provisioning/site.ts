import { body, headers } from '@pnp/queryable';
import { type ISPInstance, SPInstance, spPost, SPQueryable } from '@pnp/sp';

import { KampusError } from '../../../domain/shared/KampusError';
import { LANGUAGES, LCID } from '../../../domain/shared/Language';
import { odataString } from '../../client/query';
import type { SharePointClient } from '../../client/sharePointClient';
import type { Making } from './Making';

/** A team site without a group of Microsoft 365: Kampus's own groups say who is in. */
const TEMPLATE = 'STS#3';
/** SPSiteManager's word of a site. */
const STATUS = { notFound: 0, ready: 2, alreadyExists: 4 } as const;
const MERGE = { 'X-HTTP-Method': 'MERGE', 'IF-MATCH': '*' };

interface SiteAnswer {
  readonly SiteStatus: number;
}

const absolute = (client: SharePointClient, address: string): string => new URL(address, client.homeUrl).href;

/** A call to the workspace's own site. @param path below its address, e.g. `_api/site` */
export function onSite({ client, address }: Pick<Making, 'client' | 'address'>, path: string): ISPInstance {
  return SPInstance([client.site(address).web, absolute(client, address)], path);
}

async function statusOf(client: SharePointClient, address: string): Promise<number> {
  const { SiteStatus } = await SPQueryable([client.home.web, client.homeUrl], `_api/SPSiteManager/status?url=${encodeURIComponent(odataString(absolute(client, address)))}`)<SiteAnswer>();
  return SiteStatus;
}

/** Whether there is no site at the address, whoever may open it. */
export const isFree = (client: SharePointClient) => async (address: string): Promise<boolean> => (await statusOf(client, address)) === STATUS.notFound;

/** The site itself, as the approver: SharePoint lets only those make sites whom the tenant's policy lets. */
export async function makeSite({ client, address, request: { content } }: Making): Promise<void> {
  if ((await statusOf(client, address)) === STATUS.ready) return;
  const request = {
    Title: content.name.trim(),
    Url: absolute(client, address),
    Lcid: LCID[content.language],
    Description: content.purpose.trim(),
    WebTemplate: TEMPLATE,
    ShareByEmailEnabled: content.kind === 'partner'
  };
  const { SiteStatus } = await spPost<SiteAnswer>(SPQueryable([client.home.web, client.homeUrl], '_api/SPSiteManager/create'), body({ request }));
  // SharePoint may take its time over a site: whoever goes on finds it ready.
  if (SiteStatus !== STATUS.ready && SiteStatus !== STATUS.alreadyExists) throw new KampusError('unexpected', `make the site of a workspace (${SiteStatus})`);
}

export async function joinHub(making: Making): Promise<void> {
  const { home, homeUrl } = making.client;
  const { Id: hub } = await SPInstance([home.web, homeUrl], '_api/site').select('Id')<{ readonly Id: string }>();
  const { HubSiteId } = await onSite(making, '_api/site').select('HubSiteId')<{ readonly HubSiteId: string }>();
  if (HubSiteId.toLowerCase() !== hub.toLowerCase()) await spPost(onSite(making, `_api/site/joinHubSite('${hub}')`));
}

/** Guests come to partner workspaces only: elsewhere SharePoint refuses to share with them. */
export async function setSharing(making: Making): Promise<void> {
  const isPartner = making.request.content.kind === 'partner';
  await spPost(onSite(making, '_api/site'), body({ ShareByEmailEnabled: isPartner, ShareByLinkEnabled: isPartner }, headers(MERGE)));
}

interface LanguageState {
  readonly IsMultilingual: boolean;
  readonly SupportedUILanguageIds: readonly number[];
}

/** The site's own language is the one that was asked for; its menus are in each reader's. */
export async function addLanguages(making: Making): Promise<void> {
  const state = await onSite(making, '_api/web').select('IsMultilingual', 'SupportedUILanguageIds')<LanguageState>();
  if (!state.IsMultilingual) await spPost(onSite(making, '_api/web'), body({ IsMultilingual: true }, headers(MERGE)));
  for (const lcid of LANGUAGES.map((language) => LCID[language]).filter((each) => !state.SupportedUILanguageIds.includes(each))) {
    await spPost(onSite(making, `_api/web/addSupportedUILanguage(lcid=${lcid})`));
  }
}

/** Id of the site collection, by which search knows the workspace. */
export async function siteIdOf(making: Pick<Making, 'client' | 'address'>): Promise<string> {
  const { Id } = await onSite(making, '_api/site').select('Id')<{ readonly Id: string }>();
  return Id;
}
