import type { Notice } from '../../domain/notices/notices';
import type { NoticeRepository } from '../../domain/notices/NoticeRepository';
import { safeLinkAddress } from '../../domain/shared/linkAddress';
import { selectOf } from '../../schema/defineList';
import { noticesList } from '../../schema/lists/noticesList';
import type { HomeRead, HomeReader } from '../client/HomeReader';
import { itemsOf, PLACE, placed, type PlacedRow } from '../client/listRead';
import type { SharePointClient } from '../client/sharePointClient';
import { dismissedRead, toDismissalKeys } from './noticeDismissals';

type SavedNoticeRow = PlacedRow<typeof noticesList> & { readonly Modified: string };

const MOST_NOTICES = 50;

/** The latest notices: those that have ended long ago are many, those that matter are among the last. */
export const noticesRead: HomeRead<SavedNoticeRow[]> = {
  operation: `read ${noticesList.url}`,
  run: async (home) => {
    const latest = itemsOf(home, noticesList).select(...selectOf(noticesList), 'Modified', ...PLACE).orderBy('StartsAt', false).top(MOST_NOTICES);
    return placed(await latest<SavedNoticeRow[]>(), home, noticesList);
  }
};

const keysOf = (text: string | null): string[] => (text ?? '').split(';').map((key) => key.trim().toUpperCase()).filter((key) => key !== '');

const toNotice = (row: SavedNoticeRow): Notice => ({
  id: String(row.Id),
  version: row.Modified,
  severity: row.Severity,
  titles: { fi: row.Title ?? '', sv: row.TitleSv ?? '', en: row.TitleEn ?? '' },
  bodies: { fi: row.BodyFi ?? '', sv: row.BodySv ?? '', en: row.BodyEn ?? '' },
  url: safeLinkAddress(row.Url),
  startsAt: row.StartsAt,
  endsAt: row.EndsAt,
  organisations: row.folder === null ? keysOf(row.OrganisationKeys) : [row.folder]
});

export class SharePointNoticeRepository implements NoticeRepository {
  private readonly home: HomeReader;
  private readonly client: SharePointClient;

  public constructor(home: HomeReader, client: SharePointClient) {
    this.home = home;
    this.client = client;
  }

  public async current(): Promise<Notice[]> {
    const now = this.client.clock.now().getTime();
    const rows = await this.home.read(noticesRead);
    const notices = rows.filter(({ IsRemoved }) => IsRemoved !== true).map(toNotice);
    return notices.filter(({ endsAt }) => endsAt === null || now < Date.parse(endsAt));
  }

  public async dismissed(): Promise<string[]> {
    return toDismissalKeys(await this.home.read(dismissedRead));
  }

  public async dismiss(dismissalKeys: readonly string[]): Promise<void> {
    const [rows, { writeDismissals }] = await Promise.all([this.home.read(dismissedRead), import(/* webpackChunkName: 'dismiss' */ './writeDismissals')]);
    await writeDismissals(this.client, rows, dismissalKeys);
  }
}
