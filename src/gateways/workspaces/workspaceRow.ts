import type { NamedPerson } from '../../domain/people/Person';
import { HOME_SITE_URL } from '../../schema/homeSiteUrl';
import { selectOf } from '../../schema/defineList';
import { workspacesList, type WorkspaceRow } from '../../schema/lists/workspacesList';
import { safeLinkAddress } from '../../domain/shared/linkAddress';
import type { Workspace } from '../../domain/workspaces/Workspace';

/** A person column, expanded. */
export interface PersonCell {
  readonly Title: string | null;
  readonly Name: string | null;
}

export interface RegisterRow extends WorkspaceRow {
  readonly Owner: PersonCell | null;
  readonly Deputy: PersonCell | null;
  readonly FileDirRef: string;
}

/** What a read of the register selects and expands. */
export const REGISTER_SELECT: readonly string[] = [...selectOf(workspacesList), 'Owner/Title', 'Owner/Name', 'Deputy/Title', 'Deputy/Name', 'FileDirRef'];
export const REGISTER_EXPAND: readonly string[] = ['Owner', 'Deputy'];

/** Key of the organisation in whose folder a row is: the server's word; null outside the folders. */
export function folderOf(fileDirRef: string, listUrl: string): string | null {
  return fileDirRef.slice(`${HOME_SITE_URL}/${listUrl}/`.length).split('/')[0]?.toUpperCase() || null;
}

/** A person of an expanded column; null when it is empty. */
export function toNamedPerson(cell: PersonCell | null | undefined): NamedPerson | null {
  return cell?.Name ? { loginName: cell.Name.toLowerCase(), displayName: cell.Title ?? cell.Name } : null;
}

const moment = (value: string | null): string | null => (value === null ? null : new Date(value).toISOString());

/** A workspace of the register; null for a row that no organisation's approvers keep, whoever wrote it. */
export function toWorkspace(row: RegisterRow): Workspace | null {
  const organisation = folderOf(row.FileDirRef, workspacesList.url);
  if (organisation === null) return null;
  return {
    id: row.Id,
    name: row.Title ?? '',
    purpose: row.Purpose ?? '',
    url: safeLinkAddress(row.Address)?.toLowerCase() ?? null,
    siteId: row.SiteId?.toLowerCase() ?? null,
    kind: row.WorkspaceKind,
    visibility: row.Visibility,
    organisation,
    owner: toNamedPerson(row.Owner),
    deputy: toNamedPerson(row.Deputy),
    informationClass: row.InformationClass,
    language: row.SiteLanguage,
    state: row.WorkspaceState,
    startsAt: moment(row.StartsAt),
    endsAt: moment(row.EndsAt),
    lastUsedAt: moment(row.LastUsedAt),
    memberCount: row.MemberCount,
    memberOrganisations: row.MemberOrganisations?.split(';').filter((key) => key !== '') ?? []
  };
}
