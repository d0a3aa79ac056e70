import type { RequestContent, RequestState, WorkspaceRequest } from '../../domain/workspaces/WorkspaceRequest';
import { safeLinkAddress } from '../../domain/shared/linkAddress';
import { selectOf } from '../../schema/defineList';
import { workspaceRequestsList, type WorkspaceRequestRow } from '../../schema/lists/workspaceRequestsList';
import { type FormColumns, personValue } from '../client/addByForm';
import { folderOf, type PersonCell, toNamedPerson } from './workspaceRow';

export interface RequestRow extends WorkspaceRequestRow {
  readonly Owner: PersonCell | null;
  readonly Deputy: PersonCell | null;
  readonly Author: PersonCell;
  readonly Created: string;
  readonly FileDirRef: string;
  readonly 'odata.etag': string;
}

export const REQUEST_SELECT: readonly string[] = [
  ...selectOf(workspaceRequestsList), 'Owner/Title', 'Owner/Name', 'Deputy/Title', 'Deputy/Name', 'Author/Title', 'Author/Name', 'Created', 'FileDirRef'
];
export const REQUEST_EXPAND: readonly string[] = ['Owner', 'Deputy', 'Author'];

/** The key of the row that takes a request back. */
export const withdrawalKey = (key: string): string => `${key}:withdrawn`;

/** What a new row says, as a form sends it. */
export function requestColumns(key: string, content: RequestContent, replaces: string | null): FormColumns {
  return {
    Title: content.name.trim(),
    RequestKey: key,
    RequestKind: 'workspace',
    RequestState: 'waiting',
    ReplacesKey: replaces,
    Purpose: content.purpose.trim(),
    WorkspaceKind: content.kind,
    Visibility: content.visibility,
    Owner: content.owner && personValue(content.owner.loginName),
    Deputy: content.deputy && personValue(content.deputy.loginName),
    EndDay: content.endDay,
    InformationClass: content.informationClass,
    SiteLanguage: content.language
  };
}

/** What takes a request back: a row that says the same, since the server demands the same columns of it. */
export function withdrawalColumns({ key, content, replaces }: WorkspaceRequest): FormColumns {
  return { ...requestColumns(withdrawalKey(key), content, replaces), RequestKind: 'withdrawal' };
}

/** Whether the row says that somebody took the request of that key back: the requester, and nobody in their name. */
const takesBack = (row: RequestRow, request: RequestRow): boolean =>
  row.RequestKind === 'withdrawal' && row.RequestKey === withdrawalKey(request.RequestKey) && row.Author.Name === request.Author.Name;

/**
 * Requests among the rows. Whether one was withdrawn its withdrawal says, unless it had been decided before.
 * Rows outside the organisations' folders are nobody's requests.
 */
export function toRequests(rows: readonly RequestRow[]): WorkspaceRequest[] {
  return rows.flatMap((row) => {
    const organisation = folderOf(row.FileDirRef, workspaceRequestsList.url);
    const requester = toNamedPerson(row.Author);
    if (row.RequestKind !== 'workspace' || organisation === null || requester === null) return [];
    const isWithdrawn = row.RequestState === 'waiting' && rows.some((other) => takesBack(other, row));
    const state: RequestState = isWithdrawn ? 'withdrawn' : row.RequestState;
    return [
      {
        id: row.Id,
        key: row.RequestKey,
        content: {
          name: row.Title ?? '',
          purpose: row.Purpose ?? '',
          kind: row.WorkspaceKind,
          visibility: row.Visibility,
          organisation,
          owner: toNamedPerson(row.Owner),
          deputy: toNamedPerson(row.Deputy),
          endDay: row.EndDay ?? '',
          informationClass: row.InformationClass,
          language: row.SiteLanguage
        },
        requester,
        sentAt: new Date(row.Created).toISOString(),
        state,
        reason: row.Reason ?? '',
        workspaceUrl: safeLinkAddress(row.WorkspaceUrl),
        replaces: row.ReplacesKey,
        version: row['odata.etag']
      }
    ];
  });
}

/** The latest first; a request that another takes the place of is left out. */
export function currentRequests(requests: readonly WorkspaceRequest[]): WorkspaceRequest[] {
  const replaced = new Set(requests.map(({ replaces }) => replaces));
  return requests.filter(({ key }) => !replaced.has(key)).sort((a, b) => b.id - a.id);
}
