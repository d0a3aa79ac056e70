import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import '@pnp/sp/presets/all';
import { ClientsideText, ClientsideWebpart, CreateClientsidePage, PromotedState } from '@pnp/sp/clientside-pages';
import { breakInheritance, itemById, listByUrl, updateWeb } from '../../../store/index';
import { devSite, errorOf, type DevSite, type Person } from '../../testing/devSite';

const pages = '/sites/dev/_api/sitepages/pages';
interface Page { Id: number; Title: string | null; Version: string; FileName: string; PromotedState: number; UniqueId: string; CanvasContent1: string | null; FirstPublished: string; Url: string; IsPageCheckedOutToCurrentUser: boolean }

function rest({ send }: DevSite) {
  const ask = async <Answer>(who: Person, method: string, path: string, body?: object): Promise<Answer> => {
    const response = await send(who, method, path, body);
    const text = await response.text();
    assert.ok(response.ok, `${method} ${path}: ${response.status} ${text}`);
    return (text === '' ? undefined : JSON.parse(text)) as Answer;
  };
  const create = (who: Person, body: object = { PageLayoutType: 'Article' }): Promise<Page> => ask(who, 'POST', pages, body);
  const get = (who: Person, id: number): Promise<Page> => ask(who, 'GET', `${pages}(${id})`);
  const post = <Answer>(who: Person, id: number, action: string, body?: object): Promise<Answer> => ask(who, 'POST', `${pages}(${id})/${action}`, body);
  return { ask, create, get, post };
}

