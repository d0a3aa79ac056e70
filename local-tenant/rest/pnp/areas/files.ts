import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { CheckinType, File, SharingLinkKind, SharingRole, spPost, TemplateFileType, type IFolder } from '@pnp/sp/presets/all';
import { freshName, loginOf, refusalOf, siteUrl, testOrigin, upnOf, world } from '../world';

let path: string;
let root: IFolder;
before(async () => {
  const title = freshName('Library').replace(' ', '');
  await world.sp.web.lists.add(title, '', 101, false, { EnableMinorVersions: true, EnableModeration: true });
  path = `${siteUrl}/${title}`;
  root = world.sp.web.getFolderByServerRelativePath(path);
});

const fileAt = (name: string): ReturnType<typeof world.sp.web.getFileByServerRelativePath> => world.sp.web.getFileByServerRelativePath(`${path}/${name}`);

describe('files', () => {
  it('are uploaded whole and in pieces, and read in every way', async () => {
    const { ServerRelativeUrl, UniqueId } = await root.files.addUsingPath("50 % 'a' #1.txt", 'hello', { Overwrite: true });
    assert.equal(ServerRelativeUrl, `${path}/50 % 'a' #1.txt`);
    assert.equal(await fileAt("50 % 'a' #1.txt").getText(), 'hello');
    assert.equal(await (await world.sp.web.getFileById(UniqueId).getBlob()).text(), 'hello');
    assert.equal((await world.sp.web.getFileByUrl(ServerRelativeUrl)()).UniqueId, UniqueId);
    const large = Buffer.alloc(700_000, 'x');
    const stages: string[] = [];
    await root.files.addChunked('large.bin', new Blob([large]), { chunkSize: 262_144, Overwrite: true, progress: ({ stage }: { stage: string }) => stages.push(stage) } as never);
    assert.deepEqual([...new Set(stages)], ['starting', 'continue', 'finishing']);
    assert.equal((await fileAt('large.bin').getBuffer()).byteLength, 700_000);
    await fileAt('large.bin').setContentChunked(new Blob(['{"a":1}']), {});
    assert.deepEqual(await fileAt('large.bin').getJSON(), { a: 1 });
    assert.ok((await fileAt('large.bin').getStream()).body);
    await fileAt('large.bin').setContent('short');
    assert.equal((await root.files.getByUrl('large.bin')()).Length, '5');
    assert.equal((await refusalOf(root.files.addUsingPath('large.bin', 'again'))).code, '-2130575257');
    const uploadId = 'd9a1c1a8-6f0e-4a3c-a3f7-1a2b3c4d5e6f';
    assert.equal(await spPost(File(fileAt('large.bin'), `startUpload(uploadId=guid'${uploadId}')`), { body: 'abc' }), '3');
    await fileAt('large.bin').cancelUpload(uploadId);
    assert.equal(await fileAt('large.bin').exists(), true);
    assert.equal(await fileAt('nothing.txt').exists(), false);
  });

  it('are checked out and in, published, approved and denied', async () => {
    await root.files.addUsingPath('flow.txt', '1');
    const file = fileAt('flow.txt');
    await file.checkout();
    await file.undoCheckout();
    await file.checkout();
    await file.setContent('2');
    await file.checkin("It's in", CheckinType.Minor);
    assert.equal((await file()).UIVersionLabel, '0.2');
    await file.publish('out');
    await file.approve('fine');
    assert.equal((await file()).UIVersionLabel, '1.0');
    await file.unpublish('back');
    assert.equal((await file()).MinorVersion > 0 || (await file()).Level === 2, true);
    await file.publish('again');
    await file.deny('no');
    assert.equal(await file.getLockedByUser(), null);
    assert.equal((await file.listItemAllFields<{ Id: number }>()).Id > 0, true);
    assert.ok((await file.getItem<{ Id: number }>('Id')).Id);
  });

  it('are copied, moved, recycled and deleted', async () => {
    await root.files.addUsingPath('from.txt', 'f');
    await fileAt('from.txt').copyTo(`${path}/copied.txt`);
    await fileAt('from.txt').copyByPath(`${path}/by path.txt`, true, false);
    assert.equal(await fileAt('by path.txt').getText(), 'f');
    await fileAt('by path.txt').moveByPath(`${path}/moved.txt`, true);
    assert.equal(await fileAt('by path.txt').exists(), false);
    assert.match(await fileAt('moved.txt').recycle(), /^[0-9a-f-]{36}$/);
    await fileAt('copied.txt').deleteWithParams({ BypassSharedLock: true });
    await fileAt('from.txt').delete();
    assert.equal((await refusalOf(fileAt('from.txt')())).status, 404);
  });

  it('keep versions', async () => {
    for (const content of ['1', '2', '3', '4', '5', '6']) await root.files.addUsingPath('versions.txt', content, { Overwrite: true });
    const { versions } = fileAt('versions.txt');
    const [oldest, ...more] = await versions<{ ID: number; VersionLabel: string }[]>();
    assert.equal(await versions.getById(oldest!.ID).getText(), '1');
    await versions.restoreByLabel(oldest!.VersionLabel);
    assert.equal(await fileAt('versions.txt').getText(), '1');
    await versions.deleteById(oldest!.ID);
    await versions.recycleByID(more[0]!.ID);
    await versions.deleteByLabel(more[1]!.VersionLabel);
    await versions.recycleByLabel(more[2]!.VersionLabel);
    await versions.getById(more[3]!.ID).delete();
    await versions.deleteAll();
    assert.deepEqual(await versions(), []);
  });

  it('are made from templates, and have web parts of old', async () => {
    const name = `${freshName('page').replace(' ', '')}.aspx`;
    const made = await world.sp.web.getFolderByServerRelativePath(`${siteUrl}/SitePages`).files.addTemplateFile(`${siteUrl}/SitePages/${name}`, TemplateFileType.ClientSidePage);
    assert.equal(made.Name, name);
    const manager = world.sp.web.getFileByServerRelativePath(made.ServerRelativeUrl).getLimitedWebPartManager();
    assert.deepEqual(await manager.webparts(), []);
    assert.equal(await manager.scope<number>(), 1);
    const xml = '<webParts><webPart xmlns="http://schemas.microsoft.com/WebPart/v3"><metaData><type name="X" /></metaData><data><properties><property name="Title" type="string">Old</property></properties></data></webPart></webParts>';
    const { Id } = await manager.import(xml) as { Id: string };
    const part = manager.webparts.getById(Id);
    assert.equal((await part.webpart<{ Title: string }>()).Title, 'Old');
    await part.close();
    await part.open();
    await part.moveTo('Left', 2);
    await part.saveChanges();
    assert.match(String(await manager.export(Id)), /Old/);
    assert.equal((await manager.webparts.getByControlId(`g_${Id.replaceAll('-', '_')}`)<{ Id: string }>()).Id, Id);
    await part.delete();
    assert.deepEqual(await manager.webparts(), []);
  });
});

