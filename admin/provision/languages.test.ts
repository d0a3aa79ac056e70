import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { createSite } from '../../local-tenant/store/index';
import { HOME, makeTenant, OWNER, type TestTenant } from '../../tests/contract/tenant';
import { connect } from '../connect';
import { plan, provision } from './provision';

const organisation = 'OKV';
const list = (name: string): string => `/_api/web/getList('/sites/kampus/Lists/${name}')`;

/** A title in each language, as SharePoint's multilingual interface keeps it. */
async function titlesOf({ fetchAs }: TestTenant, path: string, site = HOME): Promise<string[]> {
  const titles: string[] = [];
  for (const culture of ['fi-FI', 'sv-SE', 'en-US']) {
    const answer = await fetchAs(OWNER)(`${site}${path}/titleResource/getValueForUICulture('${culture}')`, { headers: { Accept: 'application/json;odata=nometadata' } });
    titles.push(((await answer.json()) as { readonly value: string }).value);
  }
  return titles;
}

async function assertNamed(test: TestTenant): Promise<void> {
  assert.deepEqual(await titlesOf(test, list('Notices')), ['Häiriötiedotteet', 'Störningsmeddelanden', 'Disruption notices']);
  assert.deepEqual(await titlesOf(test, `${list('Notices')}/fields/getByInternalNameOrTitle('StartsAt')`), ['Alkaa', 'Börjar', 'Starts']);
  assert.deepEqual(await titlesOf(test, `${list('Notices')}/fields/getByInternalNameOrTitle('Title')`), ['Otsikko suomeksi', 'Rubrik på finska', 'Title in Finnish']);
  assert.deepEqual(await titlesOf(test, '/_api/web', `${HOME}-okv-oma`), ['Vain OKV', 'Endast JKÄ', 'OKV only']);
  assert.deepEqual(await titlesOf(test, "/_api/web/fields/getByInternalNameOrTitle('KampusExpires')"), ['Voimassa asti', 'I kraft till', 'Valid until']);
}

describe('titles in three languages', () => {
  it('are there in a Finnish tenant, and a second run changes nothing', async () => {
    const test = makeTenant();
    await provision(test.tenant, { organisation });
    await assertNamed(test);
    assert.deepEqual(await provision(test.tenant, { organisation }), []);
  });

  it('are there where the home site was made in English', async () => {
    const test = makeTenant();
    createSite(test.store, { url: '/sites/kampus', title: 'Kampus', lcid: 1033, template: 'SITEPAGEPUBLISHING#0' });
    await provision(test.tenant, { organisation });
    await assertNamed(test);
    assert.deepEqual(await plan(test.tenant, { organisation }), []);
  });

  it('do not disturb an administrator whom SharePoint shows everything in another language', async () => {
    const test = makeTenant();
    await provision(test.tenant, { organisation });
    const swede = 'administrator@gov.example';
    test.addAdministrator(swede, 'sv');
    const tenant = connect({ homeUrl: HOME, fetch: test.fetchAs(swede), wait: async () => undefined });
    assert.equal((await tenant.spFor('/sites/kampus').web.getList('/sites/kampus/Lists/Notices').select('Title')()).Title, 'Störningsmeddelanden');
    assert.deepEqual(await plan(tenant, { organisation }), []);
  });
});
