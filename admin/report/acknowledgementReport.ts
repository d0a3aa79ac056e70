import { SMALLEST_GROUP } from '../../src/domain/acknowledgements/counts';
import { toCounts } from '../../src/gateways/acknowledgements/acknowledgementCountsRow';
import { acknowledgementCountsList, type AcknowledgementCountsRow } from '../../src/schema/lists/acknowledgementCountsList';
import { HOME_SITE_URL } from '../../src/schema/sites';
import type { PublishedPage } from '../pages';
import { ifThere, type Tenant } from '../provision/Tenant';
import { readAll } from '../readAll';
import type { ReportSource } from './ReportSource';
import type { Table } from './Table';

type Row = Pick<AcknowledgementCountsRow, 'ArticleKey' | 'Counts' | 'CountedAt'>;

/** The rows of counts; none in a tenant that has no such list yet. They hold no small group, nor a name. */
async function readCounts(tenant: Tenant): Promise<Row[]> {
  const { items } = tenant.spFor(HOME_SITE_URL).web.getList(`${HOME_SITE_URL}/${acknowledgementCountsList.url}`);
  return (await ifThere('find the counts', () => readAll<Row>('read the counts', items, ['ArticleKey', 'Counts', 'CountedAt']))) ?? [];
}

function rowsOf({ organisation, title, url }: PublishedPage, version: string, row: Row): Table['rows'] {
  if (row.CountedAt === null) return [];
  const { organisations, countedAt } = toCounts(row);
  return organisations.map((readers) => [organisation, title, url, version, readers.organisation, readers.count ?? `under ${SMALLEST_GROUP}`, countedAt]);
}

/** How many of each organisation have acknowledged what must be read. A group under 5 is never told, and no total that it could be reckoned from. */
export async function acknowledgementReport({ tenant, pages }: ReportSource): Promise<Table> {
  const originals = new Map(pages.filter(({ isOriginal }) => isOriginal).map((page) => [page.articleId, page]));
  const counts = await readCounts(tenant);
  return {
    columns: ['organisation', 'title', 'url', 'version', 'readers', 'acknowledged', 'countedAt'],
    rows: counts.flatMap((row) => {
      const [articleId = '', version = ''] = row.ArticleKey.split(':');
      const page = originals.get(articleId.toLowerCase());
      return page === undefined ? [] : rowsOf(page, version, row);
    })
  };
}
