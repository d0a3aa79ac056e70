import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { IItem, IList } from '@pnp/sp/presets/all';
import { freshName, loginOf, refusalOf, siteUrl, upnOf, world } from '../world';

let title: string;
let list: IList;
before(async () => {
  title = freshName('Items');
  await world.sp.web.lists.add(title, '', 100, true);
  list = world.sp.web.lists.getByTitle(title);
  await list.fields.addNumber('Amount');
  await list.fields.addDateTime('Due');
  await list.fields.addImageField('Picture');
  await list.fields.addUser('Owner');
});

type Filter<Row> = Exclude<Parameters<typeof list.items.filter<Row>>[0], string>;

async function newItem(properties: Record<string, unknown> = { Title: 'One' }): Promise<{ readonly id: number; readonly item: IItem }> {
  const { Id } = await list.items.add(properties) as { Id: number };
  return { id: Id, item: list.items.getById(Id) };
}

describe('items', () => {
  it('are added, changed with an ETag, and deleted', async () => {
    const { id, item } = await newItem();
    const { etag } = await item.update({ Title: 'Two' }) as { etag: string };
    assert.match(etag, /,2"$/);
    assert.equal((await refusalOf(item.update({ Title: 'Three' }, '"00000000-0000-0000-0000-000000000000,1"'))).status, 412);
    assert.equal((await list.items.getItemByStringId(String(id))<{ Title: string }>()).Title, 'Two');
    await item.delete();
    assert.deepEqual(await refusalOf(item()).then(({ status, code }) => [status, code]), [404, '-2130575338']);
    await (await newItem()).item.deleteWithParams({ BypassSharedLock: true });
    assert.match(await (await newItem()).item.recycle(), /^[0-9a-f-]{36}$/);
  });

  it('are paged both ways, and by iteration', async () => {
    const marked = freshName('page');
    for (let index = 0; index < 5; index += 1) await newItem({ Title: marked });
    const seen: number[] = [];
    for await (const page of list.items.select('Id').filter(`Title eq '${marked}'`).top(2)) seen.push(...(page as { Id: number }[]).map(({ Id }) => Id));
    assert.equal(new Set(seen).size, 5);
    const after = await list.items.select('Id').top(2).skip(seen[2]!)<{ Id: number }[]>();
    assert.deepEqual(after.map(({ Id }) => Id), seen.slice(3));
    const before = await list.items.select('Id').top(2).skip(seen[2]!, true)<{ Id: number }[]>();
    assert.deepEqual(before.map(({ Id }) => Id), seen.slice(0, 2));
  });

  it('are filtered by what PnPjs builds', async () => {
    await newItem({ Title: 'cheap', Amount: 3 });
    interface Row { Title: string; Amount: number }
    const found = async (query: Filter<Row>): Promise<string[]> => (await list.items.select('Title').filter<Row>(query)<Row[]>()).map(({ Title }) => Title);
    assert.deepEqual(await found((by) => by.number('Amount').greaterThan(2).and().text('Title').startsWith('che')), ['cheap']);
    assert.deepEqual(await found((by) => by.or(by.number('Amount').equals(3), by.text('Title').equals('nothing'))), ['cheap']);
    assert.deepEqual(await found((by) => by.and(by.number('Amount').in(3, 4), by.text('Title').contains('hea'))), ['cheap']);
    assert.deepEqual(await found((by) => by.number('Amount').equals(99).or().text('Title').equals('cheap')), ['cheap']);
  });

  it('give their values as text, as HTML and for editing, and their versions', async () => {
    const { item } = await newItem({ Title: 'a < b', Amount: 1234.5, Due: '2026-02-03T10:00:00Z' });
    assert.equal((await item.fieldValuesAsText<{ Title: string; Amount: string }>()).Amount, '1,234.5');
    assert.equal((await item.fieldValuesAsHTML<{ Title: string }>()).Title, 'a &lt; b');
    assert.equal((await item.fieldValuesForEdit<{ Title: string }>()).Title, 'a < b');
    await item.update({ Title: 'b' });
    const versions = await item.versions<{ VersionId: number; VersionLabel: string; Title: string }[]>();
    assert.deepEqual(versions.map(({ VersionLabel, Title }) => [VersionLabel, Title]), [['2.0', 'b'], ['1.0', 'a < b']]);
    assert.equal((await item.versions.getById(512)<{ Title: string }>()).Title, 'a < b');
    await item.versions.getById(512).delete();
    assert.equal((await item.versions()).length, 1);
  });

  it('know their list, their rights, their content type and their place', async () => {
    const { item } = await newItem();
    assert.equal((await item.list()).Title, title);
    assert.equal((await item.getParentInfos()).ParentList.Title, title);
    assert.ok((await item.effectiveBasePermissions<{ Low: string }>()).Low);
    assert.ok((await item.effectiveBasePermissionsForUI<{ Low: string }>()).Low);
    assert.equal((await item.contentType()).Name, 'Item');
    assert.equal(await item.getWopiFrameUrl(), '');
    assert.equal((await item.file<{ 'odata.null': boolean }>())['odata.null'], true);
    assert.equal((await item.firstUniqueAncestorSecurableObject<{ 'odata.type': string }>())['odata.type'], 'SP.Web');
    const { Id } = await list.rootFolder.addSubFolderUsingPath(freshName('Folder')).then((folder) => folder.getItem<{ Id: number }>('Id'));
    assert.ok((await list.items.getById(Id).folder()).ServerRelativeUrl.startsWith(`${siteUrl}/Lists/`));
  });

  it('take values as a form gives them', async () => {
    const { item } = await newItem();
    const answers = await item.validateUpdateListItem([{ FieldName: 'Title', FieldValue: 'Formed' }, { FieldName: 'Owner', FieldValue: JSON.stringify([{ Key: loginOf('anna') }]) }]);
    assert.ok(answers.every(({ HasException }) => !HasException));
    assert.equal((await item.select('Owner/EMail').expand('Owner')<{ Owner: { EMail: string } }>()).Owner.EMail, upnOf('anna'));
    const refused = await item.validateUpdateListItem([{ FieldName: 'Amount', FieldValue: 'many' }]);
    assert.match(refused[0]!.ErrorMessage ?? '', /number/i);
  });

  it('hold a picture', async () => {
    const { item } = await newItem();
    await item.setImageField('Picture', 'p.png', new Uint8Array([137, 80, 78, 71]) as unknown as Blob);
    assert.equal((JSON.parse((await item.select('Picture')<{ Picture: string }>()).Picture) as { fileName: string }).fileName, 'p.png');
  });

  it('in batches, each with its own answer', async () => {
    const [batched, execute] = world.sp.batched();
    const titles = ['batch a', 'batch b'];
    const made = titles.map((each) => batched.web.lists.getByTitle(title).items.add({ Title: each }));
    const refused = refusalOf(batched.web.lists.getByTitle('nowhere')());
    await execute();
    assert.deepEqual((await Promise.all(made) as { Title: string }[]).map(({ Title }) => Title), titles);
    assert.equal((await refused).status, 404);
    const [web, executeWeb] = world.sp.web.batched();
    const name = web();
    await executeWeb();
    assert.equal((await name).Title, 'Dev');
  });
});

describe('attachments', () => {
  it('are added, read, replaced, recycled and deleted', async () => {
    const { item } = await newItem();
    await item.attachmentFiles.add('note 1.txt', 'first');
    assert.equal((await item.attachmentFiles())[0]!.FileName, 'note 1.txt');
    const file = item.attachmentFiles.getByName('note 1.txt');
    assert.equal(await file.getText(), 'first');
    await file.setContent('{"a":1}');
    assert.deepEqual(await file.getJSON(), { a: 1 });
    assert.equal((await file.getBuffer()).byteLength, 7);
    assert.equal((await file.getBlob()).size, 7);
    assert.equal((await refusalOf(item.attachmentFiles.add('note 1.txt', 'again'))).code, '-2130575257');
    await file.recycle();
    await item.attachmentFiles.add('b.txt', 'b');
    await item.attachmentFiles.getByName('b.txt').delete();
    assert.deepEqual(await item.attachmentFiles(), []);
  });
});

describe('comments and likes', () => {
  it('of items', async () => {
    const { item } = await newItem();
    const comment = await item.comments.add('Good');
    await item.comments.add({ text: 'Better', mentions: [] } as never);
    assert.equal((await item.comments.getById(comment.id)()).text, 'Good');
    await comment.like();
    assert.equal((await item.comments.getById(comment.id)()).likeCount, 1);
    await comment.unlike();
    const reply = await comment.replies.add('So it is');
    assert.equal(reply.isReply, true);
    assert.equal((await comment.replies()).length, 1);
    await item.comments.getById(reply.id).delete();
    await comment.delete();
    assert.equal((await item.comments()).length, 1);
    await item.comments.clear();
    assert.deepEqual(await item.comments(), []);
    await item.like();
    assert.equal((await item.getLikedBy()).length, 1);
    assert.equal((await item.getLikedByInformation()).isLikedByUser, true);
    await item.unlike();
    assert.equal(Number((await item.getLikedByInformation()).likeCount), 0);
    assert.equal(await item.rate(4), 4);
  });
});

describe('related items', () => {
  it('are linked, by list and by address, and unlinked', async () => {
    const [a, b] = [await newItem(), await newItem()];
    const manager = world.sp.web.relatedItems;
    await manager.addSingleLink(title, a.id, siteUrl, title, b.id, siteUrl);
    assert.equal((await manager.getRelatedItems(title, a.id)).length, 1);
    await manager.deleteSingleLink(title, a.id, siteUrl, title, b.id, siteUrl);
    assert.deepEqual(await manager.getPageOneRelatedItems(title, a.id), []);
    const { UniqueId } = await world.sp.web.lists.getByTitle('Documents').rootFolder.files.addUsingPath('related.txt', 'x', { Overwrite: true });
    assert.ok(UniqueId);
    await manager.addSingleLinkToUrl(title, a.id, `${siteUrl}/Shared Documents/related.txt`);
    await manager.addSingleLinkFromUrl(`${siteUrl}/Shared Documents/related.txt`, title, b.id);
    assert.equal((await manager.getRelatedItems(title, a.id)).length, 1);
  });
});
