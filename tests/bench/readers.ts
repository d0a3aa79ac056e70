/** Readers as the product has them: the requests are those of its own gateways. */
import { createGateways, type Gateways } from '../../src/gateways/createGateways';
import type { NewsQuery } from '../../src/domain/news/NewsRepository';
import type { NewsCursor } from '../../src/domain/news/newsCursor';
import { LANGUAGES } from '../../src/domain/shared/Language';
import { initialOrganisations } from '../../src/schema/organisations';
import { closedSiteUrlOf, HOME_SITE_URL, openSiteUrlOf } from '../../src/schema/sites';
import { makePeople } from '../../local-tenant/seed/people/people';
import { quantile } from './report';

const pageSize = 12;

export interface Reader {
  readonly upn: string;
  /** Key of the organisation: `VM`. */
  readonly organisation: string;
}

/** So many people, spread over the organisations. */
export function someReaders(count: number): Reader[] {
  const officials = makePeople().flatMap(({ upn, organisation }) => (organisation === null ? [] : [{ upn, organisation }]));
  const step = Math.floor(officials.length / count);
  return officials.filter((_, index) => index % step === 0).slice(0, count);
}

/** A page's ports, as for one reader; each request's time goes to `onTime` in ms. An answer that is no success throws. */
export async function gatewaysOf(origin: string, { upn }: Reader, onTime: (ms: number) => void): Promise<Gateways> {
  const homeUrl = `${origin}${HOME_SITE_URL}`;
  const timed = async (url: string, init: RequestInit): Promise<Response> => {
    const headers = new Headers(init.headers);
    headers.set('X-Local-User', upn);
    const started = performance.now();
    const response = await fetch(url, { ...init, headers });
    const body = await response.arrayBuffer();
    onTime(performance.now() - started);
    if (!response.ok) throw new Error(`${url} answered ${response.status}`);
    return new Response(body, { status: response.status, headers: response.headers });
  };
  const info = await fetch(`${homeUrl}/_api/contextinfo`, { method: 'POST', headers: { 'X-Local-User': upn, Accept: 'application/json;odata=nometadata' } });
  const { FormDigestValue: value } = (await info.json()) as { readonly FormDigestValue: string };
  return createGateways({ webUrl: homeUrl, homeUrl, loginName: `i:0#.f|membership|${upn}`, formDigest: { value, expiresAt: Date.now() + 25 * 60_000 }, fetch: timed, retries: 0 }, { withNews: true, travel: 'together', isFirstVisit: false });
}

/** The sites that the reader's feed is made of. */
function sitesOf({ organisation }: Reader): string[] {
  const definition = initialOrganisations.find(({ key }) => key === organisation);
  return [HOME_SITE_URL, ...(definition?.hasOpenSection ? [openSiteUrlOf(organisation)] : []), ...(definition?.hasClosedSection ? [closedSiteUrlOf(organisation)] : [])];
}

/** Everything a cold front page asks for. */
export async function readFrontPage({ organisations, navigation, notices, quickLinks, followed, news }: Gateways, reader: Reader): Promise<void> {
  const query: NewsQuery = { language: 'fi', siteUrls: sitesOf(reader), kind: null, topic: null, writtenIn: null, pageSize };
  await Promise.all([
    organisations.all(), organisations.ownKeys(), navigation.entries(), notices.current(), quickLinks.all(), followed.keys(),
    news.latest(query, null), news.fromPages(sitesOf(reader))
  ]);
}

/** What a visit asks whose browser has everything from a few minutes ago: what may have changed since. */
export async function readAgain({ organisations, navigation, notices, quickLinks, followed, news }: Gateways, reader: Reader): Promise<void> {
  await Promise.all([
    organisations.all(), organisations.ownKeys(), navigation.entries(), notices.current(), quickLinks.all(), followed.keys(), news.fromPages(sitesOf(reader))
  ]);
}

/** Front pages of a hundred readers, one after the other: the time of each request. */
export async function measureFrontPages(origin: string): Promise<{ median: number; p95: number }> {
  const times: number[] = [];
  for (const reader of someReaders(100)) await readFrontPage(await gatewaysOf(origin, reader, (ms) => times.push(ms)), reader);
  return { median: quantile(times, 0.5), p95: quantile(times, 0.95) };
}

/** Walks to page 40, or to another, in several organisations and languages. */
export async function measurePaging(origin: string, lastPage = 40): Promise<{ second: number; fortieth: number; ratio: number }> {
  const early: number[] = [];
  const late: number[] = [];
  for (const reader of someReaders(7)) {
    for (const language of LANGUAGES) {
      let took = 0;
      const { news } = await gatewaysOf(origin, reader, (ms) => (took = ms));
      const query: NewsQuery = { language, siteUrls: sitesOf(reader), kind: null, topic: null, writtenIn: null, pageSize };
      let cursor: NewsCursor | null = null;
      for (let page = 1; page <= lastPage; page += 1) {
        const { next }: { readonly next: NewsCursor | null } = await news.latest(query, cursor);
        if (next === null) throw new Error(`There are only ${page} pages of news`);
        cursor = next;
        if (page >= 2 && page <= 4) early.push(took);
        if (page > lastPage - 3) late.push(took);
      }
    }
  }
  const second = quantile(early, 0.5);
  const fortieth = quantile(late, 0.5);
  return { second, fortieth, ratio: Math.round((fortieth / second) * 100) / 100 };
}

/** The news desk of the site with the most pages, as its editor opens it: how many requests, and the time of them all. */
export async function measureNewsDesk(origin: string): Promise<{ requests: number; median: number }> {
  let times: number[] = [];
  const sums: number[] = [];
  const { newsDesk } = await gatewaysOf(origin, { upn: 'toimittaja.vm@gov.example', organisation: 'VM' }, (ms) => times.push(ms));
  for (let time = 0; time < 6; time += 1) {
    times = [];
    await newsDesk.pages(openSiteUrlOf('VM'));
    sums.push(times.reduce((sum, ms) => sum + ms, 0));
  }
  return { requests: times.length, median: quantile(sums.slice(1), 0.5) };
}
