import { body, headers } from '@pnp/queryable';
import { SPInstance, spPost } from '@pnp/sp';

import type { Notice } from '../../domain/notices/notices';
import type { NoticeRepository } from '../../domain/notices/NoticeRepository';
import { safeLinkAddress } from '../../domain/shared/linkAddress';
import { selectOf } from '../../schema/defineList';
import { noticeDismissalsList } from '../../schema/lists/noticeDismissalsList';
import { noticesList } from '../../schema/lists/noticesList';
import { asOperation } from '../client/errors';
import type { HomeRead, HomeReader } from '../client/HomeReader';
import { itemsOf, PLACE, placed, type PlacedRow } from '../client/listRead';
import type { SharePointClient } from '../client/sharePointClient';
import { dismissedRead, toDismissalKeys } from './noticeDismissals';

type SavedNoticeRow = PlacedRow<typeof noticesList> & { readonly Modified: string };

const MOST_NOTICES = 50;
/** A notice that was put away long ago has ended. */
const MOST_DISMISSALS = 50;

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

const MERGE = { 'X-HTTP-Method': 'MERGE', 'IF-MATCH': '*' };

export class SharePointNoticeRepository implements NoticeRepository {
  private readonly home: HomeReader;
  private readonly client: SharePointClient;

  public constructor(home: HomeReader, client: SharePointClient) {
    this.home = home;
    this.client = client;
  }

  public async current(): Promise<Notice[]> {
    const now = this.client.clock.now().getTime();
    const notices = (await this.home.read(noticesRead)).map(toNotice);
    return notices.filter(({ endsAt }) => endsAt === null || now < Date.parse(endsAt));
  }

  public async dismissed(): Promise<string[]> {
    return toDismissalKeys(await this.home.read(dismissedRead));
  }

  public async dismiss(dismissalKeys: readonly string[]): Promise<void> {
    const rows = await this.home.read(dismissedRead);
    const keys = Array.from(new Set([...toDismissalKeys(rows), ...dismissalKeys])).slice(-MOST_DISMISSALS);
    const columns = { Dismissed: JSON.stringify(keys) };
    const items = itemsOf({ web: this.client.home.web, path: new URL(this.client.homeUrl).pathname }, noticeDismissalsList);
    const last = rows[rows.length - 1];
    await asOperation('dismiss a notice', () =>
      last === undefined ? spPost(items, body(columns)) : spPost(SPInstance(items).concat(`(${last.Id})`), body(columns, headers(MERGE)))
    );
  }
}
