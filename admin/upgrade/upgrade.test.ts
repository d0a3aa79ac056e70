import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import packageSolution from '../../config/package-solution.json';
import { makeTenant, type TestTenant } from '../../tests/contract/tenant';
import { SCHEMA_VERSION } from '../../src/schema/version';
import { compareVersions } from '../compareVersions';
import { examine } from '../doctor/doctor';
import { provision } from '../provision/provision';
import { step } from '../provision/Step';
import type { Tenant } from '../provision/Tenant';
import type { Migration, Release } from './Release';
import { planUpgrade, undoUpgrade, upgrade } from './upgrade';
import { versionOf } from './versions';

interface NavigationRow {
  readonly Id: number;
  readonly Title: string;
  readonly TitleEn: string | null;
}

const navigation = (tenant: Tenant) => tenant.spFor('/sites/kampus').web.getList('/sites/kampus/Lists/Navigation');
/** Rows only: the list has folders too. */
const entries = (tenant: Tenant) => navigation(tenant).items.filter('FSObjType eq 0').select('Id', 'Title', 'TitleEn')<NavigationRow[]>();

/** A migration of one step a row: what is missing in English gets the Finnish title in brackets. */
const bracketed: Migration = {
  version: '1.1.0',
  what: 'gives every menu entry an English title',
  steps: async function* (tenant) {
    for (const { Id, Title, TitleEn } of await entries(tenant)) {
      if (TitleEn === null) yield step('row', `Navigation ${Title}`, 'update', () => navigation(tenant).items.getById(Id).update({ TitleEn: `[${Title}]` }));
    }
  },
  undo: async function* (tenant) {
    for (const { Id, Title, TitleEn } of await entries(tenant)) {
      if (TitleEn === `[${Title}]`) yield step('row', `Navigation ${Title}`, 'update', () => navigation(tenant).items.getById(Id).update({ TitleEn: null }));
    }
  }
};
const oneWay: Migration = { version: '1.2.0', what: 'forgets', steps: async function* () {}, undo: { impossible: 'what was forgotten is gone' } };

const next: Release = { version: '1.1.0', migrations: [bracketed], retiredLists: [] };
const later: Release = { version: '1.2.0', migrations: [oneWay, bracketed], retiredLists: [] };

/** A tenant at the first version, where people have written and renamed. */
async function usedTenant(): Promise<TestTenant> {
  const test = makeTenant();
  await provision(test.tenant, { organisation: 'OKV', release: { version: '1.0.0', migrations: [], retiredLists: [] } });
  const { items } = navigation(test.tenant);
  for (const [index, TitleEn] of [null, 'Services', null].entries()) await items.add({ Title: `Kohta ${index}`, EntryKey: `k${index}`, SortOrder: index, TitleEn });
  await navigation(test.tenant).update({ Title: 'Päävalikko' });
  test.sent.length = 0;
  return test;
}

const englishTitles = async ({ tenant }: TestTenant): Promise<Array<string | null>> => (await entries(tenant)).map(({ TitleEn }) => TitleEn);

describe('this release', () => {
  it('is not ahead of the package', () => assert.ok(compareVersions(SCHEMA_VERSION, packageSolution.solution.version) <= 0));
});

describe('an upgrade', () => {
  it('shows what it will do and writes nothing', async () => {
    const test = await usedTenant();
    const { from, to, migrations, changes } = await planUpgrade(test.tenant, { release: later, organisation: 'OKV' });
    assert.deepEqual([from, to], ['1.0.0', '1.2.0']);
    assert.deepEqual(migrations.map(({ version, irreversible }) => [version, irreversible]), [['1.1.0', null], ['1.2.0', 'what was forgotten is gone']]);
    assert.equal(changes.filter(({ where }) => where.startsWith('Navigation')).length, 2);
    assert.deepEqual(test.sent.filter(({ method }) => method !== 'GET'), []);
  });

  it('migrates once, and keeps what people changed', async () => {
    const test = await usedTenant();
    await upgrade(test.tenant, { release: next });
    assert.deepEqual(await englishTitles(test), ['[Kohta 0]', 'Services', '[Kohta 2]']);
    assert.equal((await navigation(test.tenant).select('Title')()).Title, 'Päävalikko');
    assert.deepEqual(await examine(test.tenant, { release: next }), []);
    const [first] = await entries(test.tenant);
    await navigation(test.tenant).items.getById(first!.Id).update({ TitleEn: null });
    const again = await upgrade(test.tenant, { release: next, organisation: 'OKV' });
    assert.deepEqual([again.from, again.migrations, again.changes], ['1.1.0', [], []]);
    assert.deepEqual(await englishTitles(test), [null, 'Services', '[Kohta 2]'], 'a migration is not made twice');
  });

  it('goes on where a request was lost', async () => {
    const whole = await usedTenant();
    await upgrade(whole.tenant, { release: later, organisation: 'OKV' });
    const expected = await englishTitles(whole);
    for (let lost = 2; lost <= 5; lost += 1) {
      const test = await usedTenant();
      await assert.rejects(upgrade(test.tenantLosing(lost), { release: later, organisation: 'OKV' }));
      await upgrade(test.tenant, { release: later, organisation: 'OKV' });
      assert.deepEqual(await englishTitles(test), expected, `write ${lost}`);
      assert.equal(await versionOf(test.tenant), '1.2.0');
    }
  });

  it('is asked for before provisioning, and a downgrade is refused', async () => {
    const test = await usedTenant();
    await assert.rejects(provision(test.tenant, { release: next, organisation: 'OKV' }), /run `kampus upgrade`/);
    assert.match((await examine(test.tenant, { release: next }))[0]?.cure ?? '', /kampus upgrade/);
    await upgrade(test.tenant, { release: next, organisation: 'OKV' });
    const older: Release = { version: '1.0.0', migrations: [], retiredLists: [] };
    await assert.rejects(upgrade(test.tenant, { release: older }), /downgrade is refused/);
    await assert.rejects(provision(test.tenant, { release: older }), /downgrade is refused/);
    assert.match((await examine(test.tenant, { release: older }))[0]?.what ?? '', /at version 1.1.0/);
  });
});

describe('undoing an upgrade', () => {
  it('takes back what the migration changed and nothing else, and can be upgraded again', async () => {
    const test = await usedTenant();
    await upgrade(test.tenant, { release: next, organisation: 'OKV' });
    const { from, to } = await undoUpgrade(test.tenant, { release: next, organisation: 'OKV' });
    assert.deepEqual([from, to, await versionOf(test.tenant)], ['1.1.0', '1.0.0', '1.0.0']);
    assert.deepEqual(await englishTitles(test), [null, 'Services', null]);
    await upgrade(test.tenant, { release: next, organisation: 'OKV' });
    assert.deepEqual(await englishTitles(test), ['[Kohta 0]', 'Services', '[Kohta 2]']);
    assert.equal(await versionOf(test.tenant), '1.1.0');
  });

  it('is refused with the reason when a migration has no way back, and then changes nothing', async () => {
    const test = await usedTenant();
    await upgrade(test.tenant, { release: later, organisation: 'OKV' });
    test.sent.length = 0;
    await assert.rejects(undoUpgrade(test.tenant, { release: later, organisation: 'OKV' }), /1\.2\.0 cannot be undone: what was forgotten is gone/);
    assert.deepEqual(test.sent.filter(({ method }) => method !== 'GET'), []);
  });

  it('is refused where there is no earlier version', async () => {
    const test = await usedTenant();
    await assert.rejects(undoUpgrade(test.tenant, { release: next, organisation: 'OKV' }), /no earlier version/);
  });
});
