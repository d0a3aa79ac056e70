/** What journeys on the news desk have in common. */
import type { Locator } from '@playwright/test';
import { expect, type Kampus } from './kampus';
import type { SharePoint } from './sharePoint';

/** Address of a site's desk. */
export const page = (site: string): string => `/sites/${site}/SitePages/Uutistoimitus.aspx`;
export const desk = (kampus: Kampus, name = 'Uutisten työpöytä'): Locator => kampus.page.getByRole('region', { name, exact: true });
export const unique = (words: string): string => `${words} ${Date.now().toString(36)}`;

export async function openDesk(kampus: Kampus, person: string, site: string): Promise<Locator> {
  await kampus.open(person, page(site));
  const found = desk(kampus);
  await expect(found.getByRole('tab').first()).toBeVisible();
  return found;
}

/** The six obligatory fields at most; the owner is the writer, until somebody says otherwise. */
export async function fill(panel: Locator, title: string, text = 'Tietoiskut pidetään torstaisin.'): Promise<void> {
  await panel.getByLabel('Otsikko', { exact: true }).fill(title);
  await panel.getByLabel('Tiivistelmä').fill('Viisi tietoiskua osastoille.');
  await panel.getByLabel('Teksti', { exact: true }).fill(text);
  await panel.getByLabel('Voimassa asti').fill('2030-12-31');
}

export async function write(kampus: Kampus, title: string, text?: string): Promise<Locator> {
  const found = desk(kampus);
  await found.getByRole('button', { name: 'Kirjoita uutinen' }).click();
  const panel = found.getByRole('region', { name: /Uusi uutinen|Muokkaa uutista/ });
  await fill(panel, title, text);
  return panel;
}

export const tab = (found: Locator, name: string): Locator => found.getByRole('tab', { name: new RegExp(name) });
export const row = (found: Locator, title: string): Locator => found.getByRole('tabpanel').getByRole('listitem').filter({ hasText: title });

export async function pageId(sharePoint: SharePoint, site: string, title: string): Promise<number> {
  const answer = await sharePoint.get(`/sites/${site}/_api/web/getlist('/sites/${site}/SitePages')/items?$select=Id,Title&$orderby=Id desc&$top=50`);
  const { value } = (await answer.json()) as { value: { Id: number; Title: string }[] };
  return value.find((item) => item.Title === title)?.Id ?? 0;
}
