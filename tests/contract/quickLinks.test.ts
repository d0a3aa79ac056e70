import assert from 'node:assert/strict';
import { it } from 'node:test';

import { staffOf } from '../../src/schema/groups';
import { aQuickLink, inFinnish } from '../../src/testing/builders';
import { FakeQuickLinkRepository } from '../../src/testing/fakes';
import { quickLinkContract, type QuickLinkStage } from './quickLinks.contract';
import { HOME, OWNER, provisionedTenant, type TestTenant } from './tenant';

const given = [
  { Title: 'Palveluportaali', Url: 'https://palvelut.gov.example/', OrganisationKey: '', IsMandatory: true, SortOrder: 10 },
  { Title: 'Budjettijärjestelmä', Url: 'https://budjetti.gov.example/', OrganisationKey: 'VM', IsMandatory: false, SortOrder: 20 }
];
const QUICK_LINKS = `${HOME}/_api/web/getlist('/sites/kampus/Lists/QuickLinks')/items`;

async function fakeStage(): Promise<QuickLinkStage> {
  const readers = new Map<string, FakeQuickLinkRepository>();
  return {
    linksOf: async (reader) => {
      const links = readers.get(reader) ?? new FakeQuickLinkRepository(given.map(({ Title, Url, OrganisationKey, IsMandatory, SortOrder }, index) => aQuickLink({
        id: `shared-${index + 1}`,
        titles: inFinnish(Title),
        url: Url,
        origin: OrganisationKey === '' ? 'common' : 'organisation',
        organisation: OrganisationKey || null,
        isMandatory: IsMandatory,
        order: SortOrder
      })));
      readers.set(reader, links);
      return links;
    }
  };
}

async function digestOf(test: TestTenant, upn: string): Promise<string> {
  const answer = await test.fetchAs(upn)(`${HOME}/_api/contextinfo`, { method: 'POST', headers: { Accept: 'application/json;odata=nometadata' } });
  return ((await answer.json()) as { FormDigestValue: string }).FormDigestValue;
}

async function post(test: TestTenant, upn: string, url: string, columns: unknown, headers: Record<string, string> = {}): Promise<Response> {
  const kind = { Accept: 'application/json;odata=nometadata', 'Content-Type': 'application/json;odata=nometadata', 'X-RequestDigest': await digestOf(test, upn) };
  return test.fetchAs(upn)(url, { method: 'POST', headers: { ...kind, ...headers }, body: JSON.stringify(columns) });
}

async function makeHome(): Promise<TestTenant> {
  const test = await provisionedTenant('VM');
  test.addStaff('vm@gov.example', staffOf('VM'));
  test.addStaff('colleague@gov.example', staffOf('VM'));
  for (const columns of given) assert.equal((await post(test, OWNER, QUICK_LINKS, columns)).status, 201);
  return test;
}

async function tenantStage(): Promise<QuickLinkStage> {
  const test = await makeHome();
  return { linksOf: async (reader) => (await test.gatewaysAs(`${reader}@gov.example`)).quickLinks };
}

quickLinkContract('fake', fakeStage);
quickLinkContract('SharePoint', tenantStage);

it('C6.1: a link that was left without a name by other ways than the form is called by its address', async () => {
  const test = await makeHome();
  await post(test, OWNER, QUICK_LINKS, { Url: 'https://nimeton.gov.example/alku', SortOrder: 30 });
  await post(test, 'vm@gov.example', QUICK_LINKS.replace('QuickLinks', 'OwnLinks'), { Title: ' ', Url: '/sites/kampus', SortOrder: 1 });
  const links = await (await test.gatewaysAs('vm@gov.example')).quickLinks.all();
  assert.deepEqual(links.slice(-2).map(({ titles }) => titles.fi), ['nimeton.gov.example/alku', '/sites/kampus']);
});

it('C6.2: the server refuses a reader who removes or changes a mandatory link', async () => {
  const test = await makeHome();
  const row = `${QUICK_LINKS}(1)`;
  assert.equal((await post(test, 'vm@gov.example', row, {}, { 'X-HTTP-Method': 'DELETE', 'IF-MATCH': '*' })).status, 403);
  assert.equal((await post(test, 'vm@gov.example', row, { IsMandatory: false }, { 'X-HTTP-Method': 'MERGE', 'IF-MATCH': '*' })).status, 403);
});

it('C6.1: a site administrator, whom the server shows everybody’s rows, has own links and an own order all the same', async () => {
  const test = await makeHome();
  const reader = (await test.gatewaysAs('vm@gov.example')).quickLinks;
  const hers = await reader.addOwn({ title: 'Hankkeet', url: 'https://hankkeet.gov.example/' });
  await reader.saveOrder([hers.id]);

  const owner = (await test.gatewaysAs(OWNER)).quickLinks;
  assert.ok((await owner.all()).every(({ origin }) => origin !== 'own'));
  await owner.saveOrder(['shared-2']);
  const again = (await test.gatewaysAs('vm@gov.example')).quickLinks;
  assert.equal((await again.all()).find(({ id }) => id === hers.id)?.place, 0);
});
