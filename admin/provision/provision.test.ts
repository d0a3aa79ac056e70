import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { HOME, makeTenant, OWNER, type TestTenant } from '../../tests/contract/tenant';
import { kampusSchema } from '../../src/schema/kampusSchema';
import { SCHEMA_VERSION } from '../../src/schema/version';
import { examine } from '../doctor/doctor';
import { thisRelease } from '../upgrade/Release';
import { plan, provision } from './provision';
import type { Change } from './Step';

const FAULTS = 'http://127.0.0.1:4321/_local/faults';

/** A write to a site of the tenant, as the service owner. */
async function change({ fetchAs }: TestTenant, path: string, method: string, body?: unknown): Promise<void> {
  const fetch = fetchAs(OWNER);
  const headers = { Accept: 'application/json;odata=nometadata', 'Content-Type': 'application/json;odata=nometadata' };
  const info = await fetch(`${HOME}/_api/contextinfo`, { method: 'POST', headers });
  const { FormDigestValue } = (await info.json()) as { readonly FormDigestValue: string };
  const response = await fetch(`${HOME}${path}`, {
    method: 'POST',
    headers: { ...headers, 'X-RequestDigest': FormDigestValue, 'X-HTTP-Method': method, 'IF-MATCH': '*' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) })
  });
  assert.ok(response.ok, `${path}: ${response.status} ${await response.text()}`);
}

const list = (name: string): string => `/_api/web/getList('/sites/kampus/Lists/${name}')`;

describe('provisioning', () => {
  it('makes an empty tenant what the schema says, and changes nothing the second time (C25.1)', async () => {
    const test = makeTenant();
    const made = await provision(test.tenant);
    assert.equal(made.filter(({ what }) => what === 'site').length, 27);
    assert.equal(made.filter(({ what }) => what === 'list').length, kampusSchema.lists.length);
    test.sent.length = 0;
    assert.deepEqual(await plan(test.tenant), []);
    assert.deepEqual(test.sent.filter(({ method }) => method !== 'GET'), [], 'a dry run writes nothing');
    assert.deepEqual(await provision(test.tenant), []);
    assert.deepEqual(await examine(test.tenant), []);
  });

  it('shows in a plan what it will make, and makes it', async () => {
    const test = makeTenant();
    const planned = await plan(test.tenant, { organisation: 'VM' });
    assert.deepEqual(planned.filter(({ what }) => what === 'site').map(({ where }) => where), ['/sites/kampus', '/sites/kampus-vm', '/sites/kampus-vm-oma']);
    const made = await provision(test.tenant, { organisation: 'VM' });
    for (const { what, where } of planned) assert.ok(made.some((one) => one.what === what && one.where === where), `${what} ${where}`);
    assert.deepEqual(await plan(test.tenant, { organisation: 'VM' }), []);
    assert.deepEqual(made.filter(({ what }) => what === 'row').map(({ where }) => where.split(' ').pop()), ['VM', 'VM', SCHEMA_VERSION], 'no rows of the others');
  });

  it('goes on where it was broken off, after each step', async () => {
    const whole = await provision(makeTenant().tenant, { organisation: 'TPK' });
    const { tenant } = makeTenant();
    for (let made = 1; made <= whole.length; made += 1) {
      const run = provision(tenant, { organisation: 'TPK', failAfter: 1, onChange: (change) => assert.deepEqual(change, whole[made - 1]) });
      if (made === whole.length) await run;
      else await assert.rejects(run, /Stopped after 1/);
    }
    assert.deepEqual(await plan(tenant, { organisation: 'TPK' }), []);
  });

  it('goes on where a request was lost in the middle of a step', async () => {
    const whole = makeTenant();
    await provision(whole.tenant, { organisation: 'TPK' });
    const writes = whole.sent.filter(({ method }) => method !== 'GET').length;
    for (let lost = 1; lost < writes; lost += 37) {
      const test = makeTenant();
      await assert.rejects(provision(test.tenantLosing(lost), { organisation: 'TPK' }), { kind: 'unexpected' }, `write ${lost}`);
      await provision(test.tenant, { organisation: 'TPK' });
      assert.deepEqual(await plan(test.tenant, { organisation: 'TPK' }), [], `write ${lost}`);
    }
  });

  it('waits as a busy server asks, and loses nothing', async () => {
    const test = makeTenant();
    const storm = { match: '_api', status: 429, retryAfter: 7, times: 3 };
    await test.fetchAs(OWNER)(FAULTS, { method: 'POST', body: JSON.stringify(storm) });
    await provision(test.tenant, { organisation: 'OKV' });
    assert.deepEqual(await plan(test.tenant, { organisation: 'OKV' }), []);
  });
});