describe('folders', () => {
  it('are made, found, changed, copied, moved and deleted', async () => {
    await root.folders.addUsingPath('A');
    await root.addSubFolderUsingPath('B');
    const a = world.sp.web.getFolderByServerRelativePath(`${path}/A`);
    const { UniqueId } = await a();
    assert.equal((await world.sp.web.getFolderById(UniqueId)()).Name, 'A');
    assert.equal((await root.folders.getByUrl('B')()).Name, 'B');
    assert.equal((await a.parentFolder<{ ServerRelativeUrl: string }>()).ServerRelativeUrl, path);
    assert.ok(await a.properties());
    assert.ok(await a.storageMetrics());
    assert.ok(await a.listItemAllFields());
    assert.equal((await a.getParentInfos()).ParentList.RootFolderServerRelativeUrl, path);
    await a.update({ WelcomePage: 'x.aspx' });
    await a.files.addUsingPath('in.txt', 'in');
    await a.copyByPath(`${path}/A copy`, true);
    assert.equal(await fileAt('A copy/in.txt').getText(), 'in');
    await a.moveByPath(`${path}/A moved`, true);
    assert.equal(await fileAt('A moved/in.txt').getText(), 'in');
    await world.sp.web.getFolderByServerRelativePath(`${path}/A copy`).recycle();
    await world.sp.web.getFolderByServerRelativePath(`${path}/A moved`).deleteWithParams({});
    await world.sp.web.getFolderByServerRelativePath(`${path}/B`).delete();
    assert.deepEqual((await root.folders()).map(({ Name }) => Name).filter((name) => name !== 'Forms'), []);
    assert.ok((await world.sp.web.folders()).length > 3);
    assert.equal((await world.sp.web.rootFolder()).ServerRelativeUrl, siteUrl);
  });
});

describe('sharing', () => {
  it('of files, folders and items', async () => {
    await root.addSubFolderUsingPath('Shared');
    await root.files.addUsingPath('shared.txt', 's');
    const { Id } = await fileAt('shared.txt').getItem<{ Id: number }>('Id');
    const item = world.sp.web.getList(path).items.getById(Id);
    for (const shared of [fileAt('shared.txt'), world.sp.web.getFolderByServerRelativePath(`${path}/Shared`), item]) {
      assert.equal((await shared.shareWith(loginOf('anna'), SharingRole.Edit)).StatusCode, 0);
      for (const kind of [SharingLinkKind.Direct, SharingLinkKind.OrganizationView, SharingLinkKind.OrganizationEdit]) {
        const { sharingLinkInfo } = await shared.getShareLink(kind);
        assert.ok(sharingLinkInfo.Url.startsWith(testOrigin), String(kind));
      }
      const rights = await shared.checkSharingPermissions([{ alias: upnOf('anna') }]);
      assert.ok(rights.length > 0);
      assert.ok(await shared.getSharingInformation());
      assert.ok((await shared.getObjectSharingSettings()).WebUrl);
      await shared.deleteSharingLinkByKind(SharingLinkKind.OrganizationView);
      await shared.unshareLink(SharingLinkKind.OrganizationEdit);
      assert.equal((await shared.unshare()).StatusCode, 0);
    }
  });

  it('of webs', async () => {
    const address = `${testOrigin}${siteUrl}`;
    assert.equal((await world.sp.web.shareWith(loginOf('bertil'))).StatusCode, 0);
    assert.equal((await world.sp.web.shareObject(`${address}/_layouts/15/aclinv.aspx?forSharing=1&mbypass=1`, loginOf('bertil'), SharingRole.View)).StatusCode, 0);
    const raw = await world.sp.web.shareObjectRaw({ url: `${address}${path.slice(siteUrl.length)}/shared.txt`, peoplePickerInput: JSON.stringify([{ Key: loginOf('bertil') }]), roleValue: 'role:1073741826' } as never);
    assert.equal(raw.StatusCode, 0);
    assert.equal((await world.sp.web.unshareObject(`${address}${path.slice(siteUrl.length)}/shared.txt`)).StatusCode, 0);
  });
});