describe('a page from draft to news', () => {
  test('it is its maker\'s alone, then the editors\', then everybody\'s', async () => {
    const dev = devSite();
    const { create, get, post } = rest(dev);
    const made = await create('editor', { PageLayoutType: 'Article', PromotedState: 1 });
    assert.deepEqual([made.Version, made.IsPageCheckedOutToCurrentUser], ['0.1', true]);
    const canvas = JSON.stringify([{ controlType: 4, innerHTML: '<p>Ääkköset & "lainaus" </p>\u2028', position: { zoneIndex: 1 } }]);
    await post('editor', made.Id, 'savepage', { Title: 'Uusi ohje: etätyö', CanvasContent1: canvas, Description: 'Kuvaus' });
    assert.equal((await dev.send('other', 'GET', `${pages}(${made.Id})`)).status, 404);
    assert.equal(await post<{ value: boolean }>('editor', made.Id, 'SavePageAsDraft', { Title: 'Uusi ohje: etätyö' }).then(({ value }) => value), true);
    assert.equal((await get('other', made.Id)).CanvasContent1, canvas);
    assert.equal((await dev.send('reader', 'GET', `${pages}(${made.Id})`)).status, 404);
    assert.equal((await dev.send('stranger', 'GET', `${pages}(${made.Id})`)).status, 403);
    await post('editor', made.Id, 'publish');
    const seen = await get('reader', made.Id);
    assert.deepEqual([seen.Version, seen.PromotedState, seen.FirstPublished, seen.FileName], ['1.0', 2, '2026-01-12T06:00:00Z', 'Uusi-ohje--etätyö.aspx']);
  });

  test('readers keep the published version while the next one is written', async () => {
    const dev = devSite();
    const { create, get, post } = rest(dev);
    const { Id } = await create('editor', { Title: 'Ensin', Name: 'sivu.aspx' });
    await post('editor', Id, 'publish');
    await post('editor', Id, 'checkoutpage');
    await post('editor', Id, 'savepage', { Title: 'Sitten' });
    assert.deepEqual([(await get('reader', Id)).Title, (await get('other', Id)).Title, (await get('editor', Id)).Title], ['Ensin', 'Ensin', 'Sitten']);
    const refused = await errorOf(await dev.send('other', 'POST', `${pages}(${Id})/savepage`, { Title: 'Väliin' }));
    assert.deepEqual([refused.status, refused.code], [423, '-2130575306, Microsoft.SharePoint.SPFileCheckOutException']);
    await post('editor', Id, 'SavePageAsDraft', { Title: 'Sitten' });
    assert.deepEqual([(await get('reader', Id)).Title, (await get('other', Id)).Title], ['Ensin', 'Sitten']);
    dev.wait(60_000);
    await post('other', Id, 'publish');
    const after = await get('reader', Id);
    assert.deepEqual([after.Title, after.Version, after.FirstPublished], ['Sitten', '2.0', '2026-01-12T06:00:00Z']);
    await post('other', Id, 'checkoutpage');
    await post('other', Id, 'savepage', { Title: 'Turhaan' });
    assert.equal((await post<Page>('other', Id, 'discardPage')).Title, 'Sitten');
  });

  test('promotion marks what is published, and waits for what is not', async () => {
    const dev = devSite();
    const { create, get, post } = rest(dev);
    const draft = await create('editor', { Title: 'Luonnos' });
    await post('editor', draft.Id, 'promoteToNews');
    assert.equal((await get('editor', draft.Id)).PromotedState, 1);
    await post('editor', draft.Id, 'publish');
    assert.equal((await get('reader', draft.Id)).PromotedState, 2);
    await post('editor', draft.Id, 'demoteFromNews');
    assert.equal((await get('reader', draft.Id)).PromotedState, 0);
    assert.equal((await dev.send('reader', 'POST', `${pages}(${draft.Id})/promoteToNews`)).status, 403);
  });

  test('a scheduled page appears when the tenant\'s clock has passed its time', async () => {
    const dev = devSite();
    const { create, get, post } = rest(dev);
    const { Id } = await create('editor', { Title: 'Ajastettu', PromotedState: 1 });
    const { value } = await post<{ value: string }>('editor', Id, 'SchedulePublish', { sitePage: { PublishStartDate: '2026-01-12T08:00:00Z' } });
    assert.equal(value, '0.1');
    assert.equal((await dev.send('reader', 'GET', `${pages}(${Id})`)).status, 404);
    dev.wait(2 * 3_600_000);
    assert.deepEqual([(await get('reader', Id)).PromotedState, (await get('reader', Id)).FirstPublished], [2, '2026-01-12T08:00:00Z']);
  });

  test('names come from titles, and no two pages get the same', async () => {
    const dev = devSite();
    const { create, get, post } = rest(dev);
    const names: string[] = [];
    for (let count = 0; count < 2; count += 1) {
      const { Id } = await create('editor');
      await post('editor', Id, 'savepage', { Title: "What's new?" });
      names.push((await get('editor', Id)).FileName);
    }
    assert.deepEqual(names, ['What-s-new-.aspx', 'What-s-new-(1).aspx']);
    assert.equal((await dev.send('editor', 'POST', pages, { Name: 'a:b.aspx' })).status, 400);
  });

  test('bodies that pages do not have are refused', async () => {
    const dev = devSite();
    const { create } = rest(dev);
    const { Id } = await create('editor');
    for (const body of [{ Nonsense: 1 }, { Title: 5 }, { AuthorByline: 'x' }, { Title: 'x'.repeat(256) }, { PromotedState: 'two' }]) {
      assert.equal((await dev.send('editor', 'POST', `${pages}(${Id})/savepage`, body)).status, 400, JSON.stringify(body).slice(0, 40));
    }
    assert.equal((await dev.send('editor', 'POST', `${pages}(${Id})/savepage`, 'not json')).status, 400);
    assert.equal((await dev.send('reader', 'POST', pages, {})).status, 403);
    assert.equal((await dev.send('editor', 'GET', `${pages}(999)`)).status, 404);
  });

  test('a closed page is as absent as a missing one, and in no listing', async () => {
    const dev = devSite();
    const { create, post, ask } = rest(dev);
    const { Id } = await create('editor', { Title: 'Suljettu' });
    await post('editor', Id, 'publish');
    breakInheritance(dev.store, { webId: dev.site.webId, listId: listByUrl(dev.store, dev.site.webId, 'SitePages')!.id, itemId: Id }, false);
    const [closed, missing] = [await errorOf(await dev.send('reader', 'GET', `${pages}(${Id})`)), await errorOf(await dev.send('reader', 'GET', `${pages}(999)`))];
    assert.deepEqual(closed, missing);
    assert.ok(!JSON.stringify(await ask('reader', 'GET', pages)).includes('Suljettu'));
    assert.ok(!JSON.stringify(await ask('reader', 'GET', `${pages}/feed(promotedState=0,published=true)`)).includes('Suljettu'));
  });
});

