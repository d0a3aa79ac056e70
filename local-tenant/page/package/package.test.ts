import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { buildRuntimeManifests } from '../runtime/runtimeManifests';
import { spfxVersion } from '../runtime/nodeModules';
import { probeCustomizerId, probePackage, probeProductId, probeWebPartId } from '../testing/probePackage';
import { assetsUrl, hostManifests } from './hostManifests';
import { readPackage } from './readPackage';
import { PackageError } from './SpfxPackage';

const { manifests: runtime } = buildRuntimeManifests({ pageApplication: 'page.js', lightStandIns: 'light.js', fluentStandIns: 'fluent.js' });

describe('readPackage', () => {
  it('reads the solution, its manifests, assets and tenant-wide extensions', () => {
    const probe = readPackage(probePackage());
    assert.equal(probe.productId, probeProductId);
    assert.equal(probe.title, 'Probe & co');
    assert.equal(probe.version, '1.2.0.0');
    assert.equal(probe.skipFeatureDeployment, true);
    assert.deepEqual(probe.manifests.map(({ id }) => id).sort(), [probeWebPartId, probeCustomizerId].sort());
    assert.deepEqual([...probe.assets.keys()].sort(), [
      'probe-customizer.js',
      'probe-strings_en-us.js',
      'probe-strings_fi-fi.js',
      'probe-web-part_0123456789abcdef0123.js'
    ]);
    assert.deepEqual(probe.tenantWideExtensions, [
      {
        title: 'Probe header',
        location: 'ClientSideExtension.ApplicationCustomizer',
        componentId: probeCustomizerId,
        properties: '{"message":"Probe"}',
        hostProperties: '{"preAllocatedApplicationCustomizerTopHeight":"60"}',
        sequence: 3,
        webTemplateId: null
      }
    ]);
  });

  it('says in one line what is wrong with a file that is no package', () => {
    for (const bytes of [strToU8('not a zip'), new Uint8Array(), zipSync({ 'a.txt': strToU8('a') }), zipSync({ 'AppManifest.xml': strToU8('<App') })]) {
      assert.throws(() => readPackage(bytes), (error: unknown) => error instanceof PackageError && !error.message.includes('\n'));
    }
  });
});

describe('hostManifests', () => {
  const probe = readPackage(probePackage());
  const { manifests, unknown } = hostManifests([probe], runtime);

  it('lifts every reference to the version that the runtime has, and leaves the package itself alone', () => {
    const webPart = manifests.find(({ id }) => id === probeWebPartId);
    const references = Object.entries(webPart?.loaderConfig.scriptResources ?? {}).flatMap(([name, resource]) =>
      resource.type === 'component' ? [[name, resource.version]] : []
    );
    assert.deepEqual(Object.fromEntries(references), {
      '@microsoft/decorators': spfxVersion,
      '@microsoft/office-ui-fabric-react-bundle': '1.12.1',
      '@microsoft/sp-core-library': spfxVersion,
      '@microsoft/sp-http': spfxVersion,
      '@microsoft/sp-property-pane': spfxVersion,
      '@microsoft/sp-webpart-base': spfxVersion,
      react: '17.0.1',
      'react-dom': '17.0.1'
    });
    assert.equal(webPart?.version, '1.0.0');
    assert.deepEqual(unknown.map(({ name }) => name), ['@microsoft/office-ui-fabric-react-bundle'], 'an old bundle that gets a stand-in');
  });

  it('takes all code from the package, also what points at a content network, and names a fallback for strings', () => {
    for (const { loaderConfig } of manifests) assert.deepEqual(loaderConfig.internalModuleBaseUrls, [assetsUrl(probeProductId)]);
    const strings = manifests.find(({ id }) => id === probeWebPartId)?.loaderConfig.scriptResources['ProbeStrings'];
    assert.equal(strings?.type === 'localizedPath' && strings.defaultPath, 'probe-strings_en-us.js');
  });

  it('reports what nobody has', () => {
    const stranger = structuredClone(probe.manifests[0]!);
    Object.assign(stranger.loaderConfig.scriptResources, { 'their-library': { type: 'component', id: '00000000-0000-4000-8000-000000000001', version: '2.0.0' } });
    const result = hostManifests([{ ...probe, manifests: [stranger] }], runtime);
    assert.ok(result.unknown.some(({ name }) => name === 'their-library'));
  });
});

describe('the runtime’s manifests', () => {
  it('know every component that they refer to', () => {
    const known = new Set(runtime.map(({ id, version }) => `${id.toLowerCase()} ${version}`));
    const missing = runtime.flatMap(({ alias, loaderConfig }) =>
      Object.entries(loaderConfig.scriptResources).flatMap(([name, resource]) =>
        resource.type === 'component' && !known.has(`${resource.id.toLowerCase()} ${resource.version}`) ? [`${alias} → ${name} ${resource.version}`] : []
      )
    );
    assert.deepEqual(missing, []);
  });

  it('are served from this machine alone', () => {
    for (const { alias, loaderConfig } of runtime) {
      for (const url of loaderConfig.internalModuleBaseUrls) assert.match(url, /^\/_spfx\/.*\/$/, alias);
    }
  });
});
