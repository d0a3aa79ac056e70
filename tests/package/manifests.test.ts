/** What the build says of itself to SharePoint: read from the built package, so it needs `npm run build` first. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { unzipSync, strFromU8 } from 'fflate';

const root = join(import.meta.dirname, '../..');
const dist = join(root, 'dist');
const read = (file: string): string => readFileSync(join(dist, file), 'utf8');

interface Resource {
  readonly type: string;
  readonly path?: string;
  readonly defaultPath?: string;
  readonly paths?: Readonly<Record<string, string>>;
}

interface Manifest {
  readonly id: string;
  readonly alias: string;
  readonly componentType: string;
  readonly supportedHosts?: readonly string[];
  readonly supportsThemeVariants?: boolean;
  readonly supportsFullBleed?: boolean;
  readonly preconfiguredEntries?: ReadonlyArray<{ readonly title: Readonly<Record<string, string>> }>;
  readonly loaderConfig: { readonly scriptResources: Readonly<Record<string, Resource>> };
}

const manifests = globSync('*.manifest.json', { cwd: dist }).map((file) => JSON.parse(read(file)) as Manifest);

it('the build has every component of the sources, and no other', () => {
  const sources = globSync('src/**/*.manifest.json', { cwd: root }).map((file) => JSON.parse(readFileSync(join(root, file), 'utf8')) as Pick<Manifest, 'id'>);
  assert.ok(sources.length >= 3);
  assert.deepEqual(manifests.map(({ id }) => id).sort(), sources.map(({ id }) => id).sort());
});

for (const { alias, componentType, loaderConfig, preconfiguredEntries = [], supportedHosts, supportsThemeVariants, supportsFullBleed } of manifests) {
  describe(alias, () => {
    const localized = Object.entries(loaderConfig.scriptResources).filter(([, { type }]) => type === 'localizedPath');

    it('falls back to Finnish for every culture that has no strings of its own', () => {
      assert.ok(localized.length > 0);
      for (const [name, { paths = {}, defaultPath = '' }] of localized) {
        assert.equal(defaultPath, paths['default'], name);
        assert.deepEqual(Object.keys(paths).sort(), ['default', 'en-US', 'sv-SE'], name);
        assert.match(read(defaultPath), /[äö]/, `${name} is in Finnish`);
      }
    });

    if (componentType !== 'WebPart') return;

    it('is titled in Finnish, Swedish and English, Finnish by default', () => {
      for (const { title } of preconfiguredEntries) {
        assert.equal(title['default'], title['fi-fi']);
        assert.ok(title['sv-se'] && title['en-us']);
      }
    });

    it('stands in a section of any theme and width, and in Teams', () => {
      // Some are a personal app besides.
      assert.deepEqual(supportedHosts?.filter((host) => host !== 'TeamsPersonalApp'), ['SharePointWebPart', 'TeamsTab', 'SharePointFullPage']);
      assert.ok(supportsThemeVariants && supportsFullBleed);
    });

    it('does not wait for the property pane where nobody edits', () => {
      assert.ok(!('@microsoft/sp-property-pane' in loaderConfig.scriptResources));
    });
  });
}

/** What Teams shows of each web part that it can hold. */
const iconsOf = (parts: readonly Manifest[]): RegExp[] =>
  parts.filter(({ componentType }) => componentType === 'WebPart').flatMap(({ id }) => [new RegExp(`${id}_color\\.png$`), new RegExp(`${id}_outline\\.png$`)]);

it('the package holds the assets, the Teams icons and the tenant-wide instance', () => {
  const files = unzipSync(readFileSync(join(dist, '../sharepoint/solution/kampus.sppkg')));
  const names = Object.keys(files);
  for (const wanted of [/ClientSideAssets\/kampus_\w+\.js$/, ...iconsOf(manifests), /images\/kampus\.png$/]) {
    assert.ok(names.some((name) => wanted.test(name)), String(wanted));
  }
  const instance = names.find((name) => name.endsWith('ClientSideInstance.xml'));
  assert.match(strFromU8(files[instance ?? ''] ?? new Uint8Array()), /preAllocatedApplicationCustomizerTopHeight&quot;:&quot;96/);
});
