import type { NavigationEntry } from '../../domain/navigation/navigation';
import type { NavigationRepository } from '../../domain/navigation/NavigationRepository';
import { safeLinkAddress } from '../../domain/shared/linkAddress';
import { navigationList } from '../../schema/lists/navigationList';
import type { HomeReader } from '../client/HomeReader';
import { type PlacedRow, wholeListByFolder } from '../client/listRead';

export const navigationRead = wholeListByFolder(navigationList);

const toNavigationEntry = (row: PlacedRow<typeof navigationList>): NavigationEntry => ({
  key: row.EntryKey,
  parentKey: row.ParentKey || null,
  titles: { fi: row.Title ?? '', sv: row.TitleSv ?? '', en: row.TitleEn ?? '' },
  url: safeLinkAddress(row.Url),
  organisation: row.folder ?? (row.OrganisationKey?.trim().toUpperCase() || null),
  order: row.SortOrder ?? Number.MAX_SAFE_INTEGER
});

export class SharePointNavigationRepository implements NavigationRepository {
  private readonly home: HomeReader;

  public constructor(home: HomeReader) {
    this.home = home;
  }

  public async entries(): Promise<NavigationEntry[]> {
    return (await this.home.read(navigationRead)).filter(({ IsRemoved }) => IsRemoved !== true).map(toNavigationEntry);
  }
}
