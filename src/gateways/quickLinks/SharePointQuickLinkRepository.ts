import type { QuickLink } from '../../domain/quickLinks/quickLinks';
import type { QuickLinkRepository } from '../../domain/quickLinks/QuickLinkRepository';
import { safeLinkAddress } from '../../domain/shared/linkAddress';
import { ownLinksList, type OwnLinkRow } from '../../schema/lists/ownLinksList';
import { quickLinksList, type QuickLinkRow } from '../../schema/lists/quickLinksList';
import type { HomeReader } from '../client/HomeReader';
import { wholeList } from '../client/listRead';

export const quickLinksRead = wholeList(quickLinksList);
/** The list gives each reader their own rows only. */
export const ownLinksRead = wholeList(ownLinksList);

function toSharedLink(row: QuickLinkRow): QuickLink | null {
  const url = safeLinkAddress(row.Url);
  const organisation = row.OrganisationKey?.trim().toUpperCase() || null;
  return url === null ? null : {
    id: `shared-${row.Id}`,
    titles: { fi: row.Title ?? '', sv: row.TitleSv ?? '', en: row.TitleEn ?? '' },
    url,
    origin: organisation === null ? 'common' : 'organisation',
    organisation,
    isMandatory: row.IsMandatory ?? false,
    order: row.SortOrder ?? Number.MAX_SAFE_INTEGER
  };
}

function toOwnLink(row: OwnLinkRow): QuickLink | null {
  const url = safeLinkAddress(row.Url);
  const title = row.Title ?? '';
  return url === null ? null : {
    id: `own-${row.Id}`,
    titles: { fi: title, sv: title, en: title },
    url,
    origin: 'own',
    organisation: null,
    isMandatory: false,
    order: row.SortOrder ?? Number.MAX_SAFE_INTEGER
  };
}

/** Leaves out links whose address is not good, however they came into the list. */
export class SharePointQuickLinkRepository implements QuickLinkRepository {
  private readonly home: HomeReader;

  public constructor(home: HomeReader) {
    this.home = home;
  }

  public async all(): Promise<QuickLink[]> {
    const [shared, own] = await Promise.all([this.home.read(quickLinksRead), this.home.read(ownLinksRead)]);
    return [...shared.map(toSharedLink), ...own.map(toOwnLink)].filter((link): link is QuickLink => link !== null);
  }
}
