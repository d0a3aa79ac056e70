import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import {
  addFile,
  addMember,
  addPages,
  addSharingLink,
  addUser,
  breakInheritance,
  createSite,
  deleteItem,
  ensureFolder,
  itemById,
  listByUrl,
  openStore,
  saveFile,
  setPhoto,
  type Principal,
  type Store,
  tokenOfLink,
  updateWeb,
  userByUpn,
  webById,
  webByUrl
} from '../../store/index';
import { type PageAnswer } from '../PageSource';
import { StorePageSource } from './StorePageSource';

const store: Store = openStore(':memory:', { now: () => Date.UTC(2026, 10, 20, 7) });
const asked = (upn: string, path: string): Request => new Request(`http://127.0.0.1:1${path}`, { headers: { 'X-Local-User': upn } });
const source = new StorePageSource(store, {
  callerOf: (request): Principal | null => userByUpn(store, request.headers.get('X-Local-User') ?? '') ?? null,
  newDigest: (request) => ({ value: `0x${request.headers.get('X-Local-User')},now`, timeoutSeconds: 1800 })
});
const open = (upn: string, path: string): Promise<PageAnswer> => source.open(asked(upn, path));

before(() => {
  const reader = addUser(store, { upn: 'lukija@gov.example', title: 'Lukija', data: { language: 'sv' } });
  const editor = addUser(store, { upn: 'toimittaja@gov.example', title: 'Toimittaja' });
  addUser(store, { upn: 'muu@gov.example', title: 'Muu', data: { language: 'en' } });
  addUser(store, { upn: 'avaaja@gov.example', title: 'Avaaja' });
  addUser(store, { upn: 'vieras@partner.example', title: 'Vieras', guest: true });
  const { webId, groups } = createSite(store, { url: '/sites/a', title: 'A', template: 'SITEPAGEPUBLISHING#0', languages: [1053] });
  addMember(store, groups.visitors, reader);
  addMember(store, groups.members, editor);
  const pages = listByUrl(store, webId, 'SitePages')!;
  const page = (name: string, title: string): Parameters<typeof addPages>[2] => [
    { name, authorId: editor, data: { Title: title, CanvasContent1: '[]', PromotedState: 2, BannerImageUrl: { Url: '/sites/a/SiteAssets/kuva.svg' } } }
  ];
  addPages(store, pages.id, page('Home.aspx', 'Koti'));
  const [closed] = addPages(store, pages.id, page('Salainen.aspx', 'Salainen otsikko'));
  breakInheritance(store, { webId, listId: pages.id, itemId: closed! }, false);
  const [drafted] = addPages(store, pages.id, page('Luonnos.aspx', 'Julkaistu otsikko'));
  saveFile(store, pages, itemById(store, pages.id, drafted!)!, { editorId: editor, data: { Title: 'Uusi otsikko' } });
  addFile(store, listByUrl(store, webId, 'SiteAssets')!.id, { name: 'kuva å.svg', content: '<svg xmlns="http://www.w3.org/2000/svg"/>' });
  setPhoto(store, reader, { mimeType: 'image/svg+xml', content: '<svg/>' });
});

