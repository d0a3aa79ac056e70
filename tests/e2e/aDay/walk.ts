/** What the walks through a day at Kampus have in common. */
import type { Locator } from '@playwright/test';
import { expect, type Kampus } from '../kampus';

/** More stops than any page of ours has. */
const MOST_STOPS = 150;

/** The header's ways. */
export const menu = ({ page }: Kampus, name = 'Kampus'): Locator => page.getByRole('navigation', { name, exact: true });

/** Types into the header's search box, as far as its suggestions. */
export async function typeInSearch({ page }: Kampus, text: string): Promise<void> {
  const box = page.getByRole('banner').getByRole('combobox').or(page.getByRole('banner').getByRole('searchbox')).first();
  await box.click();
  await box.pressSequentially(text, { delay: 10 });
}

/** Walks on with Tab until the focus is there. */
export async function tabTo({ page: { keyboard } }: Kampus, target: Locator): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if ((await target.count()) === 1 && (await target.evaluate((element) => element === document.activeElement))) return;
    await keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${String(target)}`);
}

/** The page as a screen reader reads it, one element a line. */
export const readOut = (part: Locator): Promise<string> => part.ariaSnapshot();

/** Everything that the reader's next page would show of the text: the page's own text and its title. */
export async function expectNoTrace({ page }: Kampus, secret: RegExp, where: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  expect(await page.content(), where).not.toMatch(secret);
}
