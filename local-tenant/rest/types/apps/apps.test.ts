import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import '@pnp/sp/appcatalog/index.js';
import '@pnp/sp/items/index.js';
import '@pnp/sp/lists/index.js';
import '@pnp/sp/user-custom-actions/index.js';
import '@pnp/sp/webs/index.js';
import { probeCustomizerId, probePackage, probeProductId } from '../../../page/testing/probePackage';
import { addMember, addUser, createSite, deployedApps, everyoneExceptExternal, openStore, tenantWideExtensionsOf } from '../../../store/index';
import { createTenant } from '../../handle';
import { spAs } from '../../testing/pnp';
import { statusOf } from '../../testing/statusOf';

const store = openStore(':memory:');
const running = createTenant({ store });
addUser(store, { upn: 'admin@gov.example', title: 'Anna Ylläpitäjä', tenantAdmin: true });
const owner = addUser(store, { upn: 'owner@gov.example', title: 'Oona Omistaja' });
addUser(store, { upn: 'reader@gov.example', title: 'Lea Lukija' });
const site = createSite(store, { url: '/sites/a', title: 'A', ownerId: owner });
addMember(store, site.groups.visitors, everyoneExceptExternal(store));

const as = (name: string, url = '/sites/a') => spAs(running, `${name}@gov.example`, url);
const bytes = probePackage().slice().buffer;
interface App { ID: string; ProductId: string; Deployed: boolean; CurrentVersionDeployed: boolean; InstalledVersion: string; IsValidAppPackage: boolean; ErrorMessage: string; AppCatalogVersion: string }

/** PnPjs gives untyped answers: what the test expects of one. */
const typed = <Type>(answer: unknown): Type => answer as Type;

describe('the app catalog', () => {
  it('takes a package from its administrators', async () => {
    const catalog = as('admin', '/sites/appcatalog').tenantAppcatalog;
    await assert.rejects(as('owner', '/sites/appcatalog').tenantAppcatalog.add('kampus.sppkg', bytes), statusOf(403));
    const file = await catalog.add('kampus.sppkg', bytes) as { Name: string; UniqueId: string };
    assert.equal(file.Name, 'kampus.sppkg');
    const app = typed<App>(await catalog.getAppById(file.UniqueId)());
    assert.deepEqual([app.ProductId, app.AppCatalogVersion, app.Deployed, app.IsValidAppPackage], [probeProductId, '1.2.0.0', false, true]);
    assert.equal(typed<App>(await catalog.getAppById(probeProductId)()).ID, file.UniqueId);
    assert.deepEqual(await as('reader').tenantAppcatalog(), []);
    await assert.rejects(catalog.add('kampus.sppkg', bytes, false), statusOf(400, /already exists/));
  });

  it('deploys it to every site, with a row for each tenant-wide extension', async () => {
    const app = as('admin', '/sites/appcatalog').tenantAppcatalog.getAppById(probeProductId);
    await assert.rejects(as('owner').tenantAppcatalog.getAppById(probeProductId).deploy(true), statusOf(404));
    await app.deploy(true);
    await app.deploy(true);
    assert.deepEqual(deployedApps(store).map(({ productId, skipFeatureDeployment }) => [productId, skipFeatureDeployment]), [[probeProductId, true]]);
    const rows = tenantWideExtensionsOf(store);
    assert.deepEqual(rows.map(({ title, componentId, sequence }) => [title, componentId, sequence]), [['Probe header', probeCustomizerId, 3]]);
    const [seen] = typed<App[]>(await as('reader').tenantAppcatalog());
    assert.equal(seen?.CurrentVersionDeployed, true);
  });

  it('says what is wrong with a file that is no package', async () => {
    const catalog = as('admin', '/sites/appcatalog').tenantAppcatalog;
    const file = await catalog.add('broken.sppkg', new TextEncoder().encode('not a zip').buffer as ArrayBuffer) as { UniqueId: string };
    const app = typed<App>(await catalog.getAppById(file.UniqueId)());
    assert.equal(app.IsValidAppPackage, false);
    await assert.rejects(catalog.getAppById(file.UniqueId).deploy(true), statusOf(400, /Invalid SharePoint App package/));
    await catalog.getAppById(file.UniqueId).remove();
    await assert.rejects(catalog.getAppById(file.UniqueId)(), statusOf(404));
  });

  it('serves the deployed version until a newer one is deployed', async () => {
    const catalog = as('admin', '/sites/appcatalog').tenantAppcatalog;
    const before = deployedApps(store)[0]!.sha256;
    await catalog.add('kampus.sppkg', new Uint8Array([...probePackage(), 0]).buffer);
    const app = typed<App>(await catalog.getAppById(deployedApps(store)[0]!.id)());
    assert.deepEqual([app.Deployed, app.CurrentVersionDeployed, deployedApps(store)[0]!.sha256], [true, false, before]);
    await catalog.add('kampus.sppkg', bytes);
  });

  it('is seen from a site, which installs and uninstalls', async () => {
    const app = as('owner').web.appcatalog.getAppById(probeProductId);
    await assert.rejects(as('reader').web.appcatalog.getAppById(probeProductId).install(), statusOf(403));
    await app.install();
    assert.equal(typed<App>(await app()).InstalledVersion, '1.2.0.0');
    await app.upgrade();
    await app.uninstall();
    assert.equal(typed<App>(await app()).InstalledVersion, '');
    await assert.rejects(app.uninstall(), statusOf(400));
  });

  it('keeps its packages in a library that lists their ids', async () => {
    const [library] = await as('admin', '/sites/appcatalog').web.lists.filter("EntityTypeName eq 'AppCatalog'").select('Id')();
    const items = typed<{ AppVersion: string }[]>(await as('admin', '/sites/appcatalog').web.lists.getById(library!.Id).items.filter(`AppProductID eq '${probeProductId}'`)());
    assert.equal(items[0]?.AppVersion, '1.2.0.0');
    await as('admin', '/sites/appcatalog').tenantAppcatalog.syncSolutionToTeams(probeProductId);
    await assert.rejects(as('admin', '/sites/appcatalog').tenantAppcatalog.syncSolutionToTeams('random'));
  });

  it('retracts and removes', async () => {
    const app = as('admin', '/sites/appcatalog').tenantAppcatalog.getAppById(probeProductId);
    await app.retract();
    assert.deepEqual(deployedApps(store), []);
    await app.remove();
    assert.deepEqual(await as('admin').tenantAppcatalog(), []);
  });
});
