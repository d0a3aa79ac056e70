import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import '@pnp/sp/navigation/index.js';
import '@pnp/sp/webs/index.js';
import { testOrigin } from '../../testing/pnp';
import { siteA } from '../../testing/siteA';
import { statusOf } from '../../testing/statusOf';

const { running, as } = siteA();

async function post(path: string, body: unknown, upn = 'owner@gov.example'): Promise<{ status: number; body: Record<string, unknown> }> {
  const response = await running.handle(new Request(`${testOrigin}/sites/a/_api/${path}`, {
    method: 'POST', body: JSON.stringify(body),
    headers: { accept: 'application/json;odata=nometadata', 'content-type': 'application/json', authorization: 'Bearer test', 'X-Local-User': upn },
  }));
  return { status: response.status, body: await response.json() as Record<string, unknown> };
}

for (const place of ['quicklaunch', 'topNavigationBar'] as const) {
  describe(`web.navigation.${place}`, () => {
    const nodes = (name: string) => as(name).web.navigation[place];

    it('adds, changes, moves and deletes links', async () => {
      const before = (await nodes('reader')()).length;
      const first = await nodes('owner').add('Ensimmäinen', '/sites/a/1');
      const second = await nodes('owner').add('Toinen', 'https://example.org/', false);
      assert.deepEqual([first.Title, first.IsExternal, second.IsExternal, second.IsVisible], ['Ensimmäinen', false, true, false]);
      await nodes('owner').moveAfter(first.Id, second.Id);
      assert.deepEqual((await nodes('reader')()).slice(before).map(({ Title }) => Title), ['Toinen', 'Ensimmäinen']);
      await nodes('owner').getById(first.Id).update({ Title: 'Eka' });
      assert.equal((await nodes('reader').getById(first.Id)()).Title, 'Eka');
      await nodes('owner').getById(second.Id).delete();
      assert.equal((await nodes('reader')()).length, before + 1);
      await assert.rejects(nodes('reader').getById(second.Id)(), statusOf(404));
    });

    it('holds links below links', async () => {
      const { Id: id } = await nodes('owner').add('Yläotsikko', '/sites/a');
      await nodes('owner').getById(id).children.add('A', '/a');
      await nodes('owner').getById(id).children.add('B', '/b');
      assert.deepEqual((await nodes('reader').getById(id).children()).map(({ Title }) => Title), ['A', 'B']);
    });

    it('is changed only by who manages the web', async () => {
      await assert.rejects(nodes('reader').add('x', '/x'), statusOf(403));
      await assert.rejects(nodes('owner').add('x', 'javascript:alert(1)'), statusOf(400));
    });
  });
}

describe('the menu state', () => {
  it('gives the side links by default, and any branch by its key', async () => {
    const state = await as('reader').navigation.getMenuState(undefined, 3);
    assert.equal(state.StartingNodeKey, '1025');
    assert.equal(state.Nodes[0]?.Title, 'Aloitussivu');
    assert.equal(state.SPWebPrefix, '/sites/a/');
    const branch = state.Nodes.find(({ Title }) => Title === 'Yläotsikko')!;
    const below = await as('reader').navigation.getMenuState(branch.Key);
    assert.deepEqual([below.StartingNodeKey, below.Nodes.map(({ Title }) => Title)], [branch.Key, ['A', 'B']]);
    assert.deepEqual((await as('reader').navigation.getMenuState(undefined, 1)).Nodes.map(({ Nodes }) => Nodes.length).filter((length) => length > 0), []);
  });

  it('finds the key of a URL', async () => {
    const { Nodes } = await as('reader').navigation.getMenuState(undefined, 3, 'CurrentNavSiteMapProviderNoEncode');
    assert.equal(await as('reader').navigation.getMenuNodeKey(Nodes[0]!.SimpleUrl, 'CurrentNavSiteMapProviderNoEncode'), Nodes[0]!.Key);
    await assert.rejects(as('reader').navigation.getMenuNodeKey('/some/page/not/there.aspx'), statusOf(404));
  });

  it('saves a whole tree: known links change, marked ones go, others are new', async () => {
    const state = await as('owner').navigation.getMenuState('1002');
    const [first, ...rest] = state.Nodes;
    const saved = await post('navigation/SaveMenuState', {
      menuState: {
        ...state,
        Nodes: [
          { NodeType: 0, Key: '', Title: 'Uusi', SimpleUrl: '/sites/a/uusi', OpenInNewWindow: true, AudienceIds: ['11111111-1111-4111-8111-111111111111'], Nodes: [{ NodeType: 0, Title: 'Alla', SimpleUrl: '/alla' }] },
          { ...first, Title: 'Vanha' }, ...rest.map((node) => ({ ...node, IsDeleted: true })),
        ],
      },
    });
    assert.deepEqual([saved.status, saved.body['value']], [200, 200]);
    const after = await as('reader').navigation.getMenuState('1002');
    assert.deepEqual(after.Nodes.map(({ Title, Nodes }) => [Title, Nodes.map((each) => each.Title)]), [['Uusi', ['Alla']], ['Vanha', []]]);
    assert.equal(after.Nodes[1]?.Key, first?.Key);
    const [uusi] = await as('reader').web.navigation.topNavigationBar();
    assert.deepEqual(uusi?.AudienceIds, ['11111111-1111-4111-8111-111111111111']);
  });

  it('keeps the footer apart', async () => {
    const saved = await post('navigation/SaveMenuState', { menuState: { StartingNodeTitle: '3a94b35f-030b-468e-80e3-b75ee84ae0ad', SimpleUrl: '', Nodes: [{ NodeType: 0, Title: 'Saavutettavuus', SimpleUrl: '/x' }] } });
    assert.equal(saved.status, 200);
    const footer = await as('reader').navigation.getMenuState('13b7c916-4fea-4bb2-8994-5cf274aeb530');
    assert.deepEqual(footer.Nodes.map(({ Title }) => Title), ['Saavutettavuus']);
  });

  it('refuses readers and what is no tree', async () => {
    assert.equal((await post('navigation/SaveMenuState', { menuState: { StartingNodeKey: '1002', Nodes: [] } }, 'reader@gov.example')).status, 403);
    assert.equal((await post('navigation/SaveMenuState', { menuState: { StartingNodeKey: '1002', Nodes: 'x' } })).status, 400);
    assert.equal((await post('navigation/SaveMenuState', { menuState: { StartingNodeKey: '1002', Nodes: [7] } })).status, 400);
    let deep: object = { Title: 'x', SimpleUrl: '/' };
    for (let depth = 0; depth < 500; depth += 1) deep = { Title: 'x', SimpleUrl: '/', Nodes: [deep] };
    assert.equal((await post('navigation/SaveMenuState', { menuState: { StartingNodeKey: '1002', Nodes: [deep] } })).status, 400);
  });
});
