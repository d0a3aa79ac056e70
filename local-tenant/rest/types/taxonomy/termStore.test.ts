import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTermGroups } from '../../../search/taxonomy/termStore';
import { searchTenant } from '../../../search/testing/searchTenant';
import { createTenant } from '../../handle';
import { testOrigin } from '../../testing/pnp';

const { store, clock } = searchTenant();
const running = createTenant({ store, clock });
setTermGroups(store, [{
  name: 'Kampus',
  sets: [{
    names: { 'fi-FI': 'Aiheet', 'sv-SE': 'Ämnen', 'en-US': 'Topics' },
    terms: [{ labels: { 'fi-FI': 'matkustaminen', 'sv-SE': 'resor' }, children: [{ labels: { 'fi-FI': 'matkustusturvallisuus', 'sv-SE': 'resesäkerhet' }, synonyms: { 'en-US': 'travel safety' } }] }, { labels: { 'fi-FI': 'etätyö' } }],
  }],
}]);

const headers = { accept: 'application/json;odata=nometadata', 'X-Local-User': 'vm@gov.example' };

async function call(path: string, init: RequestInit = {}): Promise<{ status: number; body: Record<string, unknown> }> {
  const response = await running.handle(new Request(`${testOrigin}/sites/kampus/_api/v2.1/termStore${path}`, { ...init, headers: { ...headers, ...init.headers } }));
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

type Entity = { id: string } & Record<string, unknown>;
const list = async (path: string): Promise<Entity[]> => (await call(path)).body['value'] as Entity[];

describe('the term store', () => {
  it('tells its languages and groups', async () => {
    assert.deepEqual((await call('')).body['languageTags'], ['fi-FI', 'sv-SE', 'en-US']);
    assert.deepEqual((await list('/groups')).map(({ name }) => name), ['Kampus', 'People', 'Search Dictionaries', 'System']);
  });

  it('leads from group to set to terms to their children, keys being segments', async () => {
    const [group] = await list('/groups');
    const [set] = await list(`/groups/${group!.id}/sets`);
    assert.deepEqual(set!['localizedNames'], [{ name: 'Aiheet', languageTag: 'fi-FI' }, { name: 'Ämnen', languageTag: 'sv-SE' }, { name: 'Topics', languageTag: 'en-US' }]);
    assert.equal((await list(`/sets/${set!.id}/terms`)).length, 3);
    const children = await list(`/sets/${set!.id}/children`);
    assert.equal(children.length, 2);
    const [safety] = await list(`/sets/${set!.id}/terms/${children[0]!.id}/children`);
    assert.deepEqual((safety!['labels'] as { name: string; isDefault: boolean }[]).map(({ name, isDefault }) => [name, isDefault]), [['matkustusturvallisuus', true], ['resesäkerhet', true], ['travel safety', false]]);
    assert.equal((await call(`/sets/${set!.id}/terms/${safety!.id}/parent`)).body['id'], children[0]!.id);
    assert.equal((await call(`/groups/${group!.id}/sets/${set!.id}/parentGroup`)).body['name'], 'Kampus');
    assert.deepEqual(Object.keys((await list(`/sets/${set!.id}/terms?$select=id,labels&$top=1`))[0]!), ['id', 'labels']);
  });

  it('answers 404 to what is not there and 501 to writing', async () => {
    assert.equal((await call('/sets/11111111-1111-1111-1111-111111111111')).status, 404);
    const bearer = { Authorization: 'Bearer test', 'content-type': 'application/json' };
    assert.equal((await call('/groups', { method: 'POST', body: '{"name":"Uusi"}', headers: bearer })).status, 501);
  });
});
