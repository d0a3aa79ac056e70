import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import * as fc from 'fast-check';

import { HOME, makeTenant, OWNER, provisionedTenant, type TestTenant } from '../../tests/contract/tenant';
import { quickLinks } from '../../src/schema/descriptions/quickLinks';
import { provision } from '../provision/provision';
import { addUser } from '../../local-tenant/store/index';
import { readCsv } from './csv';
import { importFile, ImportRefused, planImport } from './importFile';
import { importKinds } from './kinds';
import { parseRows } from './parseRows';

const LINKS = 'Title;Url;OrganisationKey;SortOrder\n';
const ORGANISATIONS = 'Title,OrganisationKind,NameFi,NameSv,NameEn,ShortNameFi,ShortNameSv,ShortNameEn,Accent,SortOrder\n';
const newMinistry = (accent: string): string => `${ORGANISATIONS}DM,ministry,digiministeriö,digitala ministeriet,"Digital, and more",DM,DIM,DM,${accent},16\n`;

async function problemsOf(run: Promise<unknown>): Promise<string[]> {
  try {
    await run;
  } catch (error) {
    if (error instanceof ImportRefused) return error.problems.map(({ line, what }) => `${line}: ${what}`);
    throw error;
  }
  return [];
}

const csvText = fc.string({ unit: 'grapheme-ascii', minLength: 1 }).map((text) => `x${text}x`);

describe('a CSV file', () => {
  it('keeps every cell, and knows on which line a record begins', () => {
    const quoted = (cell: string): string => `"${cell.replace(/"/g, '""')}"`;
    fc.assert(
      fc.property(fc.array(fc.tuple(csvText, csvText.map((text) => text.replace(/q/g, '\n'))), { minLength: 1 }), (rows) => {
        const file = readCsv(['a;b', ...rows.map((row) => row.map(quoted).join(';'))].join('\n'));
        assert.ok('records' in file);
        assert.deepEqual(file.records.map(({ cells }) => cells), rows);
        const lines = rows.map((_, index) => 2 + index + rows.slice(0, index).join('').split('\n').length - 1);
        assert.deepEqual(file.records.map(({ line }) => line), lines);
      })
    );
  });

  it('may come from a spreadsheet: byte order mark, CRLF, empty lines', () => {
    const file = readCsv('\uFEFFTitle,Url\r\n\r\nPalvelut,https://a.example\r\n');
    assert.deepEqual(file, { header: { line: 1, cells: ['Title', 'Url'] }, records: [{ line: 3, cells: ['Palvelut', 'https://a.example'] }] });
  });

  it('that ends inside a quotation is refused where the quotation begins', () => {
    assert.match(JSON.stringify(readCsv('Title;Url\n"x;y\n')), /"line":2.*Quote Not Closed/);
  });

  it('must have the columns that the list wants, and no others', () => {
    assert.deepEqual(parseRows('Title;Url;Colour;Url\n', quickLinks).problems.map(({ what }) => what.split(';')[0]), [
      'there is no column "Colour"',
      'the column Url is there twice',
      'the column SortOrder is missing'
    ]);
  });
});

