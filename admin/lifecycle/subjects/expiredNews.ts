import { asOperation } from '../../../src/gateways/client/errors';
import { SITE_PAGES_URL } from '../../../src/schema/newsColumns';
import { hasExpired, type PublishedPage } from '../../pages';
import { step, type Steps } from '../../provision/Step';
import type { Tenant } from '../../provision/Tenant';
import type { Subject } from '../Subject';

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

/** News whose time has passed stops being news. */
export const expiredNews: Subject = {
  kinds: [],
  due: ({ tenant, now, pages }) => {
    const expired = pages.filter((page) => hasExpired(page, now));
    // Publishing would bring out what its editor has not finished. The draft may say that the page is no news, the readers' version not.
    const inWork = expired.filter(({ hasDraft }) => hasDraft);
    return {
      steps: expirySteps(tenant, expired.filter(({ isNews, hasDraft }) => isNews && !hasDraft)),
      tasks: inWork.map(({ url }) => ({ what: 'expired page has an unpublished draft: publish or discard it', where: url }))
    };
  }
};
