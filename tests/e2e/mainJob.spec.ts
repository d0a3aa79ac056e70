import { expect, test } from './kampus';
import { SharePoint } from './sharePoint';

test.describe('The main job', () => {
  test('an LVM editor publishes by the SharePoint API, and a VM official sees it on the next load (C2.3)', async ({ kampus, request }) => {
    const title = `Digitaalisen henkilökortin valmistelu alkaa ${Date.now()}`;
    const editor = new SharePoint(request, kampus.origin, 'toimittaja.lvm@gov.example');
    await editor.publishNews('/sites/kampus-lvm', title, 'Työryhmä aloittaa ensi viikolla.');

    await kampus.open('virkamies.vm');
    await kampus.feed().getByRole('radio', { name: 'Kaikki organisaatiot' }).click();
    await expect(kampus.feed().getByRole('article', { name: title })).toBeVisible();
  });

  test("an LVM editor cannot publish on VM's site: the server answers 403", async ({ kampus, request }) => {
    const editor = new SharePoint(request, kampus.origin, 'toimittaja.lvm@gov.example');
    const answer = await editor.post('/sites/kampus-vm/_api/sitepages/pages', { PageLayoutType: 'Article' });
    expect(answer.status()).toBe(403);
    expect(await answer.text()).toMatch(/UnauthorizedAccessException|Access denied|Käyttö estetty/);
  });

  test("VM finds its closed item, an STM reader finds no trace of it anywhere (C5.1)", async ({ kampus, request }) => {
    const vm = new SharePoint(request, kampus.origin, 'virkamies.vm@gov.example');
    const found = await vm.search('VMBaro SPSiteURL:*kampus-vm-oma*');
    const own = await vm.search('VMBaro');
    const title = own.titles.find((candidate) => /VMBaro/.test(candidate));
    expect(own.total, 'VM finds the results').toBeGreaterThan(0);
    expect(title).toBeDefined();
    expect(found.total).toBeGreaterThanOrEqual(0);

    const stm = new SharePoint(request, kampus.origin, 'virkamies.stm@gov.example');
    const hidden = await stm.search('VMBaro path:"/sites/kampus-vm-oma"');
    expect(hidden.total).toBe(0);
    for (const path of [
      '/sites/kampus-vm-oma/_api/web',
      "/sites/kampus-vm-oma/_api/web/GetList('/sites/kampus-vm-oma/SitePages')/items",
      "/sites/kampus-vm-oma/_api/sitepages/pages"
    ]) {
      const answer = await stm.get(path);
      expect([403, 404], path).toContain(answer.status());
      expect(await answer.text()).not.toContain('VMBaro');
    }

    kampus.expectTrouble(/40[34]/);
    await kampus.open('virkamies.stm');
    await kampus.feed().getByRole('radio', { name: 'Kaikki organisaatiot' }).click();
    await expect(kampus.feed().getByRole('article').first()).toBeVisible();
    expect(await kampus.page.content()).not.toContain('kampus-vm-oma');
  });
});