describe('importing', () => {
  let test: TestTenant;
  before(async () => {
    test = makeTenant();
    await provision(test.tenant, { organisation: 'VM' });
  });
  const writes = (): number => test.sent.filter(({ method }) => method !== 'GET').length;
  const read = async (list: string): Promise<Array<Record<string, unknown>>> => {
    const answer = await test.fetchAs(OWNER)(`${HOME}/_api/web/getList('/sites/kampus/Lists/${list}')/items?$filter=FSObjType eq 0&$select=*,FileDirRef`, { headers: { Accept: 'application/json;odata=nometadata' } });
    return ((await answer.json()) as { readonly value: Array<Record<string, unknown>> }).value;
  };

  it('tells every problem with its line, of form and of meaning alike, and writes nothing', async () => {
    const before = writes();
    const file = `${LINKS}Hyvä;https://a.example;VM;1\nPaha;javascript:alert(1);;2\n;http://a.example;XYZ;paljon\nliikaa;1\nHyvä taas;https://a.example;VM;4\nOsoitteeton;;VM;5\nOsoitteeton taas;;VM;6\n`;
    assert.deepEqual(await problemsOf(importFile(test.tenant, importKinds.links, file)), [
      '3: Url "javascript:alert(1)" must begin with https: or /',
      '4: Title is missing',
      '4: SortOrder "paljon" is not a number',
      '4: Url "http://a.example" must be https',
      '4: OrganisationKey "XYZ" is no organisation that there is',
      '5: has 2 cells, the headings are 4',
      '6: "VM https://a.example" is on line 2 already',
      '7: Url is missing',
      '8: Url is missing'
    ]);
    assert.equal(writes(), before);
  });

  it('shows what it would do, does it, and changes nothing the second time', async () => {
    const file = `${LINKS}Matkat;https://matkat.example;;10\nBudjetti;https://budjetti.example;VM;20\n`;
    const before = writes();
    const planned = await planImport(test.tenant, importKinds.links, file);
    assert.equal(writes(), before, 'a dry run writes nothing');
    assert.deepEqual(await importFile(test.tenant, importKinds.links, file), planned);
    const places = (await read('QuickLinks')).map(({ Title, FileDirRef, SortOrder }) => [Title, FileDirRef, SortOrder]);
    assert.deepEqual(places, [['Matkat', '/sites/kampus/Lists/QuickLinks', 10], ['Budjetti', '/sites/kampus/Lists/QuickLinks/VM', 20]], 'where VM’s administrators may change it');
    assert.deepEqual(await importFile(test.tenant, importKinds.links, file), []);
    const renamed = await importFile(test.tenant, importKinds.links, file.replace('Matkat', 'Matkanhallinta'));
    assert.deepEqual(renamed, [{ what: 'row', where: '/sites/kampus/Lists/QuickLinks https://matkat.example', action: 'update' }]);
  });

  it('goes on where a request was lost, and puts what was left outside into its folder', async () => {
    const file = `${LINKS}Tilinpäätös;https://tilinpaatos.example;VM;30\n`;
    await assert.rejects(importFile(test.tenantLosing(3), importKinds.links, file), { kind: 'unexpected' });
    assert.deepEqual((await importFile(test.tenant, importKinds.links, file)).map(({ what }) => what), ['place']);
    assert.deepEqual(await importFile(test.tenant, importKinds.links, file), []);
  });

  it('takes an organisation whose colour can be read, and leaves the others as they are', async () => {
    assert.deepEqual(await problemsOf(importFile(test.tenant, importKinds.organisations, newMinistry('#ffcc00'))), ['2: Accent #ffcc00 has a contrast of 1.51:1 on white, under 4.5:1']);
    assert.deepEqual((await importFile(test.tenant, importKinds.organisations, newMinistry('#003366'))).map(({ action }) => action), ['create']);
    assert.deepEqual(await importFile(test.tenant, importKinds.organisations, newMinistry('#003366')), []);
    assert.deepEqual((await read('Organisations')).map(({ Title }) => Title), ['VM', 'DM']);
  });

  it('may refer to an organisation that the same file brings, and to no other', async () => {
    const header = ORGANISATIONS.replace('\n', ',ParentKey,ValidFrom,ValidTo\n');
    const row = (key: string, rest: string): string => `${key},office,a,b,c,a,b,c,#003366,20,${rest}\n`;
    assert.deepEqual(await problemsOf(planImport(test.tenant, importKinds.organisations, `${header}${row('AA', 'BB,,')}${row('BB', 'CC,2027-09-01T00:00+03:00,2027-08-01T00:00+03:00')}`)), [
      '3: ParentKey "CC" is no organisation that there is',
      '3: ValidTo is not after ValidFrom'
    ]);
  });
});

