import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addUser } from '../../../store/index';
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
  const text = await response.text();
  return { status: response.status, body: (text === '' ? {} : JSON.parse(text)) as Record<string, unknown> };
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

  it('answers 404 to what is not there', async () => {
    assert.equal((await call('/sets/11111111-1111-1111-1111-111111111111')).status, 404);
  });
});

describe('the term store’s keepers', () => {
  const write = (method: string, path: string, body?: object, user = 'admin@gov.example') =>
    call(path, { method, headers: { Authorization: 'Bearer test', 'content-type': 'application/json', 'X-Local-User': user }, ...(body ? { body: JSON.stringify(body) } : {}) });
  addUser(store, { upn: 'admin@gov.example', title: 'Test keeper', tenantAdmin: true });

  it('add groups, sets, terms and terms below them, which are found as the others are', async () => {
    const group = await write('POST', '/groups', { displayName: 'Uusi' });
    assert.equal(group.status, 201);
    const set = (await write('POST', '/sets', { parentGroup: { id: group.body['id'] }, localizedNames: [{ languageTag: 'fi-FI', name: 'Värit' }] })).body;
    assert.deepEqual((await list(`/groups/${String(group.body['id'])}/sets`)).map(({ id }) => id), [set['id']]);
    const labels = [{ languageTag: 'fi-FI', name: 'sininen', isDefault: true }, { languageTag: 'fi-FI', name: 'sini', isDefault: false }, { languageTag: 'fi-FI', name: 'azuuri', isDefault: false }];
    const term = (await write('POST', `/sets/${String(set['id'])}/children`, { labels })).body;
    assert.deepEqual(term['labels'], labels);
    const below = (await write('POST', `/sets/${String(set['id'])}/terms/${String(term['id'])}/children`, { labels: [{ languageTag: 'fi-FI', name: 'vaaleansininen', isDefault: true }] })).body;
    assert.equal((await call(`/sets/${String(set['id'])}/terms/${String(below['id'])}/parent`)).body['id'], term['id']);
    const changed = { labels: [{ languageTag: 'fi-FI', name: 'Sininen', isDefault: true }], descriptions: [{ languageTag: 'fi-FI', description: 'väri' }], properties: [{ key: 'hex', value: '0000ff' }] };
    assert.equal((await write('PATCH', `/sets/${String(set['id'])}/terms/${String(term['id'])}`, changed)).status, 204);
    const now = (await call(`/sets/${String(set['id'])}/terms/${String(term['id'])}`)).body;
    assert.deepEqual([now['labels'], now['descriptions'], now['properties'], now['childrenCount']], [changed.labels, changed.descriptions, changed.properties, 1]);
  });

  it('take them away again, groups when they are empty', async () => {
    const { id } = (await write('POST', '/groups', { name: 'Väliaikainen' })).body;
    const set = (await write('POST', `/groups/${String(id)}/sets`, { localizedNames: [{ languageTag: 'fi-FI', name: 'Joukko' }] })).body;
    assert.equal((await write('DELETE', `/groups/${String(id)}`)).status, 400);
    assert.equal((await write('DELETE', `/sets/${String(set['id'])}`)).status, 200);
    assert.equal((await write('DELETE', `/groups/${String(id)}`)).status, 200);
    assert.equal((await call(`/groups/${String(id)}`)).status, 404);
    const system = (await list('/groups')).find(({ name }) => name === 'System')!;
    assert.equal((await write('DELETE', `/groups/${system.id}`)).status, 400);
  });

  it('are refused a name that is taken, none, or of wrong characters; others are refused everything', async () => {
    assert.equal((await write('POST', '/groups', { name: 'kampus' })).status, 409);
    for (const name of ['', 'a;b', 'x'.repeat(256)]) assert.equal((await write('POST', '/groups', { name })).status, 400);
    assert.equal((await write('POST', '/groups', { name: 'Oma' }, 'vm@gov.example')).status, 403);
    assert.equal((await write('PATCH', '', { languageTags: ['sv-SE'] })).status, 400);
    assert.equal((await write('PATCH', '', { languageTags: ['fi-FI', 'sv-SE', 'en-US', 'se-FI'] })).status, 204);
    assert.ok(((await call('')).body['languageTags'] as string[]).includes('se-FI'));
  });
});