describe('StorePageSource', () => {
  it('gives the colours of the theme that was applied to the web, and nothing that is no colour', async () => {
    const paletteNow = async (): Promise<unknown> => {
      const answer = await open('lukija@gov.example', '/sites/A/');
      return answer.kind === 'page' && answer.page.web.palette;
    };
    assert.deepEqual(await paletteNow(), {});
    const { id } = webByUrl(store, '/sites/a')!;
    updateWeb(store, id, { settings: { theme: { name: 'T', json: JSON.stringify({ palette: { themePrimary: '#10294f', themeDark: 'url(//evil)', black: 7 } }) } } });
    assert.deepEqual(await paletteNow(), { themePrimary: '#10294f' });
    updateWeb(store, id, { settings: { theme: { name: '/_catalogs/theme/15/palette001.spcolor', json: null } } });
    assert.deepEqual(await paletteNow(), {});
  });

  it('opens a site’s welcome page in the reader’s language, with the rights the reader has', async () => {
    const answer = await open('lukija@gov.example', '/sites/A/');
    assert.equal(answer.kind, 'page');
    if (answer.kind !== 'page') return;
    const { item, language, web, pagePermissions, digest, user } = answer.page;
    assert.equal(item.Title, 'Koti');
    assert.equal(item.FileRef, '/sites/a/SitePages/Home.aspx');
    assert.equal(item.BannerImageUrl, '/sites/a/SiteAssets/kuva.svg');
    assert.equal(item.AuthorName, 'Toimittaja');
    assert.equal(language, 'sv');
    assert.equal(web.templateId, 68);
    assert.equal(pagePermissions.Low & 4, 0, 'a visitor does not edit');
    assert.equal(digest.value, '0xlukija@gov.example,now');
    assert.equal(user.isSiteAdmin, false);
  });

  it('opens a sharing link once for all, for whom it lets in', async () => {
    const assets = listByUrl(store, (await pageWebId())!, 'SiteAssets')!;
    const id = addFile(store, assets.id, { name: 'jaettu.txt', content: 'jaettu' });
    const { siteId } = webById(store, assets.webId)!;
    const link = addSharingLink(store, { webId: assets.webId, listId: assets.id, itemId: id }, { siteId, itemGuid: itemById(store, assets.id, id)!.guid, kind: 2, audience: 'organization', edit: false, expiration: null, createdBy: 1 });
    assert.equal((await open('avaaja@gov.example', '/sites/a/SiteAssets/jaettu.txt')).kind, 'forbidden');
    assert.deepEqual(await open('avaaja@gov.example', `/:t:/s/a/${tokenOfLink(link)}`), { kind: 'redirect', location: '/sites/a/SiteAssets/jaettu.txt' });
    assert.equal((await open('avaaja@gov.example', '/sites/a/SiteAssets/jaettu.txt')).kind, 'file');
    assert.equal((await open('vieras@partner.example', `/:t:/s/a/${tokenOfLink(link)}`)).kind, 'forbidden');
    assert.equal((await open('avaaja@gov.example', '/:t:/s/a/AAAAAAAAAAAAAAAAAAAAAA')).kind, 'notFound');
    assert.deepEqual(await open('avaaja@gov.example', '/:t:/r/sites/a/SiteAssets/jaettu.txt'), { kind: 'redirect', location: '/sites/a/SiteAssets/jaettu.txt' });
  });

  it('sends a reader on to the front page in the reader’s language, where there is one', async () => {
    const pages = listByUrl(store, (await pageWebId())!, 'SitePages')!;
    ensureFolder(store, pages.id, 'sv');
    const [id] = addPages(store, pages.id, [{ name: 'Home.aspx', folder: 'sv', data: { Title: 'Hem', CanvasContent1: '[]' } }]);
    assert.deepEqual(await open('lukija@gov.example', '/sites/a?as=json'), { kind: 'redirect', location: '/sites/a/SitePages/sv/Home.aspx?as=json' });
    const answer = await open('lukija@gov.example', '/sites/a/SitePages/sv/Home.aspx');
    assert.equal(answer.kind === 'page' && answer.page.item.Title, 'Hem');
    assert.equal((await open('toimittaja@gov.example', '/sites/a')).kind, 'page');
    deleteItem(store, itemById(store, pages.id, id!)!);
  });

  it('refuses who may not read, whether or not something is there, and tells no title', async () => {
    for (const path of ['/sites/a', '/sites/a/SitePages/Home.aspx', '/sites/a/SitePages/Missing.aspx', '/sites/a/SiteAssets/x.svg']) {
      assert.deepEqual(await open('muu@gov.example', path), { kind: 'forbidden', language: 'en' }, path);
    }
    assert.deepEqual(await open('lukija@gov.example', '/sites/a/SitePages/Salainen.aspx'), { kind: 'forbidden', language: 'sv' });
    assert.deepEqual(await open('nobody@gov.example', '/sites/a'), { kind: 'forbidden', language: 'fi' });
  });

  it('finds nothing where nothing is', async () => {
    for (const path of ['/sites/b', '/sites/a/SitePages/Missing.aspx', '/sites/a/Nowhere/x.aspx', '/sites/a/SitePages', '/nothing', '/sites/a/SitePages%2fHome.aspx', '/sites/a/%00', '/sites/a/%E0%A4%A']) {
      assert.equal((await open('lukija@gov.example', path)).kind, 'notFound', path);
    }
  });

  it('shows readers the published version and editors the draft', async () => {
    const titleFor = async (upn: string): Promise<string | null> => {
      const answer = await open(upn, '/sites/a/SitePages/Luonnos.aspx');
      return answer.kind === 'page' ? answer.page.item.Title : null;
    };
    const list = listByUrl(store, (await pageWebId())!, 'SitePages')!;
    const draft = itemById(store, list.id, 3)!;
    assert.equal(await titleFor('toimittaja@gov.example'), 'Uusi otsikko');
    assert.equal(await titleFor('lukija@gov.example'), draft.published === null ? 'Uusi otsikko' : 'Julkaistu otsikko');
    assert.notEqual(draft.published, null, 'Site Pages keeps drafts');
  });

  it('serves files of libraries to readers only, also by their GUID', async () => {
    const path = `/sites/a/SiteAssets/${encodeURIComponent('kuva å.svg')}`;
    const answer = await open('lukija@gov.example', path);
    assert.equal(answer.kind === 'file' && answer.file.name, 'kuva å.svg');
    const web = (await pageWebId())!;
    const { guid } = itemById(store, listByUrl(store, web, 'SiteAssets')!.id, 1)!;
    assert.equal((await source.fileById(asked('lukija@gov.example', '/'), `{${guid}}`))?.name, 'kuva å.svg');
    assert.equal(await source.fileById(asked('muu@gov.example', '/'), guid), null);
  });

  it('has photos of people who have one', async () => {
    const request = asked('muu@gov.example', '/');
    assert.equal((await source.photo(request, 'lukija@gov.example'))?.name, 'photo.svg');
    assert.equal(await source.photo(request, 'muu@gov.example'), null);
  });
});

async function pageWebId(): Promise<string | null> {
  const answer = await open('lukija@gov.example', '/sites/a');
  return answer.kind === 'page' ? answer.page.web.id : null;
}