describe('hostile input', () => {
  test('no body or argument makes a page, a comment or an upload fail the tenant', async () => {
    const dev = devSite();
    const { create } = rest(dev);
    const { Id, UniqueId } = await create('owner', { Title: 'x' });
    const calls: readonly (readonly [string, string])[] = [
      ['POST', pages], ['POST', `${pages}(${Id})/savepage`], ['POST', `${pages}(${Id})/SaveDraft`], ['POST', `${pages}(${Id})/SchedulePublish`], ['POST', `${pages}(${Id})/translations/create`],
      ['POST', `${pages}/reposts`], ['POST', `${pages}/CreateAppPage`], ['POST', `${pages}/UpdateAppPage`], ['POST', '/sites/dev/_api/SP.MoveCopyUtil.MoveFileByPath'],
      ['POST', `/sites/dev/_api/web/getfilebyid('${UniqueId}')/DeleteWithParameters`], ['POST', `/sites/dev/_api/web/getfilebyid('${UniqueId}')/ListItemAllFields/comments`],
      ['POST', '/sites/dev/_api/web/lists/getbytitle(\'Documents\')/eventreceivers/add'], ['POST', '/sites/dev/_api/web/rootfolder/AddSubFolderUsingPath'],
    ];
    await fc.assert(fc.asyncProperty(fc.constantFrom(...calls), fc.oneof(fc.json(), fc.string(), bodies), async ([method, path], body) => {
      const response = await dev.send('owner', method, path, body);
      assert.ok(response.status < 500 || response.status === 501, `${path} ${body}: ${response.status} ${await response.text()}`);
    }), { numRuns: 400 });
  });

  test('no argument in a path does either', async () => {
    const dev = devSite();
    const paths = ["web/GetFileByServerRelativePath(decodedurl='?')", "web/GetFolderByServerRelativeUrl('?')/files", "web/GetFileByUrl('?')", "web/getfilebyid('?')", "sitepages/pages/getbyurl('?')", "sitepages/pages('?')",
      "web/folders('?')", "web/getfolderbyid('?')/files", "sitepages/pages/getbyuniqueid('?')", "sitepages/pages?$filter=Title eq '?'", "web/rootfolder/files/getbyurl('?')", "web/lists/getbytitle('Documents')/forms('?')"];
    await fc.assert(fc.asyncProperty(fc.constantFrom(...paths), fc.oneof(fc.string({ unit: 'grapheme' }), fc.webPath(), fc.webUrl(), fc.uuid()), async (path, text) => {
      const response = await dev.send('reader', 'GET', `/sites/dev/_api/${path.replace('?', () => (path.includes('$filter') ? '?' : encodeURIComponent(text.replaceAll("'", "''"))))}`);
      assert.ok(response.status < 500 || response.status === 501, `${path} ${text}: ${response.status}`);
    }), { numRuns: 400 });
  });
});

/** Bodies with names that pages and files know, and values that they do not. */
const bodies = fc.dictionary(
  fc.constantFrom('Title', 'CanvasContent1', 'PromotedState', 'Name', 'AuthorByline', 'BannerImageUrl', 'sitePage', 'request', 'srcPath', 'destPath', 'options', 'parameters', 'leafPath', 'text', 'mentions', 'webPartDataAsJson', 'pageId', 'eventReceiverCreationInformation'),
  fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom('/sites/dev/SitePages/x.aspx', { DecodedUrl: '/sites/dev/Shared Documents/x' }, { LanguageCodes: [1, null] }, { PublishStartDate: 'never' }, '{"id":"x"}')),
).map((body) => JSON.stringify(body));

describe('translations', () => {
  test('drafts in the folders of the site\'s languages', async () => {
    const dev = devSite();
    const { create, post, ask, get } = rest(dev);
    const source = await create('editor', { Title: 'Guide', Name: 'Guide.aspx', CanvasContent1: '[{"controlType":4}]', PromotedState: 1 });
    await post('editor', source.Id, 'publish');
    interface Status { UntranslatedLanguages: string[]; Items: { Culture: string; Path: { DecodedUrl: string }; HasPublishedVersion: boolean; FileStatus: number }[] }
    assert.deepEqual((await ask<Status>('editor', 'GET', `${pages}(${source.Id})/translations`)).UntranslatedLanguages, ['fi-fi', 'sv-se']);
    const made = await post<Status>('editor', source.Id, 'translations/create', { request: { LanguageCodes: { results: ['sv-se'] } } });
    assert.deepEqual(made.Items.map(({ Culture, Path, HasPublishedVersion }) => [Culture, Path.DecodedUrl, HasPublishedVersion]), [['sv-se', 'SitePages/sv/Guide.aspx', false]]);
    const translated = await ask<Page>('editor', 'GET', `${pages}/GetByUrl('SitePages/sv/Guide.aspx')`);
    assert.deepEqual([translated.CanvasContent1, translated.PromotedState, translated.Version], ['[{"controlType":4}]', 1, '0.1']);
    assert.equal(itemById(dev.store, listByUrl(dev.store, dev.site.webId, 'SitePages')!.id, translated.Id)!.data['_SPTranslationSourceItemId'], source.UniqueId);
    assert.deepEqual((await ask<Status>('reader', 'GET', `${pages}(${source.Id})/translations`)).Items, []);
    await post('editor', source.Id, 'translations/create');
    assert.deepEqual((await ask<Status>('editor', 'GET', `${pages}(${translated.Id})/translations`)).UntranslatedLanguages, []);
    assert.equal((await get('reader', source.Id)).Title, 'Guide');
    assert.equal((await dev.send('editor', 'POST', `${pages}(${source.Id})/translations/create`, { request: { LanguageCodes: ['de-de'] } })).status, 400);
  });

  test('only on communication sites', async () => {
    const dev = devSite();
    const { create } = rest(dev);
    const { Id } = await create('editor', { Title: 'x' });
    dev.store.run("UPDATE web SET template = 'STS#3' WHERE id = ?", dev.site.webId);
    assert.equal((await dev.send('editor', 'POST', `${pages}(${Id})/translations/create`)).status, 400);
    updateWeb(dev.store, dev.site.webId, { title: 'still here' });
  });
});

