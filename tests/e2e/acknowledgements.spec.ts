import { openDesk, write } from './desk';
import { expect, test } from './kampus';
import { SharePoint } from './sharePoint';

const LIST = "/sites/kampus/_api/web/getlist('/sites/kampus/Lists/Acknowledgements')/items";
const DAY_MS = 24 * 3_600_000;

/** Publishes a common news page that must be read, as a chief editor would by SharePoint's own means. @returns its address */
async function publishMandatory(request: SharePoint, title: string, columns: Record<string, unknown> = {}): Promise<string> {
  const url = await request.publishNews('/sites/kampus', title, 'Lue tämä ennen kuin jatkat.');
  await change(request, url, { KampusMandatoryUntil: new Date(Date.now() + 7 * DAY_MS).toISOString(), ...columns });
  return url;
}

async function change(request: SharePoint, url: string, columns: Record<string, unknown>): Promise<void> {
  const file = `/sites/kampus/_api/web/getFileByServerRelativePath(decodedurl='${url}')`;
  const answer = await request.merge(`${file}/ListItemAllFields`, columns);
  expect(answer.status(), await answer.text()).toBeLessThan(300);
  await request.post(`${file}/publish(comment='')`);
}

async function rowsOf(owner: SharePoint, url: string): Promise<number> {
  const item = (await (await owner.get(`/sites/kampus/_api/web/getFileByServerRelativePath(decodedurl='${url}')?$select=UniqueId`)).json()) as { UniqueId: string };
  const rows = (await (await owner.get(`${LIST}?$select=Id&$filter=startswith(AcknowledgementKey,'${item.UniqueId.toLowerCase()}:')`)).json()) as { value: unknown[] };
  return rows.value.length;
}

test.describe('Mandatory reading (C4)', () => {
  test('C2.5, C4.1: it stays on top with its day until it is acknowledged, and is asked again after a material change', async ({ kampus, request }) => {
    const chief = new SharePoint(request, kampus.origin, 'paatoimittaja@gov.example');
    const title = `Luettava ohje ${Date.now()}`;
    const url = await publishMandatory(chief, title);
    await kampus.open('virkamies.vm');
    const item = kampus.feed().getByRole('article', { name: title });
    await expect(item).toContainText('Luettava viimeistään');
    await kampus.feed().getByRole('radio', { name: 'Päätökset' }).click();
    await expect(kampus.feed().getByRole('group', { name: title })).toBeVisible();
    await kampus.feed().getByRole('radio', { name: 'Oma organisaatio' }).click();

    await item.getByRole('button', { name: 'Kuittaa luetuksi' }).click();
    await expect(kampus.feed().getByText(`Kuittasit luetuksi: ${title}.`)).toBeVisible();
    await kampus.page.reload();
    await expect(item).toBeVisible();
    await expect(item.getByRole('button', { name: 'Kuittaa luetuksi' })).toHaveCount(0);

    await change(chief, url, { KampusMandatoryVersion: 2 });
    await kampus.page.reload();
    await expect(item.getByRole('button', { name: 'Kuittaa luetuksi' })).toBeVisible();
  });

  test('C4.1: an editor gives a day and organisations on the news desk; they are asked, and others are not', async ({ kampus }) => {
    const title = `STM:n luettava ${Date.now()}`;
    await openDesk(kampus, 'paatoimittaja', 'kampus');
    const panel = await write(kampus, title);
    await panel.getByText('Laji, kohderyhmä, pakollinen lukeminen ja käännöksen päivä').click();
    await panel.getByLabel('Luettava viimeistään').fill('2030-01-31');
    await panel.getByLabel('Ruotsinnos valmis viimeistään').fill('2030-01-31');
    await panel.getByRole('group', { name: 'Keitä uutinen koskee' }).getByRole('button', { name: 'STM' }).click();
    await panel.getByRole('button', { name: 'Julkaise', exact: true }).click();
    await expect(panel.getByText(/^Julkaistu klo/)).toBeVisible({ timeout: 20_000 });
    // The desk reads its list anew; what it still asks must not go out in the next person's name.
    await kampus.page.waitForLoadState('networkidle');
    for (const [person, asked] of [['virkamies.stm', 1], ['virkamies.vm', 0]] as const) {
      await kampus.open(person);
      const item = kampus.feed().getByRole('article', { name: title });
      await expect(item).toBeVisible({ timeout: 20_000 });
      await expect(item.getByRole('button', { name: 'Kuittaa luetuksi' })).toHaveCount(asked);
    }
  });

  test('C4.2: from two tabs it leaves one record, and both say that it is acknowledged', async ({ kampus, request }) => {
    const chief = new SharePoint(request, kampus.origin, 'paatoimittaja@gov.example');
    const title = `Kahdessa välilehdessä ${Date.now()}`;
    const url = await publishMandatory(chief, title);
    await kampus.open('virkamies.vm', url);
    const other = await kampus.page.context().newPage();
    await other.goto(kampus.origin + url);
    for (const page of [kampus.page, other]) await expect(page.getByRole('button', { name: 'Kuittaa luetuksi' })).toBeVisible();
    for (const page of [kampus.page, other]) {
      await page.getByRole('button', { name: 'Kuittaa luetuksi' }).click();
      await expect(page.getByText('Olet kuitannut tämän luetuksi.')).toBeVisible();
    }
    expect(await rowsOf(new SharePoint(request, kampus.origin, 'palvelunomistaja@gov.example'), url)).toBe(1);
  });

  test('C4.3: no colleague, editor or chief editor is shown who has acknowledged', async ({ kampus, request }) => {
    for (const person of ['virkamies.stm', 'toimittaja.vm', 'paatoimittaja']) {
      const answer = await new SharePoint(request, kampus.origin, `${person}@gov.example`).get(`${LIST}?$select=Id,Author/Title&$expand=Author&$filter=FSObjType eq 0`);
      expect(((await answer.json()) as { value: unknown[] }).value, person).toEqual([]);
    }
  });

  test('by keyboard: acknowledged with Enter, and the focus stays with what was said', async ({ kampus, request }) => {
    const chief = new SharePoint(request, kampus.origin, 'paatoimittaja@gov.example');
    const title = `Näppäimistöllä ${Date.now()}`;
    const url = await publishMandatory(chief, title);
    await kampus.open('virkamies.vm', url);
    await kampus.page.getByRole('button', { name: 'Kuittaa luetuksi' }).focus();
    await kampus.page.keyboard.press('Enter');
    await expect(kampus.page.getByText('Olet kuitannut tämän luetuksi.')).toBeVisible();
    expect(await kampus.page.evaluate(() => document.activeElement?.textContent)).toContain('Olet kuitannut');
  });
});
