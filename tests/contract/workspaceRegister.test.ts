import assert from 'node:assert/strict';
import { it } from 'node:test';

import { searchIndexOf } from '../../local-tenant/search/searchIndexOf';
import { addFiles, addItems, addMember, addUser, associatedGroups, listByUrl, userByUpn, webByUrl } from '../../local-tenant/store/index';
import type { Visibility, WorkspaceKind } from '../../src/domain/workspaces/Workspace';
import { approversOf, staffOf } from '../../src/schema/groups';
import { aRequestContent, aWorkspace } from '../../src/testing/builders';
import { FakeWorkspaceRegister } from '../../src/testing/FakeWorkspaceRegister';
import { provisionedTenant, type TestTenant } from './tenant';
import { workspaceRegisterContract, type Reader, type RegisterStage } from './workspaceRegister.contract';

const UPN: Readonly<Record<Reader, string>> = { jasen: 'jasen@gov.example', omistaja: 'omistaja.okm@gov.example', muu: 'muu@gov.example', vieras: 'vieras@partner.example' };
const OWNER = { loginName: `i:0#.f|membership|${UPN.omistaja}`, displayName: 'Oskari Luonnoslahti' };

interface Given {
  readonly name: string;
  readonly url: string;
  readonly kind: WorkspaceKind;
  readonly visibility: Visibility;
  readonly members: readonly Reader[];
}

const GIVEN: readonly Given[] = [
  { name: 'Avoin verkosto', url: '/sites/tt-avoin-verkosto', kind: 'internal', visibility: 'open', members: [] },
  { name: 'Lukuryhmä', url: '/sites/tt-lukuryhma', kind: 'internal', visibility: 'listed', members: ['jasen'] },
  { name: 'Salainen ryhmä', url: '/sites/tt-salainen-ryhma', kind: 'internal', visibility: 'closed', members: ['jasen'] },
  { name: 'Sopimukset', url: '/sites/tk-sopimukset', kind: 'partner', visibility: 'listed', members: ['jasen', 'vieras'] }
];

async function fakeStage(): Promise<RegisterStage> {
  const workspaces = GIVEN.map((given) => aWorkspace({ ...given, organisation: 'OKM', owner: OWNER }));
  const memberOf: Record<Reader, string[]> = { omistaja: GIVEN.map(({ url }) => url), jasen: [], muu: [], vieras: [] };
  for (const { url, members } of GIVEN) for (const member of members) memberOf[member].push(url);
  const registers = new Map<Reader, FakeWorkspaceRegister>();
  return {
    register: async (reader) => {
      const register = registers.get(reader) ?? new FakeWorkspaceRegister(workspaces, memberOf[reader]);
      registers.set(reader, register);
      if (reader !== 'omistaja') register.untold = ['/sites/tt-salainen-ryhma'];
      register.documents = [{ title: 'Neuvottelut', url: '/sites/tk-sopimukset/Shared Documents/Neuvottelut.txt', workspaceUrl: '/sites/tk-sopimukset', workspaceName: 'Sopimukset', editor: 'Oskari Luonnoslahti', modifiedAt: '2026-11-09T07:00:00Z' }];
      return register;
    },
    joinOpen: async () => { memberOf.jasen.push('/sites/tt-avoin-verkosto'); }
  };
}

/** The workspaces as approving makes them, their members put in afterwards. */
async function workspaceTenant(): Promise<TestTenant> {
  const test = await provisionedTenant('OKM', 'VM');
  test.addPerson(UPN.omistaja, 'Oskari Luonnoslahti', staffOf('OKM'));
  test.addPerson('erik.skisslund@gov.example', 'Erik Skisslund', staffOf('OKM'));
  test.addPerson(UPN.jasen, 'Jaana Jäsen', staffOf('VM'));
  test.addPerson(UPN.muu, 'Mauri Muu', staffOf('VM'));
  test.addPerson('hyvaksyja.okm@gov.example', 'Hannele Vertauskoski', staffOf('OKM'), approversOf('OKM'));
  addUser(test.store, { upn: UPN.vieras, title: 'Vilma Mallivaara', guest: true });
  const { workspaceRequests } = await test.gatewaysAs(UPN.omistaja);
  const { workspaceApprovals } = await test.gatewaysAs('hyvaksyja.okm@gov.example');
  for (const { name, kind, visibility } of GIVEN) await workspaceRequests.send(name, aRequestContent({ name, kind, visibility, owner: OWNER }), null);
  for (const { request } of await workspaceApprovals.queue()) await workspaceApprovals.approve(request, () => undefined);
  for (const { url, members } of GIVEN) join(test, url, members);
  const library = listByUrl(test.store, webByUrl(test.store, '/sites/tk-sopimukset')!.id, 'Shared Documents')!;
  addFiles(test.store, library.id, [{ name: 'Neuvottelut.txt', content: 'Tavoitteet', authorId: userByUpn(test.store, UPN.omistaja)!.id, data: { Title: 'Neuvottelut' } }]);
  searchIndexOf(test.store).indexAll();
  return test;
}

