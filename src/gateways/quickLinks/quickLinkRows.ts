import type { QuickLink } from '../../domain/quickLinks/quickLinks';
import { safeLinkAddress } from '../../domain/shared/linkAddress';
import type { OwnLinkOrderRow } from '../../schema/lists/ownLinkOrderList';
import type { OwnLinkRow } from '../../schema/lists/ownLinksList';
import type { quickLinksList } from '../../schema/lists/quickLinksList';
import type { PlacedRow } from '../client/listRead';

/** What a link is called that somebody left without a name: its address, since a link must have one to be heard and followed. */
const nameOr = (title: string | null, url: string): string => title?.trim() || url.replace(/^https:\/\//, '');

/** A link that everyone or an organisation has; null when it is out of use, or its address is not good, however it came into the list. */
export function toSharedLink(row: PlacedRow<typeof quickLinksList>): QuickLink | null {
  const url = safeLinkAddress(row.Url);
  const organisation = row.folder ?? (row.OrganisationKey?.trim().toUpperCase() || null);
  return url === null || row.IsRemoved === true ? null : {
    id: `shared-${row.Id}`,
    titles: { fi: nameOr(row.Title, url), sv: row.TitleSv ?? '', en: row.TitleEn ?? '' },
    url,
    origin: organisation === null ? 'common' : 'organisation',
    organisation,
    isMandatory: row.IsMandatory ?? false,
    order: row.SortOrder ?? Number.MAX_SAFE_INTEGER,
    place: null
  };
}

const OWN = 'own-';

/** The reader's own link; null when its address is not good. */
export function toOwnLink(row: OwnLinkRow): QuickLink | null {
  const url = safeLinkAddress(row.Url);
  if (url === null) return null;
  const title = nameOr(row.Title, url);
  return {
    id: `${OWN}${row.Id}`,
    titles: { fi: title, sv: title, en: title },
    url,
    origin: 'own',
    organisation: null,
    isMandatory: false,
    order: row.SortOrder ?? Number.MAX_SAFE_INTEGER,
    place: null
  };
}

/** Number of the row that holds an own link; null for links that others gave. */
export const ownRowId = ({ id, origin }: QuickLink): number | null => (origin === 'own' ? Number(id.slice(OWN.length)) : null);

/** The reader's order. What somebody has written there by hand and cannot be read is no order. */
export function toLinkIds(row: OwnLinkOrderRow | undefined): string[] {
  try {
    const ids: unknown = JSON.parse(row?.LinkIds ?? '[]');
    return Array.isArray(ids) ? ids.filter((id): id is string => typeof id === 'string') : [];
  } catch {
    return [];
  }
}
