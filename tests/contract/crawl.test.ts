import assert from 'node:assert/strict';
import { it } from 'node:test';

import { addItem, listByUrl, webByUrl } from '../../local-tenant/store/index';
import { provision } from '../../admin/provision/provision';
import { kampusSchema } from '../../src/schema/kampusSchema';
import { HOME, makeTenant, OWNER } from './tenant';

it('search finds rows of Kampus’s own lists only where the schema says so', async () => {
  const { tenant, store, clock, fetchAs } = makeTenant();
  await provision(tenant, { organisation: 'VM' });
  const web = webByUrl(store, '/sites/kampus');
  for (const { url } of kampusSchema.lists) addItem(store, listByUrl(store, web?.id ?? '', url)?.id ?? 0, { data: { Title: 'koesana' } });
  clock.set('2026-11-09T08:00:00Z');
  const totalOf = async (words: string): Promise<number> => {
    const answer = await fetchAs(OWNER)(`${HOME}/_api/search/query?querytext='${words}'`, { headers: { Accept: 'application/json;odata=nometadata' } });
    const { PrimaryQueryResult } = (await answer.json()) as { readonly PrimaryQueryResult: { readonly RelevantResults: { readonly TotalRows: number } } };
    return PrimaryQueryResult.RelevantResults.TotalRows;
  };
  const searched = kampusSchema.lists.filter(({ isSearched }) => isSearched);
  assert.equal(await totalOf('koesana'), searched.length);
  assert.ok((await totalOf('kampus')) > 0, 'the search itself finds');
});
