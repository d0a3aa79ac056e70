import { asOperation } from '../../src/gateways/client/errors';
import { kampusSchema } from '../../src/schema/kampusSchema';
import { HOME_SITE_URL } from '../../src/schema/sites';
import { FIELD_GROUP } from '../provision/fieldXml';
import { ifThere, type Tenant } from '../provision/Tenant';
import type { Release } from '../upgrade/Release';
import type { Finding } from './Finding';

const GENERIC_LIST = 100;

interface ListRow {
  readonly Id: string;
  readonly Title: string;
  readonly RootFolder: { readonly ServerRelativeUrl: string };
}

/** Lists of the home site that have columns of Kampus but are none of its lists: of another version, or a copy. */
export async function strayLists(tenant: Tenant, { retiredLists }: Release): Promise<Finding[]> {
  const { web } = tenant.spFor(HOME_SITE_URL);
  const lists = await ifThere('read the lists', () =>
    web.lists.filter(`BaseTemplate eq ${GENERIC_LIST} and Hidden eq false`).select('Id', 'Title', 'RootFolder/ServerRelativeUrl').expand('RootFolder')<ListRow[]>()
  );
  const known = new Set([...kampusSchema.lists.map(({ url }) => url), ...retiredLists].map((url) => `${HOME_SITE_URL}/${url}`.toLowerCase()));
  const findings: Finding[] = [];
  for (const { Id, RootFolder } of (lists ?? []).filter((list) => !known.has(list.RootFolder.ServerRelativeUrl.toLowerCase()))) {
    const columns = await asOperation('read the columns of a list', () => web.lists.getById(Id).fields.filter(`Group eq '${FIELD_GROUP}'`).select('Id')<unknown[]>());
    if (columns.length === 0) continue;
    findings.push({
      severity: 'warning',
      what: `list ${RootFolder.ServerRelativeUrl} has columns of Kampus, but is none of its lists`,
      cure: 'See who made it and whether anybody needs it; Kampus does not use it. Delete it by hand, or leave it.'
    });
  }
  return findings;
}
