/**
 * Everything of the local tenant that is not REST: pages, the files of libraries, the SPFx runtime, the packages'
 * assets and the few `_layouts` pages that a modern page refers to. One pure function from request to response.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { randomUUID } from 'node:crypto';
import { noticeDocument, pageDocument } from './document';
import { layoutsPage } from './layoutsPages';
import { type PackageCatalog } from './package/PackageCatalog';
import { type Page, type PageLanguage, type PageSource } from './PageSource';
import { preloadedData } from './preloadedData';
import { assetResponse, documentResponse, fileResponse, jsonResponse } from './responses';
import { type Runtime } from './runtime/Runtime';

export interface PageHostOptions {
  readonly runtime: Runtime;
  readonly catalog: PackageCatalog;
  readonly source: PageSource;
}

/** Files whose names carry a hash of their content, as SPFx and this host name them. */
const hashedName = /_[0-9a-f]{8,32}\.\w+$/;

/** Pages are told that Microsoft Graph is here, so that nobody calls the real one. */
const noGraph = { error: { code: 'notImplemented', message: 'The local tenant has no Microsoft Graph.' } };

export class PageHost {
  readonly #options: PageHostOptions;

  constructor(options: PageHostOptions) {
    this.#options = options;
  }

  async handle(request: Request): Promise<Response> {
    if (request.method !== 'GET' && request.method !== 'HEAD') return new Response(null, { status: 405, headers: { Allow: 'GET, HEAD' } });
    const { pathname } = new URL(request.url);
    if (pathname.startsWith('/_spfx/')) return this.#runtimeFile(request, pathname);
    if (/^\/sites\/appcatalog\/ClientSideAssets\//i.test(pathname)) return this.#packageAsset(request, pathname);
    if (/^\/(?:v1\.0|beta)\//.test(pathname)) return jsonResponse(noGraph, 501);
    const { runtime, source } = this.#options;
    return (await layoutsPage(request, source, runtime.styleUrl)) ?? this.#page(request);
  }

  #runtimeFile(request: Request, pathname: string): Response {
    const found = this.#options.runtime.fileAt(pathname);
    if (found === null) return new Response(null, { status: 404 });
    return 'script' in found
      ? assetResponse(request, 'stand-in.js', found.script, false)
      : assetResponse(request, basename(found.file), readFileSync(found.file), true);
  }

  #packageAsset(request: Request, pathname: string): Response {
    const asset = this.#options.catalog.assetAt(decodeURIComponent(pathname));
    return asset === null ? new Response(null, { status: 404 }) : assetResponse(request, asset.name, asset.contents, hashedName.test(asset.name));
  }

  async #page(request: Request): Promise<Response> {
    const asJson = new URL(request.url).searchParams.get('as')?.toLowerCase() === 'json';
    const answer = await this.#options.source.open(request);
    switch (answer.kind) {
      case 'page':
        return this.#draw(answer.page, new URL(request.url).origin, asJson);
      case 'file':
        return fileResponse(request, answer.file);
      case 'redirect':
        return new Response(null, { status: 302, headers: { Location: answer.location } });
      case 'forbidden':
        return this.#refuse(403, 'forbidden', answer.language, asJson);
      case 'notFound':
        return this.#refuse(404, 'notFound', answer.language, asJson);
    }
  }

  #draw(page: Page, origin: string, asJson: boolean): Response {
    const { catalog, runtime } = this.#options;
    const data = preloadedData(page, catalog, origin, randomUUID());
    return asJson ? jsonResponse(data) : documentResponse(pageDocument(data, runtime));
  }

  #refuse(status: number, notice: 'forbidden' | 'notFound', language: PageLanguage, asJson: boolean): Response {
    return asJson ? jsonResponse({}, status) : documentResponse(noticeDocument(notice, language, this.#options.runtime.styleUrl), status);
  }
}
