import type { IItems } from '@pnp/sp/items';

import { publishable } from '../../src/domain/acknowledgements/counts';
import { acknowledgementKey, groupKey, readingKey, type Reading } from '../../src/domain/acknowledgements/Reading';
import { asOperation } from '../../src/gateways/client/errors';
import { odataString } from '../../src/gateways/client/query';
import { countColumns } from '../../src/gateways/acknowledgements/acknowledgementCountsRow';
import { CHIEF_EDITORS, editorsOf } from '../../src/schema/groups';
import { acknowledgementCountsList, type AcknowledgementCountsRow } from '../../src/schema/lists/acknowledgementCountsList';
import { acknowledgementsList, type AcknowledgementRow } from '../../src/schema/lists/acknowledgementsList';
import { HOME_SITE_URL } from '../../src/schema/sites';
import { giveOwnAccess, grant, hasRole, ROLE } from '../provision/rights';
import type { Tenant } from '../provision/Tenant';
import { readAll } from '../readAll';
import { type MandatoryArticle, readMandatoryArticles } from './mandatoryArticles';

/** What was counted, for who runs the command: no names, and no number that is too small. */
export interface CountedArticle {
  readonly title: string;
  readonly version: number;
  /** How many organisations' numbers are shown, and how many are too small. */
  readonly shown: number;
  readonly hidden: number;
}

type Counted = Pick<AcknowledgementRow, 'AcknowledgementKey'> & { readonly AuthorId: number; readonly FileDirRef: string };

const itemsOf = (tenant: Tenant, url: string): IItems => tenant.spFor(HOME_SITE_URL).web.getList(`${HOME_SITE_URL}/${url}`).items;

/** Whether the row is its author's own: what a row says of itself, anyone who writes it can say otherwise. */
function isGenuine({ AcknowledgementKey, AuthorId, FileDirRef }: Counted, reading: Reading, organisation: string): boolean {
  const own = acknowledgementKey(reading, AuthorId);
  return (AcknowledgementKey === own || AcknowledgementKey.startsWith(`${own}:`)) && FileDirRef === `${HOME_SITE_URL}/${acknowledgementsList.url}/${organisation}`;
}

/** How many of each organisation have acknowledged, each person once. One organisation's rows are found by an indexed column. */
async function count(tenant: Tenant, { reading, audience }: MandatoryArticle): Promise<Map<string, number>> {
  const people = new Set<number>();
  const counted = new Map<string, number>();
  for (const organisation of audience) {
    const rows = itemsOf(tenant, acknowledgementsList.url).filter(`GroupKey eq ${odataString(groupKey(reading, organisation))}`);
    const before = people.size;
    for (const row of await readAll<Counted>(`count ${organisation}`, rows, ['Id', 'AcknowledgementKey', 'AuthorId', 'FileDirRef'])) {
      if (isGenuine(row, reading, organisation)) people.add(row.AuthorId);
    }
    counted.set(organisation, people.size - before);
  }
  return counted;
}

/** The row of the article's counts, readable by those whose article it is; made when there is none. */
async function rowOf(tenant: Tenant, { reading, publisher }: MandatoryArticle): Promise<number> {
  const items = itemsOf(tenant, acknowledgementCountsList.url);
  const ArticleKey = readingKey(reading);
  const [known] = await asOperation('find counts', () => items.filter(`ArticleKey eq ${odataString(ArticleKey)}`).select('Id').top(1)<Array<{ readonly Id: number }>>());
  const { Id } = known ?? ((await asOperation('add counts', () => items.add({ ArticleKey, OrganisationKey: publisher }))) as { readonly Id: number });
  const item = items.getById(Id);
  const editors = publisher === null ? CHIEF_EDITORS : editorsOf(publisher);
  if (!(await hasRole(item, editors, ROLE.read))) await giveOwnAccess(tenant, item, { beside: 'owners', grants: [{ group: editors, role: ROLE.read }] });
  if (editors !== CHIEF_EDITORS && !(await hasRole(item, CHIEF_EDITORS, ROLE.read))) {
    const login = await tenant.loginOf(CHIEF_EDITORS);
    if (login !== null) await grant(tenant.spFor(HOME_SITE_URL), item, login, ROLE.read);
  }
  return Id;
}

/**
 * Counts who have acknowledged what is asked for at the moment, and writes for its editors what they may see of it.
 * Counting again does no harm. To be run by the service owners, who alone are shown the rows, every quarter of an hour.
 * @throws KampusError
 */
export async function countAcknowledgements(tenant: Tenant, now: Date): Promise<CountedArticle[]> {
  const results: CountedArticle[] = [];
  for (const article of await readMandatoryArticles(tenant, now)) {
    const organisations = publishable(article.audience, await count(tenant, article));
    // The title follows the rights, lest anybody see that of a closed article.
    const id = await rowOf(tenant, article);
    const columns: Partial<AcknowledgementCountsRow> = { Title: article.title, ...countColumns({ organisations, countedAt: now.toISOString() }) };
    await asOperation('write counts', () => itemsOf(tenant, acknowledgementCountsList.url).getById(id).update(columns));
    const hidden = organisations.filter((one) => one.count === null).length;
    results.push({ title: article.title, version: article.reading.version, shown: organisations.length - hidden, hidden });
  }
  return results;
}
