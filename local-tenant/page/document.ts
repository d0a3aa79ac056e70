/** The HTML document of a page: the data it starts with, Microsoft's assembly and the script that starts it. */
import { html, type Html, jsonForScript } from './html';
import { type PreloadedData } from './preloadedData';
import { type PageLanguage } from './PageSource';
import { assemblyUrl } from './runtime/urls';
import { type PageWords, pageWords } from './words';

/** What of the runtime a document links to. */
export interface DocumentLinks {
  readonly styleUrl: string;
  readonly bootUrl: string;
}

/**
 * The policy of every document: nothing is fetched from outside this machine. RequireJS, inside Microsoft's assembly,
 * needs eval; Fluent and SPFx write style elements.
 */
export const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'self'",
  "frame-ancestors 'self'"
].join('; ');

/** The page itself. */
export function pageDocument(data: PreloadedData, links: DocumentLinks): string {
  const { language, webTitle } = data.localPage;
  const words = pageWords[language];
  return documentShell(language, `${data.item.Title} – ${webTitle}`, links.styleUrl, html`
<div id="spPageChrome"><p class="page-loading" role="status">${words.loading}</p></div>
<script type="application/json" id="preloadedData">${jsonForScript(data)}</script>
<script src="${assemblyUrl}"></script>
<script src="${links.bootUrl}"></script>`);
}

export type Notice = 'forbidden' | 'notFound' | 'failed' | 'signedOut';

/**
 * A page that says why there is none. It names nothing of what was asked for: neither address nor title, so that what
 * is closed looks like what is closed and nothing more.
 */
export function noticeDocument(notice: Notice, language: PageLanguage, styleUrl: string): string {
  const words = pageWords[language];
  const [title, what] = noticeTexts(words)[notice];
  const link = notice === 'signedOut' ? html`<a href="/_local">${words.changePerson}</a>` : html`<a href="/sites/kampus">${words.home}</a>`;
  return documentShell(language, title, styleUrl, html`
<main class="page-notice"><h1>${title}</h1><p>${what}</p><p>${link}</p></main>`);
}

const noticeTexts = (words: PageWords): Readonly<Record<Notice, readonly [title: string, what: string]>> => ({
  forbidden: [words.forbidden, words.forbiddenWhat],
  notFound: [words.notFound, words.notFoundWhat],
  failed: [words.failed, words.failedWhat],
  signedOut: [words.signedOut, words.signedOutWhat]
});

/** What every document has around its body. */
export function documentShell(language: PageLanguage, title: string, styleUrl: string, body: Html): string {
  return html`<!doctype html>
<html lang="${pageWords[language].culture}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${styleUrl}">
</head>
<body>${body}
</body>
</html>
`.text;
}
