import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';

import { addPages, ensureFolder, listByUrl, siteByUrl } from '../../local-tenant/store/index';
import { makeTenant, OWNER, provisionedTenant, type TestTenant } from '../../tests/contract/tenant';
import { readPages } from '../pages';
import { provision } from '../provision/provision';
import { reports } from './reports';
import type { ReportSource } from './ReportSource';
import { toCsv, toMarkdown, toObjects } from './Table';

const NOW = new Date('2026-11-09T07:00:00Z');
const guid = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

function publish({ store }: TestTenant, siteUrl: string, number: number, data: Readonly<Record<string, string | number | boolean>>, folder = ''): void {
  const list = listByUrl(store, siteByUrl(store, siteUrl)!.rootWebId, 'SitePages')!;
  if (folder) ensureFolder(store, list.id, folder);
  addPages(store, list.id, [{ guid: guid(number), name: `sivu-${number}.aspx`, folder, created: '2026-11-01T08:00:00Z', data: { PromotedState: 2, PageLayoutType: 'Article', FirstPublishedDate: '2026-11-01T08:00:00Z', ...data } }]);
}

const swedish = (of: number) => ({ _SPIsTranslation: true, _SPTranslationLanguage: 'sv-se', _SPTranslationSourceItemId: guid(of) });
const english = (of: number) => ({ _SPIsTranslation: true, _SPTranslationLanguage: 'en-us', _SPTranslationSourceItemId: guid(of) });

describe('reports', () => {
  let source: ReportSource;
  let writes: number;
  const sites: string[] = [];
  before(async () => {
    const test = makeTenant(NOW.toISOString());
    await provision(test.tenant, { organisation: 'VM' });
    publish(test, '/sites/kampus', 1, { Title: 'Kaikilla kielillä', KampusOwner: 'a@gov.example' });
    publish(test, '/sites/kampus', 2, { Title: 'På svenska', ...swedish(1) }, 'sv');
    publish(test, '/sites/kampus', 3, { Title: 'In English', ...english(1) }, 'en');
    publish(test, '/sites/kampus-vm', 4, { Title: 'Budjetti', KampusExpires: '2026-11-08T00:00:00Z' });
    publish(test, '/sites/kampus-vm-oma', 5, { Title: 'VMBaro', KampusOwner: 'a@gov.example' });
    publish(test, '/sites/kampus-vm-oma', 6, { Title: 'VMBaro sv', ...swedish(5) }, 'sv');
    test.sent.length = 0;
    const pages = (await readPages(test.tenant, (siteUrl) => sites.push(siteUrl))).filter(({ isFrontPage }) => !isFrontPage);
    source = { tenant: test.tenant, organisation: null, pages, now: NOW };
    writes = test.sent.filter(({ method }) => method !== 'GET').length;
  });

  it('read every site of the organisations, and write nothing', () => {
    assert.deepEqual(sites, ['/sites/kampus', '/sites/kampus-vm', '/sites/kampus-vm-oma']);
    assert.equal(writes, 0);
  });

  it('tell what lacks Swedish or English (C25.4)', () => {
    assert.deepEqual(toObjects(reports.languages(source)), [
      { organisation: 'VM', title: 'Budjetti', url: '/sites/kampus-vm/SitePages/sivu-4.aspx', missing: 'sv en' },
      { organisation: 'VM', title: 'VMBaro', url: '/sites/kampus-vm-oma/SitePages/sivu-5.aspx', missing: 'en' }
    ]);
  });

  it('tell which pages have no owner', () => {
    assert.deepEqual(reports.owners(source).rows.map(([, title]) => title), ['Budjetti']);
  });

  it('count by organisation', () => {
    assert.deepEqual(reports.organisations(source).rows, [['VN', 1, 0, 0, 0, 0], ['VM', 2, 1, 2, 1, 1]]);
  });
});

it('the report on acknowledgements tells the counts, and no group under 5 (C4.3, C25.3)', async () => {
  const test = makeTenant(NOW.toISOString());
  await provision(test.tenant, { organisation: 'VM' });
  publish(test, '/sites/kampus-vm', 4, { Title: 'Tietoturva' });
  const Counts = JSON.stringify([{ organisation: 'VM', count: 211 }, { organisation: 'STM', count: null }]);
  await test.tenant.spFor('/sites/kampus').web.getList('/sites/kampus/Lists/AcknowledgementCounts').items.add({ ArticleKey: `${guid(4)}:2`, Counts, CountedAt: NOW.toISOString() });
  const { rows } = await reports.acknowledgements({ tenant: test.tenant, organisation: null, pages: await readPages(test.tenant), now: NOW });
  const article = ['VM', 'Tietoturva', '/sites/kampus-vm/SitePages/sivu-4.aspx', '2'];
  assert.deepEqual(rows, [[...article, 'VM', 211, NOW.toISOString()], [...article, 'STM', 'under 5', NOW.toISOString()]]);
});

it('the report on responsibilities tells what nobody handles and what is to be confirmed, by organisation, and names nobody (C9.2)', async () => {
  const test = await provisionedTenant('VM');
  test.addPerson('saara@gov.example', 'Saara Keksintöaho');
  const { web } = test.tenant.spFor('/sites/kampus');
  const { Id: HolderId } = await web.ensureUser('i:0#.f|membership|saara@gov.example');
  const add = (columns: Readonly<Record<string, unknown>>) => web.getList('/sites/kampus/Lists/Responsibilities').items.add(columns);
  await add({ Title: 'matkat', OrganisationKey: 'VM', HolderId, ConfirmedAt: '2026-05-01T00:00:00Z' });
  await add({ Title: 'budjetti', OrganisationKey: 'VM', HolderId, ConfirmedAt: '2026-10-01T00:00:00Z' });
  await add({ Title: 'tilat' });
  await test.fetchAs(OWNER)('http://127.0.0.1:4321/_local/index', { method: 'POST' });
  const source = { tenant: test.tenant, organisation: null, pages: [], now: NOW };
  const { columns, rows } = await reports.responsibilities(source);
  assert.deepEqual(columns.slice(0, 3), ['organisation', 'topic', 'state']);
  assert.deepEqual(rows.map((row) => row.slice(0, 3)), [['VM', 'matkat', 'unconfirmed'], ['VN', 'tilat', 'orphaned']]);
  assert.doesNotMatch(JSON.stringify(rows), /Saara|saara/);
  assert.deepEqual((await reports.responsibilities({ ...source, organisation: 'VN' })).rows.map(([, topic]) => topic), ['tilat']);
});

describe('a table', () => {
  const columns = ['one', 'other'];

  it('as CSV reads back as it was, whatever the cells hold', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string()), { minLength: 1 }), (rows) => {
        const read = parse(toCsv({ columns, rows }), { record_delimiter: '\r\n' });
        const expected = rows.map((cells) => cells.map((cell) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)));
        assert.deepEqual(read, [columns, ...expected]);
      })
    );
  });

  it('as CSV starts no formula in a spreadsheet', () => {
    assert.equal(toCsv({ columns, rows: [['=cmd()', 3]] }), "one,other\r\n'=cmd(),3\r\n");
  });

  it('as Markdown keeps one line a row and lets no text become a mark', () => {
    assert.equal(toMarkdown({ columns, rows: [['a|b\nc', '<b>']] }), '| one | other |\n| --- | --- |\n| a\\|b c | \\<b\\> |\n');
  });
});
