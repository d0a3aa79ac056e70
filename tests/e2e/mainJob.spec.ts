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
    const own = await vm.search('VMBaro');
    expect(own.titles.filter((title) => /VMBaro/.test(title)), 'VM finds the results').not.toEqual([]);
    const page = /\/sites\/kampus-vm-oma\/SitePages\/[^"]+?\.aspx/i.exec(own.text)?.[0] ?? '';
    expect((await vm.get(page)).status(), 'and opens them').toBe(200);

    const stm = new SharePoint(request, kampus.origin, 'virkamies.stm@gov.example');
    for (const query of ['VMBaro', 'VMBaro*', `path:"${kampus.origin}/sites/kampus-vm-oma"`]) {
      const { total, text } = await stm.search(query);
      expect(total, query).toBe(0);
      expect(text).not.toContain('kampus-vm-oma/SitePages');
    }
    for (const path of [
      page,
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
