/** Texts and addresses that somebody wrote past every form, by SharePoint's own REST API. */
import { expect, type Kampus } from './kampus';
import { itemsOf, type SharePoint } from './sharePoint';

/** `hacked` would be set by any of them that ran; a picture that they make would be a 404, on which a journey fails by itself. */
export const HOSTILE = '"><img src=/hostile.png onerror="window.hacked=1"><script>window.hacked=1</script>{{1+1}}${1+1}';
/** Addresses that run something, or lead to somebody else's server under an innocent look. */
export const ADDRESSES: readonly string[] = [
  'javascript:window.hacked=1',
  'JaVaScRiPt:window.hacked=1',
  '\x01javascript:window.hacked=1',
  'java\tscript:window.hacked=1',
  'data:text/html,<script>window.hacked=1</script>',
  'vbscript:window.hacked=1',
  'blob:https://evil.example/1',
  '//evil.example/x',
  '/\\evil.example/x',
  '/\t/evil.example/x',
  'http://evil.example/x',
  'https:evil.example/x'
];
const DELETE = { 'X-HTTP-Method': 'DELETE', 'IF-MATCH': '*' };
const threeTitles = { Title: HOSTILE, TitleSv: HOSTILE, TitleEn: HOSTILE };
const notice = { ...threeTitles, BodyFi: HOSTILE, BodySv: HOSTILE, BodyEn: HOSTILE, Severity: 'warning', StartsAt: '2026-01-01T00:00:00Z', OrganisationKeys: '' };
const unit = { Title: HOSTILE, NameSv: HOSTILE, NameEn: HOSTILE, OrganisationKey: 'VM' };

export type Row = readonly [list: string, columns: Readonly<Record<string, unknown>>];

/** Rows with hostile text in every column of text, by list. */
export const texts: readonly Row[] = [
  ['Navigation', { ...threeTitles, EntryKey: 'hostile', ParentKey: '', OrganisationKey: '', SortOrder: 900 }],
  ['Navigation', { ...threeTitles, EntryKey: HOSTILE.slice(0, 60), ParentKey: 'hostile', Url: '/sites/kampus', OrganisationKey: '', SortOrder: 901 }],
  ['QuickLinks', { ...threeTitles, Title: `${HOSTILE} 2`, Url: '/sites/kampus', OrganisationKey: '', IsMandatory: true, SortOrder: 901 }],
  ['Notices', notice],
  ['Units', { ...unit, UnitKey: 'hostile', SortOrder: 900 }],
  ['Responsibilities', { Title: HOSTILE, TopicSv: HOSTILE, TopicEn: HOSTILE, Synonyms: HOSTILE, OrganisationKey: 'VM' }]
];

/** Rows with a hostile address in every column of addresses: in menus, the footer, links, notices and units. */
export const addressed = (address: string, number: number): readonly Row[] => [
  ['Navigation', { Title: `Osoite ${number}`, EntryKey: `hostile-${number}`, ParentKey: 'hostile', Url: address, OrganisationKey: '', SortOrder: 910 + number }],
  ['Navigation', { Title: `Alatunnisteen osoite ${number}`, EntryKey: `hostile-footer-${number}`, ParentKey: 'footer', Url: address, OrganisationKey: '', SortOrder: 930 + number }],
  ['QuickLinks', { Title: `Osoite ${number}`, Url: address, OrganisationKey: '', IsMandatory: true, SortOrder: 910 + number }],
  ['Notices', { ...notice, Title: `Tiedote ${number}`, Url: address }],
  ['Units', { ...unit, Title: `Yksikkö ${number}`, UnitKey: `hostile-${number}`, PageUrl: address, WorkspaceUrl: address, SortOrder: 910 + number }],
  ['OwnLinks', { Title: `Oma osoite ${number}`, Url: address, SortOrder: number }]
];

