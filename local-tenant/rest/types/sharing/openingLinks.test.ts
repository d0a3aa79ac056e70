import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import '@pnp/sp/presets/all';
import { SharingLinkKind } from '@pnp/sp/sharing/index.js';
import { addFile, addUser, createList, listById, membersOf, roleAssignmentsOf, itemById, role, siteGroupById, updateSite } from '../../../store/index';
import { devSite, errorOf } from '../../testing/devSite';

const { as, send, site, store, wait } = devSite();
addUser(store, { upn: 'vieras@partner.example', title: 'Test guest', guest: true });
const library = createList(store, { webId: site.webId, title: 'Shared', template: 101, url: 'Shared' });
const day = 86_400_000;
let files = 0;

interface Link { readonly Url: string; readonly ShareId: string; readonly Scope: number; readonly IsEditLink: boolean }

/** A new file, and ways to share and open it. */
function newFile() {
  files += 1;
  const name = `file ${files}.txt`;
  const id = addFile(store, library.id, { name, content: 'shared' });
  const file = (who: Parameters<typeof as>[0]) => as(who).web.lists.getById(library.guid).items.getById(id);
  const base = `/sites/dev/_api/web/lists(guid'${library.guid}')/items(${id})`;
  return {
    name, id, file,
    link: async (kind: SharingLinkKind, expiration?: Date): Promise<Link> => (await file('owner').getShareLink(kind, expiration)).sharingLinkInfo as unknown as Link,
    share: async (settings: object, people: readonly string[] = []) => {
      const request = { createLink: true, settings, peoplePickerInput: JSON.stringify(people.map((Key) => ({ Key }))) };
      const { sharingLinkInfo } = await (await send('owner', 'POST', `${base}/ShareLink`, { request })).json() as { sharingLinkInfo: Link };
      return sharingLinkInfo;
    },
    scopeId: () => itemById(store, library.id, id)!.scopeId,
    read: async (upn: string) => (await get(`/sites/dev/_api/web/lists(guid'${library.guid}')/items(${id})`, upn)).status,
    rename: async (upn: string) => (await send('stranger', 'POST', base, { Title: 'changed' }, { 'X-Local-User': upn, Authorization: 'Bearer x', 'X-HTTP-Method': 'MERGE', 'IF-MATCH': '*' })).status,
  };
}

const get = (path: string, upn: string) => send('stranger', 'GET', path, undefined, { 'X-Local-User': upn });
const open = (url: string, upn: string, stays = true) => get(`/_api/web/GetFileByGuestUrlEnsureAccess(guestUrl=@url,ensureAccess=${stays})?@url='${encodeURIComponent(url)}'`, upn);
const [stranger, guest] = ['stranger@gov.example', 'vieras@partner.example'];

