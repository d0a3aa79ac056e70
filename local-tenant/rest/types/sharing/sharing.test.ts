import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import '@pnp/sp/files/index.js';
import '@pnp/sp/items/index.js';
import '@pnp/sp/lists/index.js';
import '@pnp/sp/sharing/index.js';
import { SharingLinkKind } from '@pnp/sp/sharing/index.js';
import '@pnp/sp/webs/index.js';
import { addFile, addMember, addUser, assignRole, breakInheritance, createList, createSite, membersOf, openStore, role } from '../../../store/index';
import { createTenant } from '../../handle';
import { spAs, testOrigin } from '../../testing/pnp';
import { statusOf } from '../../testing/statusOf';

const store = openStore(':memory:');
const running = createTenant({ store });
const owner = addUser(store, { upn: 'owner@gov.example', title: 'Oona Omistaja' });
const member = addUser(store, { upn: 'member@gov.example', title: 'Matti Muokkaaja' });
addUser(store, { upn: 'reader@gov.example', title: 'Lea Lukija' });
const site = createSite(store, { url: '/sites/a', title: 'A', ownerId: owner });
addMember(store, site.groups.members, member);
const library = createList(store, { webId: site.webId, title: 'Library', template: 101, url: 'Library' });
const fileId = addFile(store, library.id, { name: 'a.txt', content: 'a' });
const secretId = addFile(store, library.id, { name: 'secret.txt', content: 's' });
breakInheritance(store, { webId: site.webId, listId: library.id, itemId: secretId }, false);

const as = (name: string) => spAs(running, `${name}@gov.example`, '/sites/a');
const item = (name: string, id = fileId) => as(name).web.lists.getById(library.guid).items.getById(id);
const asked = (upn: string) => ({ url: `${testOrigin}/sites/a/Library/a.txt`, peoplePickerInput: JSON.stringify([{ Key: `i:0#.f|membership|${upn}` }]), roleValue: `role: ${role.read}` });

describe('sharing', () => {
  it('gives people a role on one file, by whoever manages its permissions', async () => {
    await assert.rejects(as('reader').web(), statusOf(403));
    await assert.rejects(as('member').web.shareObjectRaw(asked('reader@gov.example')), statusOf(403));
    const result = await as('owner').web.shareObjectRaw(asked('reader@gov.example')) as { ErrorMessage: string | null; StatusCode: number };
    assert.deepEqual([result.ErrorMessage, result.StatusCode], [null, 0]);
    assert.equal(((await item('reader')()) as unknown as { Id: number }).Id, fileId);
    assert.equal((await item('owner').getSharingInformation() as unknown as { hasUniquePermissions: boolean }).hasUniquePermissions, true);
    await item('owner').unshare();
    await assert.rejects(item('reader')(), (error: { status?: number }) => error.status === 403 || error.status === 404);
  });

  it('leads from a link to its file, for who may see it', async () => {
    const answer = await as('owner').web.getFileByServerRelativePath('/sites/a/Library/a.txt').getShareLink(SharingLinkKind.OrganizationView) as { sharingLinkInfo: { Url: string } };
    const { Url: url } = answer.sharingLinkInfo;
    assert.equal(await as('member').web.getFileByUrl(url).getText(), 'a');
    await assert.rejects(as('reader').web.getFileByUrl(url)(), (error: { status?: number }) => error.status === 403 || error.status === 404);
    await assert.rejects(as('member').web.getFileByUrl(url.replace(/.(?=\?)/, '_'))(), (error: { status?: number }) => error.status === 400);
    await as('owner').web.getFileByServerRelativePath('/sites/a/Library/a.txt').deleteSharingLinkByKind(SharingLinkKind.OrganizationView);
    await assert.rejects(as('member').web.getFileByUrl(url)());
  });

  it('says when nobody is found', async () => {
    const result = await as('owner').web.shareObjectRaw(asked('nobody@gov.example')) as { StatusCode: number };
    assert.equal(result.StatusCode, -1);
  });

  it('never tells the name of what is closed, nor lets an item’s owner into the site’s groups', async () => {
    await assert.rejects(item('member', secretId).getObjectSharingSettings(), statusOf(404));
    const scope = breakInheritance(store, { webId: site.webId, listId: library.id, itemId: fileId }, true);
    assignRole(store, scope, member, role.fullControl);
    const body = { url: `${testOrigin}/sites/a/Library/a.txt`, peoplePickerInput: '[{"Key":"member@gov.example"}]', roleValue: `group:${site.groups.owners}` };
    await assert.rejects(as('member').web.shareObjectRaw(body), statusOf(403));
    assert.deepEqual(membersOf(store, site.groups.owners).map(({ id }) => id), [owner]);
    await assert.rejects(as('member').web.shareObjectRaw({ ...body, peoplePickerInput: '{' }), statusOf(400));
    await assert.rejects(as('member').web.shareObjectRaw({ ...body, url: `${testOrigin}/sites/a/Library/none.txt` }), statusOf(400));
  });

  it('gives direct links, and keeps the others until they expire or are taken away', async () => {
    const { sharingLinkInfo } = await item('owner').getShareLink(SharingLinkKind.Direct) as unknown as { sharingLinkInfo: { Url: string } };
    assert.equal(sharingLinkInfo.Url, `${testOrigin}/sites/a/Library/a.txt`);
    const links = async (): Promise<number[]> => ((await item('owner').getSharingInformation(null as never, [], ['permissionsInformation'] as never) as unknown as { permissionsInformation: { links: { linkDetails: { LinkKind: number } }[] } }).permissionsInformation.links.map(({ linkDetails }) => linkDetails.LinkKind));
    const first = await item('owner').getShareLink(SharingLinkKind.OrganizationView);
    assert.equal((await item('owner').getShareLink(SharingLinkKind.OrganizationView)).sharingLinkInfo.Url, first.sharingLinkInfo.Url);
    assert.match(first.sharingLinkInfo.Url, /\/:t:\/s\/a\/[\w-]{22}\?e=\w{6}$/);
    const open = await item('owner').getShareLink(SharingLinkKind.AnonymousView, new Date(Date.now() + 86_400_000));
    assert.equal(open.sharingLinkInfo.AllowsAnonymousAccess, true);
    assert.deepEqual(await links(), [SharingLinkKind.OrganizationView, SharingLinkKind.AnonymousView]);
    await item('owner').unshareLink(SharingLinkKind.AnonymousView, open.sharingLinkInfo.ShareId);
    await item('owner').deleteSharingLinkByKind(SharingLinkKind.OrganizationView);
    assert.deepEqual(await links(), []);
    await assert.rejects(item('owner').getShareLink(SharingLinkKind.AnonymousView, new Date(0)), statusOf(400));
    await assert.rejects(item('owner').getShareLink(17 as never), statusOf(400));
  });
});
