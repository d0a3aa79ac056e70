import type { AcknowledgementCountRepository } from '../../domain/acknowledgements/AcknowledgementRepository';
import type { AcknowledgementCounts } from '../../domain/acknowledgements/counts';
import { readingKey, type Reading } from '../../domain/acknowledgements/Reading';
import { acknowledgementCountsList, type AcknowledgementCountsRow } from '../../schema/lists/acknowledgementCountsList';
import { asOperation } from '../client/errors';
import { itemsOf } from '../client/listRead';
import { odataString } from '../client/query';
import type { SharePointClient } from '../client/sharePointClient';
import { toCounts } from './acknowledgementCountsRow';

/** The server shows each row to the editors of the organisation whose article it is, and to nobody else. */
export class SharePointAcknowledgementCounts implements AcknowledgementCountRepository {
  private readonly client: SharePointClient;

  public constructor(client: SharePointClient) {
    this.client = client;
  }

  public of(reading: Reading): Promise<AcknowledgementCounts | null> {
    return asOperation('read acknowledgement counts', async () => {
      const home = { web: this.client.home.web, path: new URL(this.client.homeUrl).pathname };
      const [row] = await itemsOf(home, acknowledgementCountsList)
        .select('Counts', 'CountedAt')
        .filter(`ArticleKey eq ${odataString(readingKey(reading))}`)
        .top(1)<Array<Pick<AcknowledgementCountsRow, 'Counts' | 'CountedAt'>>>();
      return row === undefined || row.CountedAt === null ? null : toCounts(row);
    });
  }
}
