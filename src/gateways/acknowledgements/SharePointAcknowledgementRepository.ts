import type { AcknowledgementRepository } from '../../domain/acknowledgements/AcknowledgementRepository';
import type { Reading } from '../../domain/acknowledgements/Reading';
import { asOperation } from '../client/errors';
import type { HomeReader } from '../client/HomeReader';
import type { SharePointClient } from '../client/sharePointClient';
import { ownAcknowledgementsRead } from './ownAcknowledgements';

/** Reading belongs to the page's first batch; writing is fetched by those who acknowledge something. */
export class SharePointAcknowledgementRepository implements AcknowledgementRepository {
  private readonly home: HomeReader;
  private readonly client: SharePointClient;

  public constructor(home: HomeReader, client: SharePointClient) {
    this.home = home;
    this.client = client;
  }

  public own(): Promise<string[]> {
    return this.home.read(ownAcknowledgementsRead);
  }

  public acknowledge(reading: Reading, organisation: string): Promise<void> {
    return asOperation('acknowledge', async () => {
      const { writeAcknowledgement } = await import(/* webpackChunkName: 'acknowledge' */ './writeAcknowledgement');
      await writeAcknowledgement(this.client, reading, organisation, () => this.own());
    });
  }
}