describe('opening a sharing link', () => {
  it('for the organisation lets its people read, one by one, and no guest', async () => {
    const shared = newFile();
    const { Url, ShareId } = await shared.link(SharingLinkKind.OrganizationView);
    assert.equal(await shared.read(stranger), 403);
    assert.equal((await open(Url, stranger, false)).status, 404);
    assert.equal((await open(Url, stranger)).status, 200);
    assert.equal(await shared.read(stranger), 200);
    assert.equal(await shared.rename(stranger), 403);
    assert.equal((await open(Url, guest)).status, 403);
    const group = [...roleAssignmentsOf(store, shared.scopeId())].find(([id]) => siteGroupById(store, site.siteId, id)?.title.endsWith(ShareId))!;
    assert.equal(siteGroupById(store, site.siteId, group[0])!.title, `SharingLinks.${itemById(store, library.id, shared.id)!.guid}.OrganizationView.${ShareId}`);
    assert.deepEqual(group[1], [role.read]);
    assert.deepEqual(membersOf(store, group[0]).map(({ upn }) => upn), [stranger]);
  });

  it('for editing lets people write, and adds nobody who may already', async () => {
    const shared = newFile();
    const { Url, ShareId } = await shared.link(SharingLinkKind.OrganizationEdit);
    for (const upn of [stranger, 'editor@gov.example']) assert.equal((await open(Url, upn)).status, 200);
    assert.equal(await shared.rename(stranger), 204);
    const groups = await as('owner').web.siteGroups.filter(`substringof('${ShareId}',Title)`)<{ Id: number }[]>();
    assert.deepEqual(membersOf(store, groups[0]!.Id).map(({ upn }) => upn), [stranger]);
  });

  it('for anyone lets guests in too, where the site shares with people outside', async () => {
    const shared = newFile();
    const { Url } = await shared.link(SharingLinkKind.AnonymousView);
    assert.equal((await open(Url, guest)).status, 200);
    assert.equal(await shared.read(guest), 200);
    updateSite(store, site.siteId, { ShareByEmailEnabled: false });
    const other = newFile();
    await assert.rejects(other.link(SharingLinkKind.AnonymousView), /403/);
    updateSite(store, site.siteId, { ShareByEmailEnabled: true });
  });

  it('for certain people lets in the recipients, who are in at once', async () => {
    const shared = newFile();
    const { Url, Scope, IsEditLink } = await shared.share({ linkKind: 6, scope: 2, role: 2 }, [stranger]);
    assert.deepEqual([Scope, IsEditLink], [2, true]);
    assert.equal(await shared.rename(stranger), 204);
    assert.equal((await open(Url, guest)).status, 403);
    const again = await shared.share({ linkKind: 6, scope: 2, role: 2 }, [guest]);
    assert.equal(again.Url, Url);
    assert.equal(await shared.read(guest), 200);
  });

  it('ends when the link expires, is taken away, or sharing stops', async () => {
    const expiring = newFile();
    await open((await expiring.link(SharingLinkKind.OrganizationView, new Date(Date.parse(store.now()) + day))).Url, stranger);
    assert.equal(await expiring.read(stranger), 200);
    wait(day);
    assert.equal(await expiring.read(stranger), 404);
    const removed = newFile();
    const { Url } = await removed.link(SharingLinkKind.OrganizationView);
    await open(Url, stranger);
    await removed.file('owner').deleteSharingLinkByKind(SharingLinkKind.OrganizationView);
    assert.equal(await removed.read(stranger), 404);
    assert.equal((await open(Url, stranger)).status, 404);
    const stopped = newFile();
    await open((await stopped.link(SharingLinkKind.OrganizationView)).Url, stranger);
    await stopped.file('owner').unshare();
    assert.equal(await stopped.read(stranger), 404);
    assert.equal(itemById(store, library.id, stopped.id)!.scopeId, listById(store, library.id)!.scopeId);
  });

  it('of a folder opens what is in it', async () => {
    await as('owner').web.getFolderByServerRelativePath('/sites/dev/Shared').folders.addUsingPath('folder');
    const folder = as('owner').web.getFolderByServerRelativePath('/sites/dev/Shared/folder');
    await folder.files.addUsingPath('inside.txt', 'inside');
    await (await folder.getItem()).breakRoleInheritance(false, true);
    const read = async () => (await get("/sites/dev/_api/web/GetFileByServerRelativePath(DecodedUrl='/sites/dev/Shared/folder/inside.txt')", 'other@gov.example')).status;
    assert.equal(await read(), 404);
    const { sharingLinkInfo } = await folder.getShareLink(SharingLinkKind.OrganizationView);
    assert.match(sharingLinkInfo.Url, /\/:f:\/s\/dev\//);
    const opened = await get(`/_api/web/GetFolderByGuestUrl(guestUrl=@url,ensureAccess=true)?@url='${encodeURIComponent(sharingLinkInfo.Url)}'`, 'other@gov.example');
    assert.equal((await opened.json() as { Name: string }).Name, 'folder');
    assert.equal(await read(), 200);
  });
});

describe('who makes a link', () => {
  it('manages the item’s permissions, or edits it where members may share', async () => {
    const { file } = newFile();
    await assert.rejects(file('editor').getShareLink(SharingLinkKind.OrganizationView), /403/);
    await as('owner').web.update({ MembersCanShare: true } as never);
    assert.ok((await file('editor').getShareLink(SharingLinkKind.OrganizationView)).sharingLinkInfo.Url);
    await assert.rejects(file('reader').getShareLink(SharingLinkKind.OrganizationView), /403/);
  });

  it('makes none for the organisation where the site turns them off', async () => {
    const { link } = newFile();
    updateSite(store, site.siteId, { DisableCompanyWideSharingLinks: true });
    await assert.rejects(link(SharingLinkKind.OrganizationView), /403/);
    updateSite(store, site.siteId, { DisableCompanyWideSharingLinks: false });
  });

  it('may use the older calls, which answer an address', async () => {
    const { name } = newFile();
    const url = `http://127.0.0.1:4321/sites/dev/Shared/${encodeURIComponent(name)}`;
    const call = async (method: string, body: object) => send('owner', 'POST', `/sites/dev/_api/SP.Web.${method}`, { url, ...body });
    const { value } = await (await call('CreateOrganizationSharingLink', { isEditLink: true })).json() as { value: string };
    const data = await (await send('owner', 'GET', `/sites/dev/_api/web/GetSharingLinkData(linkUrl=@url)?@url='${encodeURIComponent(value)}'`)).json() as { LinkKind: number; IsWritable: boolean };
    assert.deepEqual([data.LinkKind, data.IsWritable], [SharingLinkKind.OrganizationEdit, true]);
    assert.equal((await call('DestroyOrganizationSharingLink', { isEditLink: true, removeAssociatedSharingLinkGroup: true })).status, 200);
    assert.equal((await open(value, stranger)).status, 404);
    assert.equal((await errorOf(await call('CreateAnonymousLinkWithExpiration', { isEditLink: false, expirationString: '2001-01-01T00:00:00Z' }))).status, 400);
  });
});
