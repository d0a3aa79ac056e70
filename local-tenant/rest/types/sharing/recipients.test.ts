import assert from 'node:assert/strict';
import { test } from 'node:test';
import '@pnp/sp/presets/all';
import { addUser, assignRole, role } from '../../../store/index';
import { devSite } from '../../testing/devSite';

test('a folder is shared with everybody in the house by that name, and says who has access', async () => {
  const { as, send, site, store } = devSite();
  const guest = addUser(store, { upn: 'vieras@partner.example', title: 'Test guest', guest: true });
  assignRole(store, site.scopeId, guest, role.read);
  const folder = () => as('owner').web.getFolderByServerRelativePath('/sites/dev/SiteAssets/a');
  await as('owner').web.getFolderByServerRelativePath('/sites/dev/SiteAssets').folders.addUsingPath('a');
  const check = () => folder().checkSharingPermissions([{ alias: 'everyone except external users' }, { alias: 'stranger@gov.example' }, { alias: 'nobody@gov.example' }]);
  assert.deepEqual((await check()).map(({ hasAccess }) => hasAccess), [false, false, false]);
  await folder().shareWith((await as('owner').web.ensureUser('Everyone except external users')).LoginName);
  assert.deepEqual((await check()).map(({ hasAccess }) => hasAccess), [true, true, false]);
  const path = "/sites/dev/_api/web/GetFolderByServerRelativePath(DecodedUrl='/sites/dev/SiteAssets/a')/ListItemAllFields/CheckPermissions";
  const told = await (await send('owner', 'POST', path, { recipients: [{ alias: 'stranger@gov.example' }] }, { 'X-Local-User': 'vieras@partner.example' })).json() as { value?: { hasAccess: boolean; resolvedEntity: string }[] };
  assert.deepEqual(told.value?.map(({ hasAccess, resolvedEntity }) => [hasAccess, resolvedEntity]), [[false, '']]);
  await folder().deleteSharingLinkByKind(2);
  await assert.rejects(as('reader').web.getFolderByServerRelativePath('/sites/dev/SiteAssets/a').unshareLink(2), /403/);
});
