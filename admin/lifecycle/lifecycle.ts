import { asOperation } from '../../src/gateways/client/errors';
import { SITE_PAGES_URL } from '../../src/schema/newsColumns';
import { hasExpired, type PublishedPage, readPages } from '../pages';
import { type Change, type ChangeListener, made, type PartListener, planned, step, type Steps } from '../provision/Step';
import type { Tenant } from '../provision/Tenant';

/** Something that a person has to see to. */
export interface Task {
  readonly what: string;
  readonly where: string;
}

export interface LifecycleResult {
  readonly changes: readonly Change[];
  readonly tasks: readonly Task[];
}

export interface LifecycleOptions {
  readonly now: Date;
  readonly onChange?: ChangeListener;
  readonly onPart?: PartListener;
}

const NO_NEWS = 0;

/** The page stays where it is, published as it was, and is no longer news: putting `PromotedState` back undoes it. */
async function demote(tenant: Tenant, { siteUrl, url, id }: PublishedPage): Promise<void> {
  const { web } = tenant.spFor(siteUrl);
  await asOperation(`take ${url} out of the news`, () => web.getList(`${siteUrl}/${SITE_PAGES_URL}`).items.getById(id).update({ PromotedState: NO_NEWS }));
  await asOperation(`publish ${url}`, () => web.getFileByServerRelativePath(url).publish('Kampus: expired news'));
}

async function* expirySteps(tenant: Tenant, expired: readonly PublishedPage[]): Steps {
  for (const page of expired) yield step('expired news', page.url, 'update', () => demote(tenant, page));
}

async function run(tenant: Tenant, { now, onPart }: LifecycleOptions, take: (steps: Steps) => Promise<Change[]>): Promise<LifecycleResult> {
  const expired = (await readPages(tenant, onPart)).filter((page) => hasExpired(page, now));
  // Publishing would bring out what its editor has not finished. The draft may say that the page is no news, the readers' version not.
  const inWork = expired.filter(({ hasDraft }) => hasDraft);
  const due = expired.filter(({ isNews, hasDraft }) => isNews && !hasDraft);
  return {
    changes: await take(expirySteps(tenant, due)),
    tasks: inWork.map(({ url }) => ({ what: 'expired page has an unpublished draft: publish or discard it', where: url }))
  };
}

/** What is due, and what would be changed. Writes nothing. @throws KampusError */
export function planLifecycle(tenant: Tenant, options: LifecycleOptions): Promise<LifecycleResult> {
  return run(tenant, options, planned);
}

/** Does what time asks for: news that has expired stops being news. A second run changes nothing. @throws KampusError */
export function runLifecycle(tenant: Tenant, options: LifecycleOptions): Promise<LifecycleResult> {
  return run(tenant, options, (steps) => made(steps, options));
}
