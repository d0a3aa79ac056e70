import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { strToU8, zipSync } from 'fflate';

import { addTenantWideExtension, openAppCatalog, tenantWideExtensionsOf } from '../../local-tenant/store/index';
import { makeTenant } from '../../tests/contract/tenant';
import { compareVersions } from '../compareVersions';
import { deploy, planDeployment } from './deploy';
import { type PackageFile, readPackage } from './packageFile';

const COMPONENT = 'b1c5a0d2-6f0e-4a57-9a3e-5d0f6d1c7b01';

/** A package with nothing in it but one tenant-wide extension. */
function packageOf(version: string): PackageFile {
  const content = zipSync({
    'AppManifest.xml': strToU8(
      `<?xml version="1.0"?><App xmlns="http://schemas.microsoft.com/sharepoint/2012/app/manifest" Name="probe" ProductID="11111111-2222-4333-8444-555555555555" Version="${version}" SharePointMinVersion="16.0.0.0" IsClientSideSolution="true" SkipFeatureDeployment="true"><Properties><Title>Probe</Title></Properties></App>`
    ),
    'feature/ClientSideInstance.xml': strToU8(
      `<?xml version="1.0"?><Elements xmlns="http://schemas.microsoft.com/sharepoint/"><ClientSideComponentInstance Title="Kampus" Location="ClientSideExtension.ApplicationCustomizer" ComponentId="${COMPONENT}" Properties="{}" /></Elements>`
    )
  });
  return readPackage('probe.sppkg', content);
}

describe('a package', () => {
  it('says what it is', () => {
    const { productId, version, extensions } = packageOf('1.2.0.0');
    assert.deepEqual([productId, version], ['11111111-2222-4333-8444-555555555555', '1.2.0.0']);
    assert.deepEqual(extensions, [{ componentId: COMPONENT, title: 'Kampus', location: 'ClientSideExtension.ApplicationCustomizer', properties: '{}' }]);
  });

  it('is refused when it is none', () => {
    assert.throws(() => readPackage('x.sppkg', zipSync({ 'other.xml': strToU8('<a/>') })), /AppManifest/);
  });

  it('has a version that is compared by numbers', () => {
    assert.ok(compareVersions('1.0.10.0', '1.0.9.0') > 0);
    assert.ok(compareVersions('1.0', '1.0.0.1') < 0);
    assert.equal(compareVersions('1.0.0.0', '1.0'), 0);
  });
});

describe('deploying', () => {
  it('shows what it will do, does it, and does nothing the second time', async () => {
    const test = makeTenant();
    openAppCatalog(test.store);
    assert.deepEqual((await planDeployment(test.tenant, packageOf('1.0.0.0'))).map(({ what }) => what), ['package']);
    await deploy(test.tenant, packageOf('1.0.0.0'));
    assert.deepEqual(tenantWideExtensionsOf(test.store).map(({ componentId }) => componentId.toLowerCase()), [COMPONENT]);
    assert.deepEqual(await deploy(test.tenant, packageOf('1.0.0.0')), []);
  });

  it('upgrades with the extension registered exactly once, and refuses a downgrade', async () => {
    const test = makeTenant();
    openAppCatalog(test.store);
    await deploy(test.tenant, packageOf('1.0.0.0'));
    const [first] = tenantWideExtensionsOf(test.store);
    assert.ok(first);
    addTenantWideExtension(test.store, first);
    const changes = await deploy(test.tenant, packageOf('1.0.1.0'));
    assert.deepEqual(changes.map(({ what }) => what), ['package', 'deployment', 'tenant-wide extension']);
    assert.equal(tenantWideExtensionsOf(test.store).filter(({ disabled }) => !disabled).length, 1);
    assert.deepEqual((await planDeployment(test.tenant, packageOf('1.0.1.0'))).map(({ action }) => action), ['delete']);
    assert.deepEqual(await deploy(test.tenant, packageOf('1.0.1.0')), [], 'nothing is deleted unasked');
    assert.deepEqual((await deploy(test.tenant, packageOf('1.0.1.0'), { allowDelete: true })).map(({ action }) => action), ['delete']);
    assert.equal(tenantWideExtensionsOf(test.store).length, 1);
    await assert.rejects(deploy(test.tenant, packageOf('1.0.0.0')), /downgrade is refused/);
  });
});
