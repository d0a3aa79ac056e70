import type { Locator } from '@playwright/test';
import { expect, type Kampus } from './kampus';

const PAGE = '/sites/kampus/SitePages/Henkilot.aspx';
export const PAGE_OF = { fi: PAGE, sv: '/sites/kampus/SitePages/sv/Henkilot.aspx', en: '/sites/kampus/SitePages/en/Henkilot.aspx' } as const;

export const finder = (kampus: Kampus, name = 'Henkilöhaku'): Locator => kampus.page.getByRole('region', { name, exact: true });
export const field = (kampus: Kampus): Locator => kampus.page.getByRole('main').getByRole('searchbox').last();
export const row = (kampus: Kampus, name: string): Locator => kampus.page.locator('[data-person]').filter({ hasText: name });

/** Opens the people finder, as an official of VM unless somebody else is named. */
export async function openFinder(kampus: Kampus, person = 'virkamies.vm', path: string = PAGE): Promise<void> {
  await kampus.open(person, path);
  await expect(field(kampus)).toBeVisible();
}

/** The bodies of the people searches that the page has sent from here on. */
export function searchesOf(kampus: Kampus): string[] {
  const bodies: string[] = [];
  kampus.page.on('request', (request) => {
    if (/\/_api\/search\/postquery/i.test(request.url()) && (request.postData() ?? '').includes('b09a7990')) bodies.push(request.postData() ?? '');
  });
  return bodies;
}
