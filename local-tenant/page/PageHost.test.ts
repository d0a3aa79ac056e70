import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { parse } from 'node-html-parser';
import { PackageCatalog } from './package/PackageCatalog';
import { readPackage } from './package/readPackage';
import { PageHost } from './PageHost';
import { type SiteFile } from './PageSource';
import { openRuntime, type Runtime } from './runtime/Runtime';
import { assemblyUrl, npmUrl, standInUrl } from './runtime/urls';
import { MemorySource } from './testing/memorySource';
import { probePackage } from './testing/probePackage';

const origin = 'http://127.0.0.1:4321';
const picture: SiteFile = { name: 'kuva.svg', contents: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), etag: '"1"', modified: new Date(0) };
const page: SiteFile = { ...picture, name: 'sivu.html' };

/** The memory source with two files in a library. */
class SourceWithFiles extends MemorySource {
  override async open(request: Request): ReturnType<MemorySource['open']> {
    const { pathname } = new URL(request.url);
    if (pathname === '/sites/kampus/SiteAssets/kuva.svg') return { kind: 'file', file: picture };
    if (pathname === '/sites/kampus/SiteAssets/sivu.html') return { kind: 'file', file: page };
    return super.open(request);
  }
}

let runtime: Runtime;
let host: PageHost;
const get = (path: string, headers: Record<string, string> = {}): Promise<Response> => host.handle(new Request(origin + path, { headers }));

before(async () => {
  runtime = await openRuntime();
  const catalog = new PackageCatalog(runtime);
  catalog.replace([readPackage(probePackage())]);
  host = new PageHost({ runtime, catalog, source: new SourceWithFiles() });
});

describe('PageHost', () => {
  it('serves the runtime for good, and nothing else of node_modules', async () => {
    for (const url of [assemblyUrl, `${npmUrl}react/umd/react.production.min.js`, runtime.bootUrl, runtime.styleUrl]) {
      const response = await get(url);
      assert.equal(response.status, 200, url);
      assert.match(response.headers.get('Cache-Control') ?? '', /immutable/);
      assert.equal((await get(url, { 'If-None-Match': response.headers.get('ETag') ?? '' })).status, 304);
    }
    for (const url of [`${npmUrl}react/package.json`, `${npmUrl}react/umd/..%2fpackage.json`, `${npmUrl}tsx/package.json`, `${standInUrl}none.js`, '/_spfx/none.js']) {
      assert.equal((await get(url)).status, 404, url);
    }
  });

  it('gives every component of the page a script that is there', async () => {
    const { manifests } = runtime;
    for (const { alias, loaderConfig } of manifests.filter((manifest) => !manifest.alias.startsWith('assembly:'))) {
      const [base = ''] = loaderConfig.internalModuleBaseUrls;
      const entry = loaderConfig.scriptResources[loaderConfig.entryModuleId];
      if (entry?.type !== 'path') continue;
      const file = typeof entry.path === 'string' ? entry.path : entry.path.path;
      assert.notEqual(runtime.fileAt(base + file), null, `${alias}: ${base}${file}`);
    }
  });

  it('answers with documents that fetch nothing from elsewhere, and with data for in-page navigation', async () => {
    const document = await get('/sites/kampus');
    assert.match(document.headers.get('Content-Security-Policy') ?? '', /default-src 'self'/);
    assert.doesNotMatch((await document.text()).replace(/127\.0\.0\.1/g, ''), /(src|href)="https?:/);
    const data = (await (await get('/sites/kampus?as=json')).json()) as { item: { Title: string } };
    assert.equal(data.item.Title, 'Etusivu');
    assert.equal((await get('/sites/suljettu?as=json')).status, 403);
    assert.equal((await get('/sites/suljettu/SitePages/X.aspx')).status, 403);
    assert.equal((await get('/sites/none')).status, 404);
    assert.equal((await host.handle(new Request(`${origin}/sites/kampus`, { method: 'POST', body: '' }))).status, 405);
  });

  it('shows pictures so that nothing in them runs, and hands pages out as downloads', async () => {
    for (const url of ['/sites/kampus/SiteAssets/kuva.svg', '/_layouts/15/getpreview.ashx?path=%2Fsites%2Fkampus%2FSiteAssets%2Fkuva.svg&resolution=1']) {
      const { status, headers } = await get(url);
      assert.equal(status, 200);
      assert.equal(headers.get('Content-Type'), 'image/svg+xml');
      assert.match(headers.get('Content-Security-Policy') ?? '', /default-src 'none'.*sandbox/);
      assert.match(headers.get('Content-Disposition') ?? '', /^inline/);
    }
    assert.match((await get('/sites/kampus/SiteAssets/sivu.html')).headers.get('Content-Disposition') ?? '', /^attachment/);
    assert.equal((await get('/_layouts/15/getpreview.ashx?path=https%3A%2F%2Felsewhere.example%2Fx.svg')).status, 404);
  });

  it('stands in for the search page: results as text, whatever they and the query hold, and each other outcome in words', async () => {
    const found = await get(`/sites/kampus/_layouts/15/Search.aspx?Q=${encodeURIComponent('"><script>alert(1)</script>')}`);
    assert.equal(found.status, 200);
    const document = parse(await found.text());
    assert.equal(document.querySelectorAll('script').length, 0);
    assert.equal(document.querySelector('input')?.getAttribute('value'), '"><script>alert(1)</script>');
    const link = document.querySelector('article a');
    assert.equal(link?.textContent, '<script>otsikko');
    assert.equal(link?.getAttribute('href'), '/sites/kampus/SitePages/%22Sivu.aspx');
    assert.equal(document.querySelector('mark')?.textContent, 'sana<');
    assert.match(document.querySelector('.search-source')?.textContent ?? '', /Kampus & muut · 2\.3\.2026/, 'the date is that of Helsinki');
    assert.match(document.querySelector('[role=status]')?.textContent ?? '', /70 tulosta .* Näytetään 1 ensimmäistä/);
    assert.match(document.textContent, /korvike SharePointin hakusivulle/);
    assert.match(await (await get('/sites/kampus/_layouts/15/search.aspx?q=mitään')).text(), /ei löytynyt mitään/);
    for (const empty of ['', '?q=', '?q=%20', '?q=%00%0a']) assert.match(await (await get(`/_layouts/15/search.aspx${empty}`)).text(), /Kirjoita hakukenttään/);
    const refused = await get('/sites/kampus/_layouts/15/search.aspx?q=(((');
    assert.equal(refused.status, 400);
    assert.match(await refused.text(), /Hakua ei voitu tehdä/);
  });

  it('has the pages under _layouts that modern pages refer to', async () => {
    const photo = await get('/sites/kampus/_layouts/15/userphoto.aspx?size=S&accountname=nobody@gov.example');
    assert.equal(photo.headers.get('Content-Type'), 'image/gif');
    assert.match(await (await get('/_layouts/15/error.aspx')).text(), /Jokin meni vikaan/);
    assert.equal((await get('/sites/kampus/_layouts/15/AccessDenied.aspx')).status, 403);
    assert.equal((await get('/_layouts/15/settings.aspx')).status, 404);
    assert.match((await get('/_layouts/15/SignOut.aspx')).headers.get('Set-Cookie') ?? '', /^kampus-user=;.*Max-Age=0/);
    assert.equal((await get('/v1.0/me')).status, 501);
  });
});