describe('importing responsibilities', () => {
  const HEADINGS = 'Title;TopicSv;TopicEn;Synonyms;OrganisationKey;Holder;Deputy;AwayFrom;AwayTo;ConfirmedAt\n';
  const row = (rest: string): string => `matkustusturvallisuus;resesäkerhet;travel safety;riskimaat;VM;${rest}\n`;
  const people = ['saara@gov.example', 'ilmari@gov.example'];

  async function withPeople(): Promise<TestTenant> {
    const test = await provisionedTenant('VM');
    people.forEach((upn) => addUser(test.store, { upn, title: upn }));
    await test.fetchAs(OWNER)('http://127.0.0.1:4321/_local/index', { method: 'POST' });
    test.sent.length = 0;
    return test;
  }

  const register = async (test: TestTenant): Promise<Array<Record<string, unknown>>> => {
    const answer = await test.fetchAs(OWNER)(
      `${HOME}/_api/web/getList('/sites/kampus/Lists/Responsibilities')/items?$filter=FSObjType eq 0&$select=Title,FileDirRef,Holder/Name,Deputy/Name,ConfirmedAt&$expand=Holder,Deputy`,
      { headers: { Accept: 'application/json;odata=nometadata' } }
    );
    return ((await answer.json()) as { readonly value: Array<Record<string, unknown>> }).value;
  };

  it('is refused with its lines where a person, an organisation or a day is wrong, and writes nothing', async () => {
    const test = await withPeople();
    const file = `${HEADINGS}${row('saara@gov.example;ilmari@gov.example;;;')}${row('kukaan@gov.example;saara@gov.example;2026-12-24T00:00+02:00;2026-12-01T00:00+02:00;')}perehdytys;;;;XYZ;saara@gov.example;Saara@gov.example;;;\n`;
    assert.deepEqual(await problemsOf(importFile(test.tenant, importKinds.responsibilities, file)), [
      '3: Holder "kukaan@gov.example" is nobody in the directory',
      '3: AwayTo is before AwayFrom',
      '3: "VM matkustusturvallisuus" is on line 2 already',
      '4: OrganisationKey "XYZ" is no organisation that there is',
      '4: Deputy is the holder'
    ]);
    assert.deepEqual(await register(test), []);
    assert.deepEqual(await problemsOf(planImport(test.tenant, importKinds.responsibilities, `${HEADINGS}${row('saara;;;;')}`)), ['2: Holder "saara" is not a user name such as etunimi.sukunimi@gov.example']);
  });

  it('fills the organisation’s folder with people whom the site may never have met; the second time changes nothing', async () => {
    const test = await withPeople();
    const file = `${HEADINGS}${row('Saara@gov.example;ilmari@gov.example;;;2026-09-02T10:00+03:00')}tapahtumat;;;;VM;;;;;\n`;
    const planned = await planImport(test.tenant, importKinds.responsibilities, file);
    assert.deepEqual(test.sent.filter(({ method, url }) => method !== 'GET' && !/\/(search\/|contextinfo)/.test(url)), [], 'a dry run writes nothing');
    assert.deepEqual(await importFile(test.tenant, importKinds.responsibilities, file), planned);
    const name = (upn: string) => ({ Name: `i:0#.f|membership|${upn}` });
    const [first, second] = await register(test);
    assert.deepEqual(first, { Title: 'matkustusturvallisuus', FileDirRef: '/sites/kampus/Lists/Responsibilities/VM', Holder: name('saara@gov.example'), Deputy: name('ilmari@gov.example'), ConfirmedAt: '2026-09-02T07:00:00Z' });
    assert.equal(second?.['Title'], 'tapahtumat');
    assert.deepEqual(await importFile(test.tenant, importKinds.responsibilities, file), []);
    const changed = await importFile(test.tenant, importKinds.responsibilities, file.replace('ilmari@gov.example', ''));
    assert.deepEqual(changed.map(({ action }) => action), ['update']);
    assert.equal((await register(test))[0]?.['Deputy'] ?? null, null);
  });
});
