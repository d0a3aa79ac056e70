/** What is installed: exact versions, each file known by its hash, and no script at installing that nobody has looked at. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';

const read = <Content>(file: string): Content => JSON.parse(readFileSync(join(import.meta.dirname, '../..', file), 'utf8')) as Content;
type Versions = Readonly<Record<string, string>>;
const { dependencies, devDependencies, optionalDependencies, overrides } = read<Readonly<Record<'dependencies' | 'devDependencies' | 'optionalDependencies' | 'overrides', Versions>>>('package.json');
const locked = Object.entries(read<{ readonly packages: Readonly<Record<string, { readonly integrity?: string; readonly resolved?: string; readonly hasInstallScript?: boolean }>> }>('package-lock.json').packages).filter(([path]) => path !== '');

/** Looked at in docs/decisions/0023; npm runs them at `npm ci`. */
const reviewedScripts = ['esbuild', 'protobufjs', 'swiper', 'unrs-resolver'];

it('has exact versions', () => {
  const ranges = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies, ...overrides }).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version));
  assert.deepEqual(ranges, []);
});

it('locks every package by its hash, and names no host', () => {
  assert.ok(locked.length > 100);
  assert.deepEqual(locked.filter(([, { integrity }]) => integrity === undefined).map(([path]) => path), []);
  assert.deepEqual(locked.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path), []);
});

it('runs no script at installing that has not been reviewed', () => {
  assert.deepEqual(locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path.replace(/^.*node_modules\//, '')).sort(), reviewedScripts);
});
