import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import '@pnp/sp/appcatalog/index.js';
import '@pnp/sp/features/index.js';
import '@pnp/sp/lists/index.js';
import '@pnp/sp/sites/index.js';
import '@pnp/sp/user-custom-actions/index.js';
import { UserCustomActionScope } from '@pnp/sp/user-custom-actions/index.js';
import '@pnp/sp/webs/index.js';
import { createList } from '../../../store/index';
import { siteA } from '../../testing/siteA';
import { statusOf } from '../../testing/statusOf';

const { store, site, as } = siteA();
const list = createList(store, { webId: site.webId, title: 'Notices' });

/** PnPjs gives untyped answers: what the test expects of one. */
const typed = <Type>(answer: unknown): Type => answer as Type;

const header = {
  Title: 'Header', Location: 'ClientSideExtension.ApplicationCustomizer', ClientSideComponentId: '5c1b2f0e-4d66-4c0a-9a5e-3f6f5b0f7a11',
  ClientSideComponentProperties: '{"a":1}', Sequence: 20,
};

describe('user custom actions', () => {
  const owners = {
    web: (name: string) => as(name).web.userCustomActions,
    site: (name: string) => as(name).site.userCustomActions,
    list: (name: string) => as(name).web.lists.getById(list.guid).userCustomActions,
  };
  for (const [scope, actions] of Object.entries(owners)) {
    it(`of a ${scope} are added, changed, deleted and cleared`, async () => {
      const { data } = typed<{ data: { Id: string } }>(await actions('owner').add(header as never));
      await actions('owner').add({ ...header, Sequence: 10, Title: 'First' } as never);
      const found = await actions('reader')();
      assert.deepEqual(found.map(({ Title }) => Title), ['First', 'Header']);
      assert.deepEqual([found[1]!.Scope, (found[1] as unknown as typeof header).ClientSideComponentId], [{ web: UserCustomActionScope.Web, site: UserCustomActionScope.Site, list: UserCustomActionScope.List }[scope], header.ClientSideComponentId]);
      await actions('owner').getById(data.Id).update({ Title: 'Otsake' });
      assert.equal((await actions('reader').getById(data.Id)()).Title, 'Otsake');
      await actions('owner').getById(data.Id).delete();
      await assert.rejects(actions('reader').getById(data.Id)(), statusOf(404));
      await assert.rejects(actions('reader').clear(), statusOf(403));
      await actions('owner').clear();
      assert.deepEqual(await actions('reader')(), []);
    });
  }

  it('refuse readers and unknown properties', async () => {
    await assert.rejects(owners.web('reader').add(header as never), statusOf(403));
    await assert.rejects(owners.web('owner').add({ Titel: 'x' } as never), statusOf(400));
  });
});

describe('features', () => {
  const feature = 'a7a2793e-67cd-4dc1-9fd0-43f61581207a';
  for (const scope of ['web', 'site'] as const) {
    const features = (name: string) => as(name)[scope].features;
    it(`of a ${scope} are activated and deactivated once`, async () => {
      assert.equal((await features('owner').getById(feature)() as unknown as Record<string, unknown>)['odata.null'], true);
      await assert.rejects(features('owner').remove(feature), statusOf(400));
      await assert.rejects(features('reader').add(feature), statusOf(403));
      await features('owner').add(feature);
      assert.equal((await features('reader').getById(feature)()).DefinitionId, feature);
      await assert.rejects(features('owner').add(feature), statusOf(400));
      await features('owner').add(feature, true);
      await features('owner').remove(feature);
      assert.equal((await features('owner')()).some(({ DefinitionId }) => DefinitionId === feature), false);
    });
  }
});

describe('tenant properties', () => {
  it('are read everywhere and written in the app catalog', async () => {
    const catalog = await as('admin').getTenantAppCatalogWeb();
    for (const key of ['plain', "with ' quote", '__proto__']) {
      await catalog.setStorageEntity(key, `value of ${key}`, 'Description', 'Comment');
      assert.deepEqual((await as('reader').web.getStorageEntity(key)).Value, `value of ${key}`);
      await catalog.removeStorageEntity(key);
      assert.equal((await as('reader').web.getStorageEntity(key) as unknown as Record<string, unknown>)['odata.null'], true);
    }
    await assert.rejects(as('owner').web.setStorageEntity('key', 'value'), statusOf(403));
    await assert.rejects(as('admin').web.setStorageEntity('key', 'value'), statusOf(403));
  });
});
