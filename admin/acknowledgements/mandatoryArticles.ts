import { ASKED_FOR_MS } from '../../src/domain/acknowledgements/askedFor';
import type { Reading } from '../../src/domain/acknowledgements/Reading';
import { asOperation } from '../../src/gateways/client/errors';
import { odataMoment } from '../../src/gateways/client/query';
import { type NewsPageRow, SITE_PAGES_FIELDS } from '../../src/gateways/news/newsPages';
import { fromPage } from '../../src/gateways/news/newsRow';
import { organisationsList, type OrganisationRow } from '../../src/schema/lists/organisationsList';
import { SITE_PAGES_URL } from '../../src/schema/newsColumns';
import { HOME_SITE_URL } from '../../src/schema/sites';
import { ifThere, type Tenant } from '../provision/Tenant';
import { readAll } from '../readAll';
import { sectionsOf } from '../sections';

/** An article that is to be acknowledged, as its original says. */
export interface MandatoryArticle {
  readonly reading: Reading;
  readonly title: string;
  /** Key of the organisation whose site it is on; null on the home site. */
  readonly publisher: string | null;
  /** Keys of the organisations whose staff are asked. */
  readonly audience: readonly string[];
}

interface Organisations {
  /** In menu order. */
  readonly keys: readonly string[];
  readonly sites: ReadonlyArray<{ readonly siteUrl: string; readonly publisher: string | null }>;
}

async function readOrganisations(tenant: Tenant): Promise<Organisations> {
  const { items } = tenant.spFor(HOME_SITE_URL).web.getList(`${HOME_SITE_URL}/${organisationsList.url}`);
  const rows = await readAll<OrganisationRow>('read the organisations', items, ['Id', 'Title', 'OpenSiteUrl', 'ClosedSiteUrl', 'SortOrder']);
  const known = rows.filter(({ Title }) => Title !== null).sort((a, b) => a.SortOrder - b.SortOrder);
  return {
    keys: known.map(({ Title }) => Title!),
    sites: [
      { siteUrl: HOME_SITE_URL, publisher: null },
      ...known.flatMap((row) => sectionsOf(row).map((siteUrl) => ({ siteUrl, publisher: row.Title })))
    ]
  };
}

/** Every article that is asked for at the moment, of all sites. A site that is not there has none. @throws KampusError */
export async function readMandatoryArticles(tenant: Tenant, now: Date): Promise<MandatoryArticle[]> {
  const { keys, sites } = await readOrganisations(tenant);
  const since = odataMoment(new Date(now.getTime() - ASKED_FOR_MS));
  const articles: MandatoryArticle[] = [];
  for (const { siteUrl, publisher } of sites) {
    const pages = tenant.spFor(siteUrl).web.getList(`${siteUrl}/${SITE_PAGES_URL}`).items.filter(`KampusMandatoryUntil ge ${since}`);
    const rows = await ifThere(`read obligatory pages of ${siteUrl}`, () =>
      asOperation(`read obligatory pages of ${siteUrl}`, () => pages.select(...SITE_PAGES_FIELDS).top(MOST_PAGES)<NewsPageRow[]>())
    );
    for (const row of rows ?? []) {
      const item = fromPage(row, siteUrl);
      if (item === null || item.id !== item.articleId) continue;
      const audience = item.audience.length === 0 ? keys : keys.filter((key) => item.audience.includes(key));
      articles.push({ reading: { articleId: item.id, version: item.mandatoryVersion }, title: item.title, publisher, audience });
    }
  }
  return articles;
}

/** Of one site, within a year: far more than anybody would read. */
const MOST_PAGES = 500;
