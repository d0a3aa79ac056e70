import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ClientsideText, ClientsideWebpart, type ClientsidePageLayoutType, type IClientsidePage } from '@pnp/sp/presets/all';
import { freshName, loginOf, siteUrl, world } from '../world';

const { web } = world.sp;
const newPage = async (layout: ClientsidePageLayoutType = 'Article'): Promise<IClientsidePage> => {
  const name = freshName('Page').replace(' ', '-');
  const page = await web.addClientsidePage(name, `Title of ${name}`, layout);
  await page.save();
  return page;
};
const reloaded = async (page: IClientsidePage): Promise<IClientsidePage> => {
  const { FileRef } = await page.getItem<{ FileRef: string }>('FileRef', 'Id');
  return web.loadClientsidePage(FileRef);
};

describe('pages', () => {
  it('keep sections, columns, text and web parts', async () => {
    const page = await newPage();
    const section = page.addSection();
    section.emphasis = 2;
    section.addColumn(6).addControl(new ClientsideText('Left text'));
    section.addColumn(6);
    section.defaultColumn.addControl(new ClientsideText('Second text'));
    const [definition] = await web.getClientsideWebParts();
    const part = ClientsideWebpart.fromComponentDef(definition!);
    part.setProperties({ size: 'large' }).setServerProcessedContent({ searchablePlainTexts: {} });
    part.title = 'A part';
    page.addSection().addControl(part);
    page.addVerticalSection().addControl(new ClientsideText('Beside'));
    await page.save();
    const again = await reloaded(page);
    assert.equal(again.sections.length, 3);
    assert.equal(again.hasVerticalSection, true);
    assert.ok(again.verticalSection);
    assert.deepEqual([again.sections[0]!.emphasis, again.sections[0]!.order, again.sections[0]!.layoutIndex], [2, 1, 1]);
    const [column] = again.sections[0]!.columns;
    assert.deepEqual([column!.factor, column!.order, column!.section.order, column!.data.controlType], [6, 1, 1, 0]);
    const text = column!.getControl<ClientsideText>(0);
    assert.match(text.text, /Left text/);
    assert.deepEqual([text.order, text.column, text.data.controlType], [1, column, 4]);
    const found = again.findControl<ClientsideWebpart>((control) => control instanceof ClientsideWebpart);
    assert.deepEqual([found.title, found.getProperties(), found.order, found.dataVersion.length > 0, found.height >= 0, found.width >= 0, typeof found.description], ['A part', { size: 'large' }, 1, true, true, true, 'string']);
    assert.ok(found.getServerProcessedContent());
    assert.equal(again.findControlById(found.id).id, found.id);
    found.remove();
    column!.remove();
    again.sections[1]!.remove();
    await again.save();
    assert.equal((await reloaded(page)).findControl((control) => control instanceof ClientsideWebpart), null);
  });

  it('have a header and an author', async () => {
    const page = await newPage();
    for (const name of ['b.png', 't.png']) await web.getFolderByServerRelativePath(`${siteUrl}/SiteAssets`).files.addUsingPath(name, 'picture', { Overwrite: true });
    Object.assign(page, { title: 'New title', description: 'In short', topicHeader: 'Topic', showTopicHeader: true, showPublishDate: true, layoutType: 'ColorBlock', headerTextAlignment: 'Center', thumbnailUrl: `${siteUrl}/SiteAssets/t.png` });
    page.setBannerImage(`${siteUrl}/SiteAssets/b.png`, { altText: 'A picture', translateX: 10, translateY: 20 });
    await web.ensureUser(loginOf('anna'));
    await page.setAuthorByLoginName(loginOf('anna'));
    await page.save();
    const again = await reloaded(page);
    assert.deepEqual(
      [again.title, again.description, again.topicHeader, again.showTopicHeader, again.showPublishDate, again.layoutType, again.headerTextAlignment, again.pageLayout],
      ['New title', 'In short', 'Topic', true, true, 'ColorBlock', 'Center', 'Article'],
    );
    assert.match(again.bannerImageUrl, /getpreview\.ashx/);
    assert.match(again.thumbnailUrl, /getpreview\.ashx/);
    assert.ok(again.authorByLine);
    assert.ok(again.reservedHeight >= 0 || again.reservedHeight === undefined);
    const { Id } = await web.siteUsers.getByLoginName(loginOf('anna'))();
    await again.setAuthorById(Id);
    await again.setBannerImageFromExternalUrl('https://pictures.example/banner.jpg');
    assert.match(again.bannerImageUrl, /banner/);
  });

  it('are copied, promoted, scheduled, kept as templates, shared and deleted', async () => {
    const page = await newPage();
    page.addSection().addControl(new ClientsideText('To copy'));
    await page.save();
    const copy = await page.copy(web, `${freshName('copy').replace(' ', '-')}.aspx`, 'Copied');
    assert.equal((await reloaded(copy)).sections.length, 1);
    const target = await newPage();
    await page.copyTo(target);
    assert.equal((await reloaded(target)).sections.length, 1);
    assert.equal(await page.promoteToNews(), true);
    assert.equal((await page.getItem<{ PromotedState: number }>('PromotedState', 'Id')).PromotedState, 2);
    await copy.load();
    const template = await copy.saveAsTemplate();
    assert.match((await template.getItem<{ FileRef: string }>('FileRef', 'Id')).FileRef, /SitePages\/Templates\//);
    await copy.share(['anna@gov.example'], 'Look');
    await target.recycle();
    await copy.delete();
    const draft = await newPage();
    await draft.save(false);
    await draft.discardPageCheckout();
    await draft.load();
    const when = await draft.schedulePublish(new Date(Date.UTC(2026, 5, 1)));
    assert.ok(when);
    draft.fromJSON({ Title: 'From JSON', CanvasContent1: '[]', LayoutWebpartsContent: '[]' } as never);
    assert.equal(draft.title, 'From JSON');
  });

  it('repost others, and hold one app', async () => {
    const address = await web.addRepostPage({ Title: 'Elsewhere', OriginalSourceUrl: 'https://www.example/news', Description: 'd', BannerImageUrl: 'https://www.example/a.png', IsBannerImageUrlExternal: true, ShouldSaveAsDraft: false });
    assert.match(address, /\.aspx$/);
    const [part] = await web.getClientsideWebParts();
    const app = await web.addFullPageApp(freshName('App').replace(' ', '-'), 'An app', part!.Id);
    await app.save();
    assert.equal((await reloaded(app)).pageLayout, 'SingleWebPartAppPage');
  });

  it('are commented on and liked', async () => {
    const page = await newPage();
    const { id } = await page.addComment('Fine');
    assert.equal((await page.getCommentById(id)).text, 'Fine');
    assert.equal((await page.getComments()).length, 1);
    await page.clearComments();
    assert.deepEqual(await page.getComments(), []);
    await page.like();
    assert.equal((await page.getLikedByInformation()).isLikedByUser, true);
    await page.unlike();
    await page.disableComments();
    await assert.rejects(page.addComment('No'));
    await page.enableComments();
    await page.setCommentsOn(true);
    assert.ok(await page.addComment('Yes'));
  });

  it('tell who is a member of what', async () => {
    assert.ok(Array.isArray(await world.sp.publishingSitePageService.getCurrentUserMemberships()));
  });
});
