import AxeBuilder from '@axe-core/playwright';
import { desk, fill, openDesk, page, pageId, row, tab, unique, write } from './desk';
import { expect, test } from './kampus';
import { SharePoint } from './sharePoint';

test.describe('News desk (C3)', () => {
  test('C3.1: a news item is written, checked and published; it is an ordinary page that readers see and SharePoint’s editor opens', async ({ kampus, request }) => {
    const title = unique('Nimitys osastolle');
    const found = await openDesk(kampus, 'toimittaja.lvm', 'kampus-lvm');
    await found.getByRole('button', { name: 'Kirjoita uutinen' }).click();
    const panel = found.getByRole('region', { name: /Uusi uutinen|Muokkaa uutista/ });
    await panel.getByRole('button', { name: 'Julkaise', exact: true }).click();
    await expect(panel.getByRole('heading', { name: 'Tarkistus ennen julkaisua' })).toBeFocused();
    await expect(panel.getByText('Otsikko puuttuu')).toBeVisible();
    await panel.getByRole('listitem').filter({ hasText: 'Otsikko puuttuu' }).getByRole('button').click();
    await expect(panel.getByLabel('Otsikko', { exact: true })).toBeFocused();
    await fill(panel, title, '## Kuka\n\n- <b>Ida</b> & Kari\n\nLisää [ohjeesta](/sites/kampus/SitePages/Etatyo.aspx).');
    await panel.getByRole('button', { name: 'Esikatsele' }).click();
    await expect(panel.getByRole('region', { name: 'Sivuna' }).getByText('<b>Ida</b> & Kari')).toBeVisible();
    await panel.getByRole('button', { name: 'Julkaise', exact: true }).click();
    await expect(panel.getByText(/^Julkaistu/)).toBeVisible({ timeout: 20_000 });
    await tab(found, 'Julkaistu').click();
    await expect(row(found, title)).toBeVisible();

    const editor = new SharePoint(request, kampus.origin, 'toimittaja.lvm@gov.example');
    const id = await pageId(editor, 'kampus-lvm', title);
    const made = (await (await editor.get(`/sites/kampus-lvm/_api/sitepages/pages(${id})?$select=PromotedState,Version,PageLayoutType,CanvasContent1,AbsoluteUrl`)).json()) as { PromotedState: number; Version: string; PageLayoutType: string; CanvasContent1: string; AbsoluteUrl: string };
    expect(made).toMatchObject({ PromotedState: 2, Version: '1.0', PageLayoutType: 'Article' });
    expect(made.CanvasContent1).toContain('&lt;b&gt;Ida');
    await kampus.open('virkamies.vm', new URL(made.AbsoluteUrl).pathname);
    await expect(kampus.page.getByRole('heading', { name: title })).toBeVisible();
    await kampus.open('toimittaja.lvm', `${new URL(made.AbsoluteUrl).pathname}?Mode=Edit`);
    await expect(kampus.page.getByRole('button', { name: 'Julkaise' })).toBeVisible();
  });

  test('C3.2: a scheduled item is invisible at 7.59 and visible by 8.05 in Helsinki, written in Tokyo', async ({ browser, kampus, request }) => {
    const title = unique('Ajastettu');
    await openDesk(kampus, 'toimittaja.vm', 'kampus-vm');
    const panel = await write(kampus, title);
    await panel.getByLabel('Julkaistaan').fill('2030-01-10T08:00');
    await panel.getByRole('button', { name: 'Ajasta julkaisu' }).click();
    await expect(panel.getByText('Ajastettu: julkaistaan 10.1.2030 klo 8.00 Helsingin aikaa')).toBeVisible({ timeout: 20_000 });
    const found = desk(kampus);
    await tab(found, 'Ajastettu').click();
    await expect(row(found, title)).toContainText('10.1.2030');
    const editor = new SharePoint(request, kampus.origin, 'toimittaja.vm@gov.example');
    const id = await pageId(editor, 'kampus-vm', title);
    const planned = (await (await editor.get(`/sites/kampus-vm/_api/sitepages/pages(${id})?$select=PublishStartDate`)).json()) as { PublishStartDate: string };
    expect(new Date(planned.PublishStartDate).toISOString()).toBe('2030-01-10T06:00:00.000Z');
    const tokyo = await browser.newContext({ timezoneId: 'Asia/Tokyo' });
    const there = await tokyo.newPage();
    await there.goto(`${kampus.origin}/_local/signin?${new URLSearchParams({ user: 'toimittaja.vm@gov.example', returnUrl: page('kampus-vm') }).toString()}`);
    const inTokyo = there.getByRole('region', { name: 'Uutisten työpöytä', exact: true });
    await tab(inTokyo, 'Ajastettu').click();
    await row(inTokyo, title).getByRole('button').click();
    await expect(inTokyo.getByLabel('Julkaistaan')).toHaveValue('2030-01-10T08:00');
    await tokyo.close();
    const reader = new SharePoint(request, kampus.origin, 'virkamies.stm@gov.example');
    const seenAt = async (now: string): Promise<number> => {
      await request.post(`${kampus.origin}/_local/clock`, { data: { now } });
      return (await reader.get(`/sites/kampus-vm/_api/sitepages/pages(${id})?$select=Id`)).status();
    };
    try {
      expect(await seenAt('2030-01-10T05:59:00Z')).toBe(404);
      expect(await seenAt('2030-01-10T06:05:00Z')).toBe(200);
    } finally {
      await request.delete(`${kampus.origin}/_local/clock`);
    }
  });

  test('C3.3: another organisation’s section refuses by the server’s 403, and the draft stays', async ({ kampus, request }) => {
    kampus.expectTrouble(/403/);
    const title = unique('Väärä osio');
    const before = await new SharePoint(request, kampus.origin, 'toimittaja.vm@gov.example').get("/sites/kampus-vm/_api/web/getlist('/sites/kampus-vm/SitePages')/itemcount");
    await openDesk(kampus, 'toimittaja.lvm', 'kampus-lvm');
    const panel = await write(kampus, title);
    await panel.getByLabel('Julkaisupaikka').selectOption({ label: 'VM, avoin osio' });
    await panel.getByRole('button', { name: 'Julkaise', exact: true }).click();
    await expect(panel.getByText('Sinulla ei ole oikeutta julkaista tähän osioon.')).toBeVisible({ timeout: 20_000 });
    await kampus.page.reload();
    await desk(kampus).getByRole('button', { name: 'Kirjoita uutinen' }).click();
    await expect(desk(kampus).getByLabel('Otsikko', { exact: true })).toHaveValue(title);
    await expect(desk(kampus).getByText('Keskeneräinen tekstisi on palautettu.')).toBeVisible();
    const after = await new SharePoint(request, kampus.origin, 'toimittaja.vm@gov.example').get("/sites/kampus-vm/_api/web/getlist('/sites/kampus-vm/SitePages')/itemcount");
    expect(await after.text()).toBe(await before.text());
    await kampus.open('virkamies.vm', page('kampus-lvm'));
    await expect(desk(kampus).getByText('Sinulla ei ole oikeutta julkaista tällä sivustolla')).toBeVisible();
  });

  test('C3.4: an organisation offers, the chief editor returns with a reason, then accepts; common news need Swedish or a day', async ({ kampus, request }) => {
    const title = unique('Tarjottu uutinen');
    const editor = new SharePoint(request, kampus.origin, 'toimittaja.vm@gov.example');
    await editor.publishNews('/sites/kampus-vm', title, 'Kaikille hyödyllinen.');
    const offer = async (button: string): Promise<void> => {
      const found = await openDesk(kampus, 'toimittaja.vm', 'kampus-vm');
      await tab(found, 'Julkaistu').click();
      await row(found, title).getByRole('button').click();
      await found.getByRole('button', { name: button }).click();
      await expect(found.getByText('Näet täällä, mitä päätoimittaja päättää.')).toBeVisible();
    };
    await offer('Tarjoa kaikille');
    await tab(desk(kampus), 'Hyväksyttävänä').click();
    await expect(row(desk(kampus), title)).toContainText('Julkaistu omassa osiossa');
    let home = await openDesk(kampus, 'paatoimittaja', 'kampus');
    await tab(home, 'Hyväksyttävänä').click();
    const inbox = home.getByRole('region', { name: 'Organisaatiot tarjoavat kaikille' }).getByRole('listitem').filter({ hasText: title });
    await inbox.getByRole('button', { name: 'Palauta' }).click();
    const dialog = kampus.page.getByRole('dialog', { name: 'Palauta uutinen organisaatiolle' });
    await dialog.getByRole('button', { name: 'Palauta' }).click();
    await expect(dialog.getByText('Kirjoita perustelu.')).toBeVisible();
    await dialog.getByLabel('Perustelu').fill('Lisää yhteyshenkilö.');
    await dialog.getByRole('button', { name: 'Palauta' }).click();
    await expect(inbox).toHaveCount(0);
    const found = await openDesk(kampus, 'toimittaja.vm', 'kampus-vm');
    await tab(found, 'Julkaistu').click();
    await expect(row(found, title)).toContainText('Päätoimittaja palautti');
    await row(found, title).getByRole('button').click();
    await expect(found.getByText('Lisää yhteyshenkilö.')).toBeVisible();
    await offer('Tarjoa uudelleen');
    home = await openDesk(kampus, 'paatoimittaja', 'kampus');
    await tab(home, 'Hyväksyttävänä').click();
    await inbox.getByRole('button', { name: 'Hyväksy yhteiseksi luonnokseksi' }).click();
    await expect(home.getByLabel('Otsikko', { exact: true })).toHaveValue(title, { timeout: 20_000 });
    await home.getByLabel('Voimassa asti').fill('2030-12-31');
    await home.getByRole('combobox', { name: 'Omistaja' }).fill('exempelb');
    await home.getByRole('option', { name: /Paavo Exempelberg/ }).click();
    await home.getByRole('button', { name: 'Julkaise', exact: true }).click();
    await expect(home.getByText('Yhteinen uutinen tarvitsee käännöksen tai päivän, jolloin se valmistuu.')).toBeVisible();
    await home.getByRole('listitem').filter({ hasText: 'Ruotsinkielinen versio puuttuu' }).getByRole('button').click();
    await home.getByLabel('Ruotsinnos valmis viimeistään').fill('2030-02-01');
    await home.getByRole('button', { name: 'Julkaise', exact: true }).click();
    await expect(home.getByText(/^Julkaistu klo/)).toBeVisible({ timeout: 20_000 });
    await tab(home, 'Käännös puuttuu').click();
    await expect(row(home, title)).toContainText('Ruotsinnos viimeistään 1.2.2030');
  });

  test('C3.5: Swedish is a linked page beside the Finnish; it is outdated when the Finnish changes, and shows how', async ({ kampus, request }) => {
    const title = unique('Kaksikielinen');
    const found = await openDesk(kampus, 'toimittaja.vm', 'kampus-vm');
    const panel = await write(kampus, title, 'Ensimmäinen kappale.\n\nToinen kappale.');
    await panel.getByRole('button', { name: 'Tallenna luonnos' }).click();
    await expect(panel.getByText(/^Tallennettu klo/)).toBeVisible({ timeout: 20_000 });
    await row(found, title).getByRole('button').click();
    await found.getByRole('button', { name: 'Käännä: ruotsi' }).click();
    const swedish = found.getByRole('region', { name: 'Käännös: ruotsi' });
    await expect(swedish.getByText('Toinen kappale.').first()).toBeVisible({ timeout: 20_000 });
    await swedish.getByLabel('Otsikko', { exact: true }).fill(`Tvåspråkig ${title}`);
    await swedish.getByRole('button', { name: 'Tallenna luonnos' }).click();
    await expect(swedish.getByText(/^Tallennettu klo/)).toBeVisible({ timeout: 20_000 });
    await expect(row(found, title)).toContainText('SV valmis');
    const editor = new SharePoint(request, kampus.origin, 'toimittaja.vm@gov.example');
    const id = await pageId(editor, 'kampus-vm', title);
    await kampus.page.waitForTimeout(1_100); // SharePoint's times are whole seconds
    await editor.post(`/sites/kampus-vm/_api/sitepages/pages(${id})/checkoutpage`);
    expect((await editor.post(`/sites/kampus-vm/_api/sitepages/pages(${id})/savepageasdraft`, { Description: 'Tiivistelmä on uusi.' })).ok()).toBe(true);
    await kampus.page.reload();
    await expect(row(found, title)).toContainText('SV vanhentunut');
    await row(found, title).getByRole('button').click();
    await found.getByRole('button', { name: 'Avaa: ruotsi' }).click();
    await expect(swedish.getByText('Teksti on muuttunut käännöksen jälkeen.')).toBeVisible({ timeout: 20_000 });
    await expect(swedish.locator('ins')).toContainText('Tiivistelmä on uusi.');
    await expect(swedish.locator('del')).toContainText('Viisi tietoiskua osastoille.');
  });

  test('C3.6: a broken link, a heading out of order and a long sentence are told, each with its cure', async ({ kampus }) => {
    await openDesk(kampus, 'toimittaja.vm', 'kampus-vm');
    const long = Array(30).fill('sana').join(' ');
    const panel = await write(kampus, unique('Tarkistettava'), `#### Liian syvällä\n\n${long}.\n\n[Rikki](/sites/kampus/SitePages/Ei-ole.aspx) ja [muualle](https://muualla.gov.example/)`);
    await panel.getByLabel('Tiivistelmä').focus();
    for (const text of ['Linkki ei johda mihinkään: /sites/kampus/SitePages/Ei-ole.aspx', 'Otsikkotaso hyppää yli: ”Liian syvällä”', 'pisimmässä virkkeessä on 30 sanaa', 'Muualle johtavia linkkejä 1.']) {
      await expect(panel.getByText(text)).toBeVisible();
    }
    await panel.getByRole('button', { name: 'Poista Venla Harjoitusmäki' }).click();
    await panel.getByLabel('Voimassa asti').fill('');
    await expect(panel.getByText('Omistaja puuttuu')).toBeVisible();
    await expect(panel.getByText('Voimassaolon päättymispäivä puuttuu')).toBeVisible();
  });

  test('C3.6: a picture is stored, a heavy one smaller too, and it needs words', async ({ kampus }) => {
    await openDesk(kampus, 'toimittaja.vm', 'kampus-vm');
    const panel = await write(kampus, unique('Kuvallinen'));
    const picture = await kampus.page.evaluate(async () => {
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [700, 500];
      const drawing = canvas.getContext('2d');
      for (let x = 0; x < 700; x += 2) for (let y = 0; y < 500; y += 2) {
        if (drawing) drawing.fillStyle = `hsl(${(x * 7 + y * 13) % 360} ${(x * y) % 100}% ${(x + y * 3) % 100}%)`;
        drawing?.fillRect(x, y, 2, 2);
      }
      const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
      return Array.from(new Uint8Array(await blob!.arrayBuffer()));
    });
    expect(picture.length).toBeGreaterThan(300 * 1024);
    await panel.locator('input[type=file]').setInputFiles({ name: 'kuva ä.png', mimeType: 'image/png', buffer: Buffer.from(picture) });
    await expect(panel.getByRole('button', { name: 'Vaihda kuva' })).toBeVisible({ timeout: 20_000 });
    await expect(panel.getByText('Kuvasta puuttuu vaihtoehtoinen teksti')).toBeVisible();
    await expect(panel.locator('img').first()).toHaveAttribute('src', /\.jpg$/);
    await panel.getByLabel('Kuvan vaihtoehtoinen teksti').fill('Tietoiskun yleisöä salissa.');
    await panel.getByRole('button', { name: 'Tallenna luonnos' }).click();
    await expect(panel.getByText(/^Tallennettu klo/)).toBeVisible({ timeout: 20_000 });
  });

  for (const [language, name, write] of [['fi', 'Uutisten työpöytä', 'Kirjoita uutinen'], ['sv', 'Nyhetsredaktionen', 'Skriv en nyhet']] as const) {
    test(`the desk passes axe and does not scroll sideways at 320 px, in ${language}`, async ({ kampus }) => {
      await kampus.page.setViewportSize({ width: 320, height: 900 });
      await kampus.open(language === 'sv' ? 'kaantaja' : 'toimittaja.vm', page(language === 'sv' ? 'kampus' : 'kampus-vm'));
      const found = desk(kampus, name);
      await expect(found.getByRole('tab').first()).toBeVisible();
      await found.getByRole('button', { name: write }).click();
      await expect(found.getByRole('textbox').first()).toBeVisible();
      const { violations } = await new AxeBuilder({ page: kampus.page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)).toEqual([]);
      expect(await kampus.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    });
  }
});
