/** REST and pages on one store: what one side does, the other side shows. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { type PreloadedData } from '../page/preloadedData';
import { openRuntime } from '../page/runtime/Runtime';
import { probeCustomizerId, probePackage, probeProductId, probeWebPartId } from '../page/testing/probePackage';
import { addUser, createSite, openStore, type Store } from '../store/index';
import { deployPackage, deployStrangers, packagePageUrl } from './deployPackages';
import { createLocalTenant } from './LocalTenant';
import { type Handler } from './TenantServer';

const origin = 'http://127.0.0.1:4321';
const owner = 'palvelunomistaja@gov.example';
const folder = mkdtempSync(join(tmpdir(), 'kampus-packages-'));
const packageFile = join(folder, "o'probe.sppkg");
let store: Store;
let handle: Handler;

before(async () => {
  store = openStore(':memory:');
  const ownerId = addUser(store, { upn: owner, title: 'Palvelun omistaja', tenantAdmin: true });
  createSite(store, { url: '/sites/dev', title: 'Dev', ownerId });
  handle = createLocalTenant(store, await openRuntime()).handle;
  writeFileSync(packageFile, probePackage());
});

after(() => {
  store.close();
  rmSync(folder, { recursive: true });
});

const get = (path: string): Promise<Response> => handle(new Request(origin + path, { headers: { Cookie: `kampus-user=${owner}` } }));
const pageData = async (): Promise<PreloadedData> => (await (await get(`${packagePageUrl}?as=json`)).json()) as PreloadedData;

async function postAs(headers: Record<string, string>, path: string): Promise<number> {
  return (await handle(new Request(origin + path, { method: 'POST', headers: { Cookie: `kampus-user=${owner}`, Accept: 'application/json', ...headers } }))).status;
}

describe('a local tenant', () => {
  it('deploys a stranger’s package, installs it and shows its web parts on a page', async () => {
    await deployStrangers(store, handle, [packageFile]);
    const { item, manifests, customActions } = await pageData();
    assert.equal(item.Title, 'Probe & co');
    assert.ok(item.CanvasContent1?.includes(probeWebPartId));
    assert.ok(manifests.some(({ id }) => id === probeWebPartId));
    assert.deepEqual(customActions.map(({ clientSideComponentId }) => clientSideComponentId), [probeCustomizerId]);
    const asset = await get(`/sites/appcatalog/ClientSideAssets/${probeProductId}/probe-web-part_0123456789abcdef0123.js`);
    assert.equal(asset.status, 200);
    assert.match(asset.headers.get('Cache-Control') ?? '', /immutable/);
  });

  it('changes nothing when the same packages come again', async () => {
    const before = await pageData();
    await deployStrangers(store, handle, [packageFile]);
    await deployPackage(store, handle, packageFile);
    const { customActions, buildNumber } = await pageData();
    assert.deepEqual(customActions, before.customActions);
    assert.equal(buildNumber, before.buildNumber);
  });

  it('hands out digests that REST takes, and only from their owner', async () => {
    const digest = String((await pageData()).spPageContextInfo['formDigestValue']);
    const write = '/sites/dev/_api/web/lists/getbytitle(%27nothing%27)/recycle';
    assert.equal(await postAs({ 'X-RequestDigest': digest }, write), 404, 'past the digest, to a list that is not there');
    assert.equal(await postAs({ 'X-RequestDigest': `${digest}x` }, write), 403);
    assert.equal(await postAs({}, write), 403);
  });

  it('stops serving what is retracted', async () => {
    const digest = String((await pageData()).spPageContextInfo['formDigestValue']);
    assert.equal(await postAs({ 'X-RequestDigest': digest }, `/_api/web/tenantappcatalog/AvailableApps/GetById('${probeProductId}')/Retract`), 200);
    const { manifests, customActions } = await pageData();
    assert.equal(manifests.some(({ id }) => id === probeWebPartId), false);
    assert.deepEqual(customActions, []);
    assert.equal((await get(`/sites/appcatalog/ClientSideAssets/${probeProductId}/probe-customizer.js`)).status, 404);
  });
});