describe('pages by PnPjs', () => {
  test('created, filled, published, loaded, copied and removed', async () => {
    const dev = devSite();
    const sp = dev.as('editor');
    const page = await sp.web.addClientsidePage('Testi_1.aspx', 'Otsikko', 'Article', PromotedState.PromoteOnPublish);
    page.addSection().addControl(new ClientsideText('<p>Hei</p>'));
    const embed = (await sp.web.getClientsideWebParts()).find(({ Id }) => Id === '490d7c76-1824-45b2-9de3-676421c997fa')!;
    page.addSection().addColumn(6).addControl(ClientsideWebpart.fromComponentDef(embed).setProperties({ embedCode: 'x' }));
    page.addVerticalSection().addControl(new ClientsideText('sivulla'));
    page.description = 'Kuvaus';
    assert.equal(await page.save(), true);
    const loaded = await dev.as('reader').web.loadClientsidePage('/sites/dev/SitePages/Testi_1.aspx');
    assert.deepEqual([loaded.title, loaded.description, loaded.sections.length, loaded.hasVerticalSection], ['Otsikko', 'Kuvaus', 3, true]);
    const copy = await page.copy(sp.web, 'Kopio.aspx', 'Kopio');
    assert.equal(copy.sections.length, 3);
    await page.delete();
    await assert.rejects(sp.web.loadClientsidePage('/sites/dev/SitePages/Testi_1.aspx'), /404/);
  });

  test('banner, byline, template, repost and app page', async () => {
    const dev = devSite();
    const sp = dev.as('editor');
    const page = await CreateClientsidePage(sp.web, 'Kuva.aspx', 'Kuva');
    await sp.web.getFolderByServerRelativePath('/sites/dev/SiteAssets').files.addUsingPath('kuva 1.png', 'x');
    page.setBannerImage('/sites/dev/SiteAssets/kuva 1.png', { altText: 'kuvateksti' });
    await page.setAuthorByLoginName('i:0#.f|membership|reader@gov.example').catch(async () => {
      await sp.web.ensureUser('reader@gov.example');
      return page.setAuthorByLoginName('i:0#.f|membership|reader@gov.example');
    });
    await page.save();
    const loaded = await sp.web.loadClientsidePage('/sites/dev/SitePages/Kuva.aspx');
    assert.match(loaded.bannerImageUrl, /^http:\/\/127\.0\.0\.1:4321\/sites\/dev\/_layouts\/15\/getpreview\.ashx\?guidSite=/);
    assert.equal(loaded.authorByLine, 'reader@gov.example');
    await page.saveAsTemplate();
    const { ask } = rest(dev);
    assert.equal((await ask<{ value: unknown[] }>('editor', 'GET', `${pages}/templates`)).value.length, 1);
    const repost = await sp.web.addRepostPage({ Title: 'Linkki muualle', OriginalSourceUrl: 'https://example.org/uutinen', Description: 'x', BannerImageUrl: 'https://example.org/a.png', IsBannerImageUrlExternal: true } as never);
    assert.match(repost, /\/SitePages\/Linkki-muualle\.aspx$/);
    const app = await sp.web.addFullPageApp('Sovellus.aspx', 'Sovellus', '490d7c76-1824-45b2-9de3-676421c997fa');
    assert.equal(await app.save(), true);
  });
});
