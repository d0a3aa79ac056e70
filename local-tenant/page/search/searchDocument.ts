/** The document that stands in for SharePoint's search page: a form and what was found, without any script. */
import { documentShell } from '../document';
import { html, type Html } from '../html';
import { type FoundItem, type PageLanguage, type SearchFindings, type TextPart } from '../PageSource';
import { pageWords } from '../words';
import { searchWords } from './searchWords';

/** @param findings null when nothing was asked for; 'refused' when search does not take the query */
export function searchDocument(query: string, findings: SearchFindings | 'refused' | null, language: PageLanguage, styleUrl: string): string {
  const words = searchWords[language];
  const title = query === '' ? words.heading : `${query} – ${words.heading}`;
  return documentShell(language, title, styleUrl, html`
<main class="search-page">
<p><a href="/sites/kampus">${pageWords[language].home}</a></p>
<h1>${words.heading}</h1>
<form class="search-form" role="search" method="get">
<input type="search" name="q" value="${query}" aria-label="${words.label}" required>
<button type="submit">${words.submit}</button>
</form>
<p class="search-stand-in">${words.standIn}</p>
${outcome(query, findings, language)}
</main>`);
}

function outcome(query: string, findings: SearchFindings | 'refused' | null, language: PageLanguage): Html {
  const words = searchWords[language];
  if (findings === null) return html`<p>${words.noQuery}</p>`;
  if (findings === 'refused') return html`<p role="alert">${words.refused}</p>`;
  const { total, items } = findings;
  if (items.length === 0) return html`<p role="status">${words.nothing(query)}</p>`;
  const rest = total > items.length ? ` ${words.firstOnly(items.length)}` : '';
  return html`<p role="status">${words.count(total, query)}${rest}</p>
<ol class="search-results">${items.map((item) => result(item, pageWords[language].culture))}</ol>`;
}

function result({ title, url, site, modified, summary }: FoundItem, culture: string): Html {
  const date = new Intl.DateTimeFormat(culture, { dateStyle: 'medium', timeZone: 'Europe/Helsinki' }).format(modified);
  return html`<li><article>
<h2><a href="${url}">${title}</a></h2>
${summary.length === 0 ? '' : html`<p>${summary.map(part)}</p>`}
<p class="search-source">${site} · <time datetime="${modified.toISOString()}">${date}</time></p>
</article></li>`;
}

const part = ({ text, isFound }: TextPart): Html => (isFound ? html`<mark>${text}</mark>` : html`${text}`);
