import { openDesk, pageId, row, unique, write } from './desk';
import { expect, test } from './kampus';
import { SharePoint } from './sharePoint';

test.describe('News desk: nothing is lost (C3.7)', () => {
  test('C3.7: a colleague’s newer version and mine stand side by side, and one is made of them', async ({ kampus, request }) => {
    const title = unique('Ristiriita');
    const found = await openDesk(kampus, 'toimittaja.vm', 'kampus-vm');
    const panel = await write(kampus, title);
    await panel.getByRole('button', { name: 'Tallenna luonnos' }).click();
    await expect(panel.getByText(/^Tallennettu klo/)).toBeVisible({ timeout: 20_000 });
    const colleague = new SharePoint(request, kampus.origin, 'palvelunomistaja@gov.example');
    const id = await pageId(colleague, 'kampus-vm', title);
    await colleague.post(`/sites/kampus-vm/_api/sitepages/pages(${id})/checkoutpage`);
    expect((await colleague.post(`/sites/kampus-vm/_api/sitepages/pages(${id})/savepageasdraft`, { Description: 'Kollegan tiivistelmä.' })).ok()).toBe(true);
    const editing = found.getByRole('region', { name: 'Muokkaa uutista' });
    await editing.getByLabel('Tiivistelmä').fill('Oma tiivistelmä.');
    await editing.getByRole('button', { name: 'Tallenna luonnos' }).click();
    const conflict = editing.getByRole('group', { name: 'Kaksi versiota samasta uutisesta' });
    await expect(conflict.getByText('Kollegan tiivistelmä.')).toBeVisible({ timeout: 20_000 });
    await expect(conflict.getByText('Oma tiivistelmä.')).toBeVisible();
    await conflict.getByRole('radio', { name: /Toisen versio/ }).check();
    await conflict.getByRole('button', { name: 'Tallenna valitut versiot' }).click();
    await expect(editing.getByText(/^Tallennettu klo/)).toBeVisible({ timeout: 20_000 });
    await expect(editing.getByLabel('Tiivistelmä')).toHaveValue('Kollegan tiivistelmä.');
  });

  test('C3.7: nothing typed is lost by 503, a full quota, a lost line or a page that is gone', async ({ kampus, request, context }) => {
    kampus.expectTrouble(/503|507|404|ERR_INTERNET|Failed to load/);
    const title = unique('Sitkeä');
    const found = await openDesk(kampus, 'toimittaja.vm', 'kampus-vm');
    const panel = await write(kampus, title);
    const save = found.getByRole('button', { name: 'Tallenna luonnos' });
    await kampus.fault({ match: 'sitepages/pages', status: 503, retryAfter: 60 });
    await save.click();
    await expect(panel.getByText('Palvelussa on ruuhkaa.')).toBeVisible({ timeout: 20_000 });
    await kampus.request.delete(`${kampus.origin}/_local/faults`);
    await kampus.fault({ match: 'savepageasdraft', status: 507 });
    await save.click();
    await expect(found.getByText('Sivuston tallennustila on täynnä.')).toBeVisible({ timeout: 20_000 });
    await kampus.request.delete(`${kampus.origin}/_local/faults`);
    await context.setOffline(true);
    await save.click();
    await expect(found.getByText('Muutos ei tallentunut, mutta se on tallessa tässä. Yritä uudelleen, kun yhteys palaa.')).toBeVisible({ timeout: 20_000 });
    await context.setOffline(false);
    await save.click();
    await expect(found.getByText(/^Tallennettu klo/)).toBeVisible({ timeout: 20_000 });
    const editor = new SharePoint(request, kampus.origin, 'toimittaja.vm@gov.example');
    const id = await pageId(editor, 'kampus-vm', title);
    expect((await editor.post(`/sites/kampus-vm/_api/web/getlist('/sites/kampus-vm/SitePages')/items(${id})/recycle`)).ok()).toBe(true);
    await found.getByLabel('Tiivistelmä').fill('Kirjoitettu poiston jälkeen.');
    await save.click();
    await expect(found.getByText('Sivu on poistettu.')).toBeVisible({ timeout: 20_000 });
    await found.getByRole('button', { name: 'Tallenna uutena uutisena' }).click();
    await expect(found.getByText(/^Tallennettu klo/)).toBeVisible({ timeout: 20_000 });
    expect(await pageId(editor, 'kampus-vm', title)).toBeGreaterThan(id);
  });

  test('C3.7: an expired session, a throttled save and an expired digest lose nothing', async ({ kampus }) => {
    kampus.expectTrouble(/401|403|429|Failed to load/);
    const found = await openDesk(kampus, 'toimittaja.vm', 'kampus-vm');
    const panel = await write(kampus, unique('Istunto'));
    const save = found.getByRole('button', { name: 'Tallenna luonnos' });
    const saved = found.getByText(/^Tallennettu klo/);
    await kampus.fault({ match: '/_api/', status: 401 });
    await save.click();
    await expect(panel.getByText('Kirjautumisesi on vanhentunut.')).toBeVisible({ timeout: 20_000 });
    await expect(panel.getByLabel('Tiivistelmä')).toHaveValue('Viisi tietoiskua osastoille.');
    await kampus.request.delete(`${kampus.origin}/_local/faults`);

    await kampus.fault({ match: 'sitepages/pages', status: 429, retryAfter: 60 });
    await save.click();
    await expect(panel.getByText('Palvelussa on ruuhkaa.')).toBeVisible({ timeout: 20_000 });
    await kampus.request.delete(`${kampus.origin}/_local/faults`);
    // A wait that is short enough is made on the writer's behalf.
    await kampus.fault({ match: 'savepageasdraft', status: 429, retryAfter: 1, times: 1 });
    await save.click();
    await expect(saved).toBeVisible({ timeout: 20_000 });

    await panel.getByLabel('Tiivistelmä').fill('Kirjoitettu lounaan jälkeen.');
    await kampus.forgetRequests();
    try {
      await kampus.request.post(`${kampus.origin}/_local/clock`, { data: { now: new Date(Date.now() + 45 * 60_000).toISOString() } });
      await save.click();
      await expect(saved).toBeVisible({ timeout: 20_000 });
    } finally {
      await kampus.request.delete(`${kampus.origin}/_local/clock`);
    }
    // The list of the desk, which is read again after a save, may meet the same.
    const ofPage = (await kampus.requests()).filter(({ status, url }) => status === 403 && url.includes('/sitepages/pages'));
    expect(ofPage, 'refused once, with a digest that was too old').toHaveLength(1);
    await expect(panel.getByLabel('Tiivistelmä')).toHaveValue('Kirjoitettu lounaan jälkeen.');
  });

  test('C3.7: a browser whose storage is full is told of, and what is typed can be saved', async ({ kampus }) => {
    const found = await openDesk(kampus, 'toimittaja.vm', 'kampus-vm');
    await kampus.page.evaluate(() => {
      for (let size = 1 << 21, number = 0; size > 0; number += 1) {
        try {
          localStorage.setItem(`full-${number}`, 'x'.repeat(size));
        } catch {
          size = Math.floor(size / 2);
        }
      }
    });
    const panel = await write(kampus, unique('Täysi selain'));
    await expect(panel.getByText('Selaimen muisti on täynnä.')).toBeVisible();
    await panel.getByRole('button', { name: 'Tallenna luonnos' }).click();
    await expect(found.getByText(/^Tallennettu klo/)).toBeVisible({ timeout: 20_000 });
    await expect(panel.getByText('Selaimen muisti on täynnä.')).toHaveCount(0);
  });

  test('C3.7: a page that a colleague has checked out shows both versions, and is saved when it is free', async ({ kampus, request }) => {
    kampus.expectTrouble(/423/);
    const title = unique('Varattu');
    const found = await openDesk(kampus, 'toimittaja.vm', 'kampus-vm');
    const panel = await write(kampus, title);
    const saved = found.getByText(/^Tallennettu klo/);
    await panel.getByRole('button', { name: 'Tallenna luonnos' }).click();
    await expect(saved).toBeVisible({ timeout: 20_000 });
    const colleague = new SharePoint(request, kampus.origin, 'palvelunomistaja@gov.example');
    const page = `/sites/kampus-vm/_api/sitepages/pages(${await pageId(colleague, 'kampus-vm', title)})`;
    expect((await colleague.post(`${page}/checkoutpage`)).ok()).toBe(true);
    const editing = found.getByRole('region', { name: 'Muokkaa uutista' });
    await editing.getByLabel('Tiivistelmä').fill('Oma tiivistelmä.');
    await editing.getByRole('button', { name: 'Tallenna luonnos' }).click();
    const both = editing.getByRole('group', { name: 'Kaksi versiota samasta uutisesta' });
    await expect(both.getByText('Petri Oletuskallio muokkaa sivua juuri nyt.')).toBeVisible({ timeout: 20_000 });
    await expect(both.getByText('Oma tiivistelmä.')).toBeVisible();
    await expect(both.getByText('Viisi tietoiskua osastoille.')).toBeVisible();
    expect((await colleague.post(`${page}/discardpage`)).ok()).toBe(true);
    await both.getByRole('button', { name: 'Tallenna valitut versiot' }).click();
    await expect(saved).toBeVisible({ timeout: 20_000 });
    await expect(both).toHaveCount(0);
    await expect(editing.getByLabel('Tiivistelmä')).toHaveValue('Oma tiivistelmä.');
  });

  test('C3.7: what was typed is found again after a reload, also when its page was removed meanwhile', async ({ kampus, request }) => {
    kampus.expectTrouble(/404|Failed to load/);
    const title = unique('Poistettu');
    const found = await openDesk(kampus, 'toimittaja.vm', 'kampus-vm');
    const panel = await write(kampus, title);
    await panel.getByRole('button', { name: 'Tallenna luonnos' }).click();
    await expect(found.getByText(/^Tallennettu klo/)).toBeVisible({ timeout: 20_000 });
    await row(found, title).getByRole('button').click();
    await found.getByRole('region', { name: 'Muokkaa uutista' }).getByLabel('Tiivistelmä').fill('Kesken jäänyt tiivistelmä.');
    const editor = new SharePoint(request, kampus.origin, 'toimittaja.vm@gov.example');
    const id = await pageId(editor, 'kampus-vm', title);
    expect((await editor.post(`/sites/kampus-vm/_api/web/getlist('/sites/kampus-vm/SitePages')/items(${id})/recycle`)).ok()).toBe(true);
    await kampus.page.reload();
    await found.getByRole('button', { name: `Jatka: ${title}` }).click();
    await expect(found.getByLabel('Tiivistelmä')).toHaveValue('Kesken jäänyt tiivistelmä.', { timeout: 20_000 });
    await found.getByRole('button', { name: 'Tallenna luonnos' }).click();
    await expect(found.getByText('Sivu on poistettu.')).toBeVisible({ timeout: 20_000 });
    await found.getByRole('button', { name: 'Tallenna uutena uutisena' }).click();
    await expect(found.getByText(/^Tallennettu klo/)).toBeVisible({ timeout: 20_000 });
    expect(await pageId(editor, 'kampus-vm', title)).toBeGreaterThan(id);
  });

  test('C3.7: two tabs in which new pages are written keep both', async ({ kampus, context }) => {
    const first = unique('Ensimmäinen välilehti');
    const second = unique('Toinen välilehti');
    await openDesk(kampus, 'toimittaja.vm', 'kampus-vm');
    await write(kampus, first);
    const beside = await context.newPage();
    await beside.goto(kampus.page.url());
    const inSecond = beside.getByRole('region', { name: 'Uutisten työpöytä', exact: true });
    await inSecond.getByRole('button', { name: 'Kirjoita uutinen' }).click();
    await expect(inSecond.getByLabel('Otsikko', { exact: true })).toHaveValue('');
    await inSecond.getByLabel('Otsikko', { exact: true }).fill(second);
    for (const [tab, title, other] of [[kampus.page, first, second], [beside, second, first]] as const) {
      await tab.reload();
      const found = tab.getByRole('region', { name: 'Uutisten työpöytä', exact: true });
      await expect(found.getByRole('button', { name: `Jatka: ${other}` })).toBeVisible();
      await found.getByRole('button', { name: 'Kirjoita uutinen' }).click();
      await expect(found.getByLabel('Otsikko', { exact: true })).toHaveValue(title);
    }
    await beside.close();
  });
});
