/** The pages under `_layouts/15` that modern pages refer to. Every site has them at its own address. */
import { noticeDocument } from './document';
import { type PageSource, type SiteFile } from './PageSource';
import { documentResponse, fileResponse } from './responses';
import { searchDocument } from './search/searchDocument';

const address = /^(?:\/sites\/[^/]+(?:\/[^/]+)*?)?\/_layouts\/15\/([\w.]+)$/i;

/** One transparent pixel: initials, where a page has them, show through. */
const noPhoto: SiteFile = {
  name: 'nophoto.gif',
  contents: Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64'),
  etag: '"nophoto"',
  modified: new Date(0)
};

/** Null when the address is none of these pages. */
export async function layoutsPage(request: Request, source: PageSource, styleUrl: string): Promise<Response | null> {
  const { pathname, searchParams } = new URL(request.url);
  const name = address.exec(pathname)?.[1]?.toLowerCase();
  switch (name) {
    case undefined:
      return null;
    case 'userphoto.aspx': {
      const account = parameter(searchParams, 'accountname') ?? parameter(searchParams, 'username') ?? '';
      return fileResponse(request, (await source.photo(request, account)) ?? noPhoto);
    }
    case 'getpreview.ashx': {
      const file = await previewedFile(request, searchParams, source);
      return file === null ? new Response(null, { status: 404 }) : fileResponse(request, file);
    }
    case 'search.aspx':
      return searchPage(request, (parameter(searchParams, 'q') ?? '').replace(/\p{Cc}+/gu, ' ').trim(), source, styleUrl);
    case 'signout.aspx': {
      const response = documentResponse(noticeDocument('signedOut', await source.language(request), styleUrl));
      response.headers.append('Set-Cookie', 'kampus-user=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax');
      return response;
    }
    case 'error.aspx':
      return documentResponse(noticeDocument('failed', await source.language(request), styleUrl));
    case 'accessdenied.aspx':
      return documentResponse(noticeDocument('forbidden', await source.language(request), styleUrl), 403);
    default:
      return documentResponse(noticeDocument('notFound', await source.language(request), styleUrl), 404);
  }
}

/** Stands in for SharePoint's own search page, which a site's search box leads to. */
async function searchPage(request: Request, query: string, source: PageSource, styleUrl: string): Promise<Response> {
  const language = await source.language(request);
  if (query === '') return documentResponse(searchDocument('', null, language, styleUrl));
  const findings = await source.find(request, query);
  if (findings === null) return documentResponse(noticeDocument('forbidden', language, styleUrl), 403);
  return documentResponse(searchDocument(query, findings, language, styleUrl), findings === 'refused' ? 400 : 200);
}

/** By GUID, or by an address on this tenant. A preview is the whole file: a browser scales it. */
async function previewedFile(request: Request, parameters: URLSearchParams, source: PageSource): Promise<SiteFile | null> {
  const path = parameter(parameters, 'path');
  if (path === undefined) return source.fileById(request, parameter(parameters, 'guidfile') ?? '');
  const { origin } = new URL(request.url);
  if (!URL.canParse(path, origin) || new URL(path, origin).origin !== origin) return null;
  const answer = await source.open(new Request(new URL(path, origin), { headers: request.headers }));
  return answer.kind === 'file' ? answer.file : null;
}

/** SharePoint reads these names in any case. */
function parameter(parameters: URLSearchParams, name: string): string | undefined {
  for (const [key, value] of parameters) if (key.toLowerCase() === name) return value;
  return undefined;
}
