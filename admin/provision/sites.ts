import type { ISiteGroup } from '@pnp/sp/site-groups';

import { KampusError } from '../../src/domain/shared/KampusError';
import { LANGUAGES, LCID } from '../../src/domain/shared/Language';
import { SPInstance, spPost } from '../../src/gateways/client/administration';
import { asOperation } from '../../src/gateways/client/errors';
import type { GroupName } from '../../src/schema/groups';
import { HOME_SITE_URL, type SiteDefinition } from '../../src/schema/sites';
import { inOneRequest, sayTitle } from './names';
import { step, type Steps } from './Step';
import { ifThere, type Tenant } from './Tenant';

/** SPSiteManager's answer: 2 ready, 1 in the making. */
const SITE_READY = 2;

interface SiteState {
  readonly Id: string;
  readonly IsHubSite: boolean;
  readonly HubSiteId: string;
}

interface LanguageState {
  /** Locale id of the site's own language. */
  readonly Language: number;
  readonly IsMultilingual: boolean;
  readonly SupportedUILanguageIds: readonly number[];
}

async function findSite(tenant: Tenant, url: string): Promise<SiteState | null> {
  return ifThere(`find site ${url}`, () => tenant.spFor(url).site.select('Id', 'IsHubSite', 'HubSiteId')<SiteState>());
}

/** The site itself, its hub, its languages and who its groups hold. */
export async function* siteSteps(tenant: Tenant, definition: SiteDefinition): Steps {
  const { url } = definition;
  if ((await findSite(tenant, url)) === null) {
    yield step('site', url, 'create', () => createSite(tenant, definition));
  }
  const site = await findSite(tenant, url);
  if (site === null) return; // a plan: what is not there has no details to compare
  yield* hubSteps(tenant, url, site);
  yield* languageSteps(tenant, definition);
  const { web } = tenant.spFor(url);
  yield* memberSteps(tenant, web.associatedVisitorGroup, definition.readers, `${url} visitors`);
  yield* memberSteps(tenant, web.associatedMemberGroup, definition.writers, `${url} members`);
  yield* memberSteps(tenant, web.associatedOwnerGroup, definition.owners, `${url} owners`);
}

async function createSite(tenant: Tenant, { url, titles }: SiteDefinition): Promise<void> {
  const operation = `create site ${url}`;
  const answer = await asOperation(operation, () =>
    tenant.spFor('/').site.createCommunicationSiteFromProps({ Title: titles.fi, Url: `${tenant.origin}${url}`, Lcid: LCID.fi, ShareByEmailEnabled: false })
  );
  if (answer.SiteStatus !== SITE_READY) throw new KampusError('unexpected', `${operation}: still in the making, run again in a while`);
}

async function* hubSteps(tenant: Tenant, url: string, site: SiteState): Steps {
  if (url === HOME_SITE_URL) {
    if (!site.IsHubSite) yield step('hub', url, 'create', () => asOperation(`register hub ${url}`, () => tenant.spFor(url).site.registerHubSite()));
    return;
  }
  const home = await findSite(tenant, HOME_SITE_URL);
  if (home === null || site.HubSiteId.toLowerCase() === home.Id.toLowerCase()) return;
  yield step('hub', url, 'update', () => asOperation(`join ${url} to the hub`, () => tenant.spFor(url).site.joinHubSite(home.Id)));
}

/** The languages and the site's title in them, in one request: what has the languages has had its titles too. */
async function* languageSteps(tenant: Tenant, { url, titles }: SiteDefinition): Steps {
  const state = await asOperation(`read languages of ${url}`, () =>
    tenant.spFor(url).web.select('Language', 'IsMultilingual', 'SupportedUILanguageIds')<LanguageState>()
  );
  const missing = LANGUAGES.filter((language) => !state.SupportedUILanguageIds.includes(LCID[language]));
  if (state.IsMultilingual && missing.length === 0) return;
  yield step('languages', url, 'update', () =>
    inOneRequest<unknown>(tenant, url, `add languages to ${url}`, ({ web }) => [
      ...(state.IsMultilingual ? [] : [web.update({ IsMultilingual: true })]),
      ...missing.map((language) => spPost(SPInstance(web, `addSupportedUILanguage(lcid=${LCID[language]})`))),
      ...sayTitle(web, Object.fromEntries(missing.map((language) => [language, titles[language]])))
    ])
  );
}

async function* memberSteps(tenant: Tenant, group: ISiteGroup, wanted: readonly GroupName[], where: string): Steps {
  const members = await asOperation(`read ${where}`, () => group.users.select('Title')<Array<{ readonly Title: string }>>());
  for (const name of wanted) {
    if (members.some(({ Title }) => Title.toLowerCase() === name)) continue;
    const login = await tenant.loginOf(name);
    if (login !== null) yield step('group member', `${where} ${name}`, 'create', () => asOperation(`add ${name} to ${where}`, () => group.users.add(login)));
  }
}
