import { MEMBERSHIP_TITLE } from '../../domain/workspaces/siteParts';
import { MOST_SEARCH_ROWS, postSearch, rowsOf } from '../client/postSearch';
import type { SharePointClient } from '../client/sharePointClient';

/** A workspace's site as search finds it, for whoever may open it. */
export interface FoundSite {
  readonly name: string;
  /** Server-relative, lower case. */
  readonly url: string;
  readonly siteId: string;
  /** ISO 8601. */
  readonly changedAt: string;
}

export interface FoundSites {
  /** All that the reader may open. */
  readonly sites: readonly FoundSite[];
  /** Addresses of those whose mark of membership the reader may see. */
  readonly marked: ReadonlySet<string>;
}

type SiteRow = Readonly<Partial<Record<'Title' | 'Path' | 'SPSiteUrl' | 'SiteId' | 'LastModifiedTime' | 'contentclass', string | null>>>;
const PROPERTIES = ['Title', 'Path', 'SPSiteUrl', 'SiteId', 'LastModifiedTime', 'contentclass'] as const;

/** The addresses of workspaces, for KQL. */
const workspacesKql = (origin: string): string => `(Path:${origin}/sites/tt-* OR Path:${origin}/sites/tk-*)`;

const pathOf = (address: string | null | undefined): string => (address ? new URL(address).pathname.replace(/\/$/, '').toLowerCase() : '');

/** The sites of workspaces that search lets the reader see, and the marks of membership in the open ones: a search for each five hundred. */
export async function foundSites(client: SharePointClient): Promise<FoundSites> {
  const { origin } = new URL(client.homeUrl);
  const Querytext = `(contentclass:STS_Site OR Title=${MEMBERSHIP_TITLE}) AND ${workspacesKql(origin)}`;
  const rows: SiteRow[] = [];
  let total: number;
  do {
    const answer = await postSearch(client, {
      Querytext,
      SelectProperties: PROPERTIES,
      SortList: [{ Property: 'LastModifiedTime', Direction: 1 }],
      StartRow: rows.length,
      RowLimit: MOST_SEARCH_ROWS,
      TrimDuplicates: false
    });
    const found = rowsOf<SiteRow>(answer);
    rows.push(...found);
    total = found.length === 0 ? 0 : answer.PrimaryQueryResult.RelevantResults.TotalRows;
  } while (rows.length < total);
  const isSite = ({ contentclass }: SiteRow): boolean => contentclass === 'STS_Site';
  return {
    sites: rows.filter(isSite).map(({ Title, Path, SiteId, LastModifiedTime }) => ({
      name: Title ?? '',
      url: pathOf(Path),
      siteId: (SiteId ?? '').toLowerCase(),
      changedAt: new Date(LastModifiedTime ?? 0).toISOString()
    })),
    marked: new Set(rows.filter((row) => !isSite(row)).map(({ SPSiteUrl }) => pathOf(SPSiteUrl)))
  };
}
