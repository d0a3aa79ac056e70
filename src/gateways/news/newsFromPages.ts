import type { NewsItem } from '../../domain/news/NewsItem';
import { KampusError } from '../../domain/shared/KampusError';
import { asOperation } from '../client/errors';
import type { HomeReader } from '../client/HomeReader';
import type { SharePointClient } from '../client/sharePointClient';
import { commonPagesRead, newsPageRows } from './commonPages';
import { fromPage } from './newsRow';

/** What the pages of the sites say themselves. @throws KampusError when no site answered */
export async function newsFromPages(home: HomeReader, client: SharePointClient, siteUrls: readonly string[]): Promise<NewsItem[]> {
  const answers = await Promise.all(siteUrls.map((siteUrl) => pagesOf(home, client, siteUrl)));
  const failures = answers.filter((answer): answer is KampusError => answer instanceof KampusError);
  const first = failures[0];
  if (first !== undefined && failures.length === answers.length) throw first;
  return answers.flatMap((answer) => (answer instanceof KampusError ? [] : answer));
}

/** A site that is closed to the reader, or is not there, has nothing; another failure is handed back as it is. */
async function pagesOf(home: HomeReader, client: SharePointClient, siteUrl: string): Promise<NewsItem[] | KampusError> {
  const isHome = new URL(client.homeUrl).pathname.toLowerCase() === siteUrl.toLowerCase();
  const read = (): ReturnType<typeof newsPageRows> => (isHome ? home.read(commonPagesRead) : newsPageRows(client.site(siteUrl).web, siteUrl, client.clock.now()));
  try {
    const rows = await asOperation(`read the pages of ${siteUrl}`, read);
    return rows.map((row) => fromPage(row, siteUrl)).filter((item): item is NewsItem => item !== null);
  } catch (error) {
    if (!(error instanceof KampusError)) throw error;
    return error.kind === 'forbidden' || error.kind === 'notFound' ? [] : error;
  }
}