function join(test: TestTenant, url: string, readers: readonly Reader[]): void {
  const { members } = associatedGroups(webByUrl(test.store, url)!);
  addMember(test.store, members!, ...readers.map((reader) => userByUpn(test.store, UPN[reader])!.id));
}

async function tenantStage(): Promise<RegisterStage> {
  const test = await workspaceTenant();
  return {
    register: async (reader) => (reader === 'vieras' ? test.gatewaysOff(UPN.vieras, '/sites/tk-sopimukset', 'nowhere') : await test.gatewaysAs(UPN[reader])).workspaceRegister,
    joinOpen: async () => join(test, '/sites/tt-avoin-verkosto', ['jasen'])
  };
}

workspaceRegisterContract('fake', fakeStage);
workspaceRegisterContract('SharePoint', tenantStage);

it('C7: an owner’s new workspace is among the own ones before search knows it', async () => {
  const test = await workspaceTenant();
  await (await test.gatewaysAs(UPN.omistaja)).workspaceRequests.send('uusi', aRequestContent({ name: 'Uusi ryhmä', owner: OWNER }), null);
  const { workspaceApprovals } = await test.gatewaysAs('hyvaksyja.okm@gov.example');
  for (const { request } of await workspaceApprovals.queue()) await workspaceApprovals.approve(request, () => undefined);
  const { workspaceRegister } = await test.gatewaysAs(UPN.omistaja);
  assert.ok((await workspaceRegister.mine()).some(({ name }) => name === 'Uusi ryhmä'));
  const { workspaces } = await workspaceRegister.discoverable({ text: 'uusi', organisation: null }, null);
  assert.deepEqual(workspaces.map(({ name }) => name), ['Uusi ryhmä']);
});

it('C7.5: own workspaces cost four requests, however many they are', async () => {
  const test = await workspaceTenant();
  const { workspaceRegister } = await test.gatewaysAs(UPN.jasen);
  test.sent.length = 0;
  await workspaceRegister.mine();
  assert.ok(test.sent.length <= 4, test.sent.map(({ url }) => url).join('\n'));
});

it('C7: a favourite somebody has spoilt by hand is none', async () => {
  const test = await workspaceTenant();
  const { workspaceRegister } = await test.gatewaysAs(UPN.jasen);
  await workspaceRegister.saveFavourites(['/sites/tt-lukuryhma']);
  test.store.run("UPDATE item SET data = json_set(data, '$.Addresses', '{') WHERE json_extract(data, '$.Addresses') IS NOT NULL");
  assert.deepEqual(await (await test.gatewaysAs(UPN.jasen)).workspaceRegister.favourites(), []);
});

/** Rows for as many workspaces, of OKM and VM in turn. */
function fillRegister(test: TestTenant, count: number): void {
  const register = listByUrl(test.store, webByUrl(test.store, '/sites/kampus')!.id, 'Lists/Workspaces')!;
  const owner = userByUpn(test.store, UPN.omistaja)!.id;
  for (const organisation of ['OKM', 'VM']) {
    addItems(test.store, register.id, Array.from({ length: count / 2 }, (_, index) => ({
      folder: organisation,
      data: {
        Title: `Ohjausryhmä ${organisation} ${String(index).padStart(4, '0')}`, WorkspaceKind: 'internal', Visibility: 'listed', Owner: owner, InformationClass: 'internal', SiteLanguage: 'fi',
        Address: `/sites/tt-${organisation.toLowerCase()}-${index}`, OrganisationKey: organisation, WorkspaceState: 'active'
      }
    })));
  }
  searchIndexOf(test.store).indexAll();
}

it('C7.5: 8 500 in the register are asked for as 100 are, and meet no threshold', { timeout: 120_000 }, async () => {
  const asked: string[][] = [];
  for (const count of [100, 8_500]) {
    const test = await workspaceTenant();
    fillRegister(test, count);
    const { workspaceRegister } = await test.gatewaysAs(UPN.muu);
    test.sent.length = 0;
    const first = await workspaceRegister.discoverable({ text: '', organisation: null }, null);
    const second = await workspaceRegister.discoverable({ text: '', organisation: null }, first.next);
    const ofOne = await workspaceRegister.discoverable({ text: '', organisation: 'VM' }, null);
    const found = await workspaceRegister.discoverable({ text: 'ohjaus okm 0007', organisation: null }, null);
    assert.deepEqual(found.workspaces.map(({ name }) => name), ['Ohjausryhmä OKM 0007']);
    assert.ok(ofOne.workspaces.length >= 48 && ofOne.workspaces.every(({ organisation }) => organisation === 'VM'));
    const names = [...first.workspaces, ...second.workspaces].map(({ name }) => name);
    assert.equal(new Set(names).size, names.length);
    assert.ok(names.length >= 90, `${names.length} rows`);
    await workspaceRegister.mine();
    asked.push(test.sent.map(({ method, url }) => `${method} ${url.split('?')[0] ?? ''}`));
  }
  assert.deepEqual(asked[1], asked[0]);
});
