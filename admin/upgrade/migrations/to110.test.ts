import assert from 'node:assert/strict';
import { it } from 'node:test';

import { makeTenant } from '../../../tests/contract/tenant';
import { plan, provision } from '../../provision/provision';
import type { Tenant } from '../../provision/Tenant';
import { thisRelease } from '../Release';
import { planUpgrade, upgrade } from '../upgrade';

const HOME = '/sites/kampus';
const at = (list: string): string => `${HOME}/Lists/${list}`;
const listOf = (tenant: Tenant, name: string) => tenant.spFor(HOME).web.getList(at(name));

interface Answers {
  readonly title: (list: string, culture: string) => Promise<string>;
}

function answersOf({ fetchAs }: ReturnType<typeof makeTenant>): Answers {
  return {
    title: async (list, culture) => {
      const answer = await fetchAs('palvelunomistaja@gov.example')(`http://127.0.0.1:4321${HOME}/_api/web/getList('${at(list)}')/titleResource/getValueForUICulture('${culture}')`, {
        headers: { Accept: 'application/json;odata=nometadata' }
      });
      return ((await answer.json()) as { readonly value: string }).value;
    }
  };
}

it('a tenant of 1.0.0 gets titles in three languages and rows in folders, and keeps what people made (issue 4, upgrade)', async () => {
  const test = makeTenant();
  const { tenant } = test;
  const organisation = 'OKV';
  await provision(tenant, { organisation, release: { version: '1.0.0', migrations: [], retiredLists: [] } });
  // As 1.0.0 left it: a list named in Finnish only, without folders, and rows that say by a column whose they are.
  await listOf(tenant, 'QuickLinks').delete();
  const { web } = tenant.spFor(HOME);
  await web.lists.add('QuickLinks', '', 100);
  await listOf(tenant, 'QuickLinks').update({ Title: 'Pikalinkit' });
  for (const column of ['Url', 'OrganisationKey']) await listOf(tenant, 'QuickLinks').fields.addText(column);
  const { Id } = (await listOf(tenant, 'QuickLinks').items.add({ Title: 'Kanteluohje', Url: 'https://a.example', OrganisationKey: 'OKV' })) as { readonly Id: number };
  await listOf(tenant, 'QuickLinks').items.add({ Title: 'Palvelut', Url: 'https://b.example' });
  await listOf(tenant, 'Navigation').update({ Title: 'Päävalikko' });
  test.sent.length = 0;

  const { changes } = await planUpgrade(tenant, { organisation });
  assert.ok(changes.some(({ where }) => where === `${at('QuickLinks')} Kanteluohje to OKV`));
  assert.deepEqual(test.sent.filter(({ method }) => method !== 'GET'), [], 'a dry run sends no write');

  const { from, to, migrations } = await upgrade(tenant, { organisation });
  assert.deepEqual([from, to, migrations.map(({ version }) => version)], ['1.0.0', thisRelease.version, ['1.1.0']]);
  const rows = await listOf(tenant, 'QuickLinks').items.filter('FSObjType eq 0').select('Id', 'Title', 'FileDirRef')<Array<{ readonly Id: number; readonly Title: string; readonly FileDirRef: string }>>();
  assert.deepEqual(rows.map((row) => [row.Id, row.Title, row.FileDirRef]), [[Id, 'Kanteluohje', `${at('QuickLinks')}/OKV`], [Id + 1, 'Palvelut', at('QuickLinks')]]);
  const { title } = answersOf(test);
  assert.deepEqual([await title('QuickLinks', 'fi-FI'), await title('QuickLinks', 'sv-SE'), await title('QuickLinks', 'en-US')], ['Pikalinkit', 'Snabblänkar', 'Quick links']);
  assert.deepEqual([await title('Navigation', 'fi-FI'), await title('Navigation', 'sv-SE')], ['Päävalikko', 'Meny'], 'a renamed list keeps its name');

  assert.deepEqual(await plan(tenant, { organisation }), []);
  const again = await upgrade(tenant, { organisation });
  assert.deepEqual([again.migrations, again.changes], [[], []]);
});
