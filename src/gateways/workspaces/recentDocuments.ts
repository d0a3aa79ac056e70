import type { WorkspaceDocument } from '../../domain/workspaces/WorkspaceRegister';
import { postSearch, rowsOf } from '../client/postSearch';
import { kqlPhrase, LONGEST_KQL } from '../client/query';
import type { SharePointClient } from '../client/sharePointClient';

const MOST_DOCUMENTS = 8;
const PROPERTIES = ['Title', 'Filename', 'Path', 'SPSiteUrl', 'SiteTitle', 'ModifiedBy', 'LastModifiedTime'] as const;
type DocumentRow = Readonly<Partial<Record<(typeof PROPERTIES)[number], string | null>>>;

const pathOf = (address: string | null | undefined): string => (address ? new URL(address).pathname : '');

/** As many ids as a question holds, from the first. */
function siteKql(siteIds: readonly string[]): string {
  const begin = 'IsDocument:1 AND (';
  let kql = begin;
  for (const id of siteIds.filter((each) => /^[0-9a-f-]{36}$/i.test(each))) {
    const next = `${kql === begin ? '' : ' OR '}SiteId:${id}`;
    if (kql.length + next.length + 1 > LONGEST_KQL) break;
    kql += next;
  }
  return kql === begin ? '' : `${kql})`;
}

/** The latest documents of the sites, in one search. */
export async function recentDocuments(client: SharePointClient, siteIds: readonly string[]): Promise<WorkspaceDocument[]> {
  const Querytext = siteKql(siteIds);
  return Querytext === '' ? [] : latestOf(client, Querytext);
}

/** The latest documents below an address. @param siteUrl absolute, without a slash at the end */
export function documentsBelow(client: SharePointClient, siteUrl: string): Promise<WorkspaceDocument[]> {
  return latestOf(client, `IsDocument:1 AND Path:${kqlPhrase(`${siteUrl}/`)}`);
}

async function latestOf(client: SharePointClient, Querytext: string): Promise<WorkspaceDocument[]> {
  const request = { Querytext, SelectProperties: PROPERTIES, SortList: [{ Property: 'LastModifiedTime', Direction: 1 }] as const, StartRow: 0, RowLimit: MOST_DOCUMENTS, TrimDuplicates: false };
  return rowsOf<DocumentRow>(await postSearch(client, request)).map((row) => ({
    title: row.Title || row.Filename || '',
    url: pathOf(row.Path),
    workspaceUrl: pathOf(row.SPSiteUrl).toLowerCase(),
    workspaceName: row.SiteTitle ?? '',
    editor: row.ModifiedBy ?? '',
    modifiedAt: new Date(row.LastModifiedTime ?? 0).toISOString()
  }));
}
