import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { strToU8, zipSync } from 'fflate';

import { addTenantWideExtension, openAppCatalog, tenantWideExtensionsOf } from '../../local-tenant/store/index';
import { HOME, makeTenant, OWNER, type TestTenant } from '../../tests/contract/tenant';
import { adminsOf } from '../../src/schema/groups';
import { connect } from '../connect';
import { deploy } from '../deploy/deploy';
import { type PackageFile, readPackage } from '../deploy/packageFile';
import { provision } from '../provision/provision';
import { deploymentFindings } from './deployment';
import { examine } from './doctor';
import { missingGroups } from './groups';
import { throttling } from './throttling';

const COMPONENT = 'b1c5a0d2-6f0e-4a57-9a3e-5d0f6d1c7b01';

function packageOf(version: string, baseUrl = 'HTTPS://SPCLIENTSIDEASSETLIBRARY/'): PackageFile {
  return readPackage('kampus.sppkg', zipSync({
    'AppManifest.xml': strToU8(`<?xml version="1.0"?><App xmlns="http://schemas.microsoft.com/sharepoint/2012/app/manifest" Name="probe" ProductID="11111111-2222-4333-8444-555555555555" Version="${version}" SharePointMinVersion="16.0.0.0" IsClientSideSolution="true" SkipFeatureDeployment="true"><Properties><Title>Probe</Title></Properties></App>`),
    'feature/Extension.xml': strToU8(`<Elements><ClientSideComponent ComponentManifest="{&quot;loaderConfig&quot;:{&quot;internalModuleBaseUrls&quot;:[&quot;${baseUrl}&quot;]}}" /></Elements>`),
    'feature/ClientSideInstance.xml': strToU8(`<Elements><ClientSideComponentInstance Title="Kampus" Location="ClientSideExtension.ApplicationCustomizer" ComponentId="${COMPONENT}" Properties="{}" /></Elements>`)
  }));
}

const whats = (findings: ReadonlyArray<{ readonly what: string }>): string[] => findings.map(({ what }) => what);

describe('the doctor', () => {
  let test: TestTenant;
  before(async () => {
    test = makeTenant();
    openAppCatalog(test.store);
    await provision(test.tenant);
    await deploy(test.tenant, packageOf('1.1.0.0'));
  });

  it('finds nothing wrong with what the commands have made, and writes nothing', async () => {
    test.sent.length = 0;
    assert.deepEqual(await examine(test.tenant, { file: packageOf('1.1.0.0') }), []);
    const writes = test.sent.filter(({ method, url }) => method !== 'GET' && !/ClientPeoplePicker/i.test(url));
    assert.deepEqual(writes, [], 'the people picker alone is asked by POST, and changes nothing');
  });

  it('finds a package that is not deployed, and a header that would come twice', async () => {
    assert.deepEqual(whats(await deploymentFindings(test.tenant, packageOf('1.2.0.0'))), ['package /sites/appcatalog kampus.sppkg 1.2.0.0 is missing or older than these commands']);
    const [extension] = tenantWideExtensionsOf(test.store);
    if (extension !== undefined) addTenantWideExtension(test.store, extension);
    const findings = await deploymentFindings(test.tenant, packageOf('1.1.0.0'));
    assert.deepEqual(findings.map(({ severity, cure }) => [severity, cure]), [['error', 'Run `kampus deploy`.'], ['warning', 'Run `kampus deploy --allow-delete`.']]);
    await deploy(test.tenant, packageOf('1.1.0.0'), { allowDelete: true });
    assert.deepEqual(await deploymentFindings(test.tenant, packageOf('1.1.0.0')), []);
  });

  it('finds script that the content security policy would block', async () => {
    const [finding] = await deploymentFindings(test.tenant, packageOf('1.1.0.0', 'https://cdn.example/kampus/'));
    assert.match(finding?.what ?? '', /loads script from https:\/\/cdn\.example\/kampus\/, which the content security policy blocks/);
    assert.match(finding?.cure ?? '', /includeClientSideAssets/);
  });

  it('finds a list that looks like Kampus and is not', async () => {
    const { web } = test.tenant.spFor('/sites/kampus');
    await web.lists.add('Kopio', '', 100);
    await web.lists.add('Oma', '', 100);
    const { SchemaXml } = (await web.getList('/sites/kampus/Lists/Notices').fields.getByInternalNameOrTitle('BodyFi').select('SchemaXml')());
    await web.getList('/sites/kampus/Lists/Kopio').fields.createFieldAsXml({ SchemaXml, Options: 8 });
    assert.deepEqual(whats(await examine(test.tenant)), ['list /sites/kampus/Lists/Kopio has columns of Kampus, but is none of its lists']);
    await web.getList('/sites/kampus/Lists/Kopio').delete();
  });

  it('tells who lacks rights, where', async () => {
    const admin = 'paakayttaja.vm@gov.example';
    test.addStaff(admin, adminsOf('VM'), 'kampus-kaikki');
    const findings = await examine(connect({ homeUrl: HOME, fetch: test.fetchAs(admin), wait: async () => undefined }));
    assert.deepEqual(whats(findings).slice(0, 3), ['', '-vnk', '-vnk-oma'].map((site) => `You are no administrator of /sites/kampus${site}`));
  });
});

it('a directory without the groups is told group by group', async () => {
  const findings = await missingGroups({ ...makeTenant().tenant, loginOf: async (group) => (group === adminsOf('VM') ? null : 'login') });
  assert.deepEqual(whats(findings), ['The directory has no group kampus-vm-paakayttajat: the people who should be in it cannot do what it opens']);
});

it('a tenant without an app catalog is told how to get one', async () => {
  const tenant = connect({ homeUrl: HOME, wait: async () => undefined, fetch: async () => new Response('{"CorporateCatalogUrl":null}', { headers: { 'Content-Type': 'application/json' } }) });
  assert.deepEqual(whats(await deploymentFindings(tenant, packageOf('1.1.0.0'))), ['The tenant has no app catalog']);
});

describe('the load', () => {
  const answering = (...answers: Response[]) => connect({ homeUrl: HOME, wait: async () => undefined, fetch: async () => answers.shift() ?? new Response('{"Id":1}', { headers: { 'Content-Type': 'application/json' } }) });
  const asked = async (...answers: Response[]): Promise<string[]> => {
    const tenant = answering(...answers);
    await tenant.spFor('/sites/kampus').web.select('Id')();
    return whats(throttling(tenant));
  };
  const withLimits = (remaining: string): Response => new Response('{"Id":1}', { headers: { 'Content-Type': 'application/json', 'RateLimit-Limit': '1200', 'RateLimit-Remaining': remaining, 'RateLimit-Reset': '30' } });

  it('is a finding when the server refuses, or when little is left', async () => {
    assert.deepEqual(await asked(new Response('', { status: 429, headers: { 'Retry-After': '1' } })), ['The server asked to wait 1 times during this examination']);
    assert.deepEqual(await asked(withLimits('100')), ['Little is left of what the server grants this application: 100 of 1200']);
  });

  it('is none when there is enough, or the server does not say', async () => {
    assert.deepEqual(await asked(withLimits('900')), []);
    assert.deepEqual(await asked(), []);
  });
});

it(`${OWNER} needs no more than SharePoint administration`, async () => {
  const test = makeTenant();
  await provision(test.tenant, { organisation: 'TPK' });
  const asked = test.sent.map(({ url }) => new URL(url).pathname.toLowerCase());
  assert.deepEqual(asked.filter((path) => !path.includes('/_api/')), [], 'SharePoint’s REST alone, no Microsoft Graph');
});