describe('what people and accidents change', () => {
  it('a deleted list is one change, and comes back whole', async () => {
    const test = makeTenant();
    await provision(test.tenant, { organisation: 'VM' });
    await change(test, list('Notices'), 'DELETE');
    assert.deepEqual(await plan(test.tenant, { organisation: 'VM' }), [{ what: 'list', where: '/sites/kampus/Lists/Notices', action: 'create' }]);
    assert.equal((await provision(test.tenant, { organisation: 'VM' })).length, 1);
    assert.deepEqual(await plan(test.tenant, { organisation: 'VM' }), []);
  });

  it('a lost index is drift, and is mended', async () => {
    const test = makeTenant();
    await provision(test.tenant);
    await change(test, `${list('Notices')}/fields/getByInternalNameOrTitle('EndsAt')`, 'MERGE', { Indexed: false });
    const findings = await examine(test.tenant);
    assert.equal(findings.length, 1);
    assert.match(findings[0]?.what ?? '', /index .*Lists\/Notices\/EndsAt/);
    await provision(test.tenant);
    assert.deepEqual(await examine(test.tenant), []);
  });

  it('a column that lost its obligation, its uniqueness or a choice is drift', async () => {
    const test = makeTenant();
    await provision(test.tenant, { organisation: 'TPK' });
    const field = (name: string, column: string): string => `${list(name)}/fields/getByInternalNameOrTitle('${column}')`;
    await change(test, field('Notices', 'StartsAt'), 'MERGE', { Required: false });
    await change(test, field('Notices', 'Severity'), 'MERGE', { Choices: ['info', 'warning', 'oma'] });
    await change(test, field('Navigation', 'EntryKey'), 'MERGE', { EnforceUniqueValues: false });
    assert.deepEqual((await plan(test.tenant, { organisation: 'TPK' })).map(({ what, where }) => [what, where.split('/').slice(-2).join('/')]), [
      ['index', 'Navigation/EntryKey'],
      ['column', 'Notices/Severity'],
      ['column', 'Notices/StartsAt']
    ]);
    await provision(test.tenant, { organisation: 'TPK' });
    assert.deepEqual(await plan(test.tenant, { organisation: 'TPK' }), []);
    const answer = await test.fetchAs(OWNER)(`${HOME}${field('Notices', 'Severity')}`, { headers: { Accept: 'application/json;odata=nometadata' } });
    assert.deepEqual(((await answer.json()) as { readonly Choices: string[] }).Choices, ['info', 'warning', 'oma', 'severe'], 'people’s own choices stay');
  });

  it('a retired list is deleted only where that is allowed, and can be brought back', async () => {
    const test = makeTenant();
    await provision(test.tenant, { organisation: 'TPK' });
    const release = { ...thisRelease, retiredLists: ['Lists/Notices'] };
    const retired = { what: 'list', where: '/sites/kampus/Lists/Notices', action: 'delete' } as const;
    assert.deepEqual(await plan(test.tenant, { organisation: 'TPK', release }), [retired]);
    const left: Change[] = [];
    assert.deepEqual(await provision(test.tenant, { organisation: 'TPK', release, onLeft: (one) => left.push(one) }), []);
    assert.deepEqual(left, [retired]);
    assert.deepEqual(await provision(test.tenant, { organisation: 'TPK', release, allowDelete: true }), [retired]);
    const bin = await test.fetchAs(OWNER)(`${HOME}/_api/web/recyclebin?$select=Title`, { headers: { Accept: 'application/json;odata=nometadata' } });
    assert.equal(((await bin.json()) as { readonly value: unknown[] }).value.length, 1);
  });

  it('renamed lists, edited rows and other people’s members stay as people made them', async () => {
    const test = makeTenant();
    await provision(test.tenant);
    await change(test, list('Navigation'), 'MERGE', { Title: 'Päävalikko' });
    await change(test, `${list('Organisations')}/items(6)`, 'MERGE', { NameFi: 'uusi valtiovarainministeriö', Accent: '#003366' });
    assert.deepEqual(await provision(test.tenant), []);
    const response = await test.fetchAs(OWNER)(`${HOME}${list('Organisations')}/items(6)?$select=NameFi,Accent`, { headers: { Accept: 'application/json;odata=nometadata' } });
    assert.deepEqual(await response.json(), { NameFi: 'uusi valtiovarainministeriö', Accent: '#003366' });
  });
});