/** Adds the rows; resolves to what takes them away again. */
export async function addRows(author: SharePoint, rows: readonly Row[]): Promise<() => Promise<void>> {
  const added: string[] = [];
  for (const [list, columns] of rows) {
    const answer = await author.post(itemsOf(list), columns);
    expect(answer.status(), `${list}: ${await answer.text()}`).toBe(201);
    added.push(`${itemsOf(list)}(${((await answer.json()) as { Id: number }).Id})`);
  }
  return async () => {
    for (const row of added) await author.post(row, {}, DELETE);
  };
}

/** Gives VM's row a hostile name, or other columns; resolves to what gives it its own back. */
export async function changeOrganisation(owner: SharePoint, columns: Readonly<Record<string, string>>): Promise<() => Promise<void>> {
  const names = Object.keys(columns);
  const { value } = (await (await owner.get(`${itemsOf('Organisations')}?$select=Id,${names.join()}&$filter=Title eq 'VM'`)).json()) as { value: { Id: number; [name: string]: unknown }[] };
  const row = value[0];
  if (row === undefined) throw new Error('VM has no row');
  const set = (changed: object) => owner.merge(`${itemsOf('Organisations')}(${row.Id})`, changed);
  expect((await set(columns)).status()).toBe(204);
  return async () => void (await set(Object.fromEntries(names.map((name) => [name, row[name]]))));
}

/** Publishes a page whose web parts have hostile properties, and this title; resolves to its address. */
export async function publishPage(owner: SharePoint, title: string): Promise<string> {
  const parts = [
    ['b1c5a0d2-6f0e-4a57-9a3e-5d0f6d1c7a01', { organisation: HOSTILE, count: HOSTILE, layout: HOSTILE, sources: HOSTILE, title: HOSTILE }],
    ['b1c5a0d2-6f0e-4a57-9a3e-5d0f6d1c7a02', { anything: HOSTILE }],
    ['b1c5a0d2-6f0e-4a57-9a3e-5d0f6d1c7a04', { organisation: HOSTILE }],
    ['b1c5a0d2-6f0e-4a57-9a3e-5d0f6d1c7a05', { scope: HOSTILE, layout: HOSTILE }]
  ] as const;
  const canvas = parts.map(([id, properties], index) => {
    const instanceId = crypto.randomUUID();
    return { controlType: 3, id: instanceId, webPartId: id, position: { zoneIndex: index + 1, sectionIndex: 1, sectionFactor: 12, controlIndex: 1 }, webPartData: { id, instanceId, title, description: title, dataVersion: '1.0', properties } };
  });
  const pages = '/sites/kampus/_api/sitepages/pages';
  const { Id } = (await (await owner.post(pages, { PageLayoutType: 'Article', PromotedState: 0 })).json()) as { Id: number };
  for (const [call, body] of [['savepage', { Title: 'Koe', CanvasContent1: JSON.stringify(canvas) }], ['publish', {}]] as const) {
    const answer = await owner.post(`${pages}(${Id})/${call}`, body);
    expect(answer.status(), await answer.text()).toBeLessThan(300);
  }
  return new URL(((await (await owner.get(`${pages}(${Id})?$select=AbsoluteUrl`)).json()) as { AbsoluteUrl: string }).AbsoluteUrl).pathname;
}

/** Nothing ran, nothing became an element, and no link leads where it may not: as the browser itself reads its address. */
export async function expectHarmless(kampus: Kampus, where: string): Promise<void> {
  const found = await kampus.page.evaluate(() => {
    const leadsAstray = (address: string): boolean => {
      const { protocol, origin, hostname } = new URL(address, document.baseURI);
      return hostname.endsWith('evil.example') || !(origin === location.origin || ['https:', 'mailto:', 'tel:'].includes(protocol));
    };
    const written = [...document.querySelectorAll('a, area, form, iframe, object, embed, base, link[rel=import], use, button, input')]
      .flatMap((element) => ['href', 'xlink:href', 'action', 'formaction', 'src', 'data'].map((name) => element.getAttribute(name)))
      .filter((address): address is string => address !== null && address !== '');
    return { ran: 'hacked' in window, pictures: document.querySelectorAll('img[src*="hostile.png"], img[src*="evil.example"]').length, links: written.filter(leadsAstray) };
  });
  expect(found, where).toEqual({ ran: false, pictures: 0, links: [] });
}
