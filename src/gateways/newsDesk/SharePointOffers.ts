import { body, headers } from '@pnp/queryable';
import { SPInstance, spPost } from '@pnp/sp';

import type { PageKey } from '../../domain/newsDesk/DeskPage';
import type { NewsDeskRepository } from '../../domain/newsDesk/NewsDeskRepository';
import type { Offer, OfferRepository } from '../../domain/newsDesk/offers';
import { KampusError } from '../../domain/shared/KampusError';
import { safeLinkAddress } from '../../domain/shared/linkAddress';
import { selectOf } from '../../schema/defineList';
import { newsDecisionsList, type NewsDecisionRow } from '../../schema/lists/newsDecisionsList';
import { newsOffersList, type NewsOfferRow } from '../../schema/lists/newsOffersList';
import { asOperation, toKampusError } from '../client/errors';
import { itemsOf, PLACE, placed } from '../client/listRead';
import type { SharePointClient } from '../client/sharePointClient';
import { commonDraft } from './commonDraft';
import { organisationOf } from './pageContent';
import { SharePointNewsDesk } from './SharePointNewsDesk';

const MOST_ROWS = 1000;
const MERGE = { 'X-HTTP-Method': 'MERGE', 'IF-MATCH': '*' };

type OfferRow = NewsOfferRow & { readonly Modified: string; readonly FileDirRef: string; readonly FileSystemObjectType: number };
type DecisionRow = NewsDecisionRow & { readonly Created: string };

/** What SharePoint answers when a form is saved as a row; a refused value is told within an answer that is OK. */
interface FormAnswer {
  readonly FieldName: string;
  readonly HasException: boolean;
}

const decisionKey = ({ uniqueId, round }: Pick<Offer, 'uniqueId' | 'round'>): string => `${uniqueId} ${round}`;

export class SharePointOffers implements OfferRepository {
  private readonly client: SharePointClient;
  private readonly desk: NewsDeskRepository;
  private readonly home: { readonly web: SharePointClient['home']['web']; readonly path: string };

  public constructor(client: SharePointClient) {
    this.client = client;
    this.desk = new SharePointNewsDesk(client);
    this.home = { web: client.home.web, path: new URL(client.homeUrl).pathname };
  }

  /** The newest of each list: what was decided long ago is of no use to a desk. */
  public all(): Promise<Offer[]> {
    return asOperation('read offers', async () => {
      const [offers, decisions] = await Promise.all([
        itemsOf(this.home, newsOffersList).select(...selectOf(newsOffersList), ...PLACE, 'Modified').orderBy('Id', false).top(MOST_ROWS)<OfferRow[]>(),
        itemsOf(this.home, newsDecisionsList).select(...selectOf(newsDecisionsList), 'Created').orderBy('Id', false).top(MOST_ROWS)<DecisionRow[]>()
      ]);
      const decided = new Map(decisions.map((row) => [row.Title ?? '', row]));
      return placed(offers, this.home, newsOffersList).flatMap((row) => toOffer(row, decided));
    });
  }

  public offer(page: PageKey, uniqueId: string, organisation: string): Promise<void> {
    const operation = 'offer a news page';
    return asOperation(operation, async () => {
      const earlier = (await this.all()).find((offer) => offer.uniqueId === uniqueId);
      if (earlier === undefined) return this.addOffer(page, uniqueId, organisation);
      if (earlier.decision?.outcome !== 'returned') throw new KampusError('conflict', operation);
      const [row] = await itemsOf(this.home, newsOffersList).select('Id').filter(`Title eq '${uniqueId}'`)<Array<{ readonly Id: number }>>();
      if (row === undefined) throw new KampusError('notFound', operation);
      await spPost(SPInstance(itemsOf(this.home, newsOffersList)).concat(`(${row.Id})`), body({ Round: earlier.round + 1 }, headers(MERGE)));
    });
  }

  private async addOffer(page: PageKey, uniqueId: string, organisation: string): Promise<void> {
    const folder = `${this.home.path}/${newsOffersList.url}/${organisation}`;
    const values = { Title: uniqueId, SiteUrl: page.siteUrl, PageId: String(page.id), Round: '1' };
    const list = SPInstance(this.home.web, `getList('${this.home.path}/${newsOffersList.url}')/AddValidateUpdateItemUsingPath`);
    const answer = await spPost<readonly FormAnswer[]>(
      list,
      body({
        listItemCreateInfo: { FolderPath: { DecodedUrl: folder }, UnderlyingObjectType: 0 },
        formValues: Object.entries(values).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue })),
        bNewDocumentUpdate: false
      })
    );
    if (answer.some(({ HasException }) => HasException)) throw new KampusError('conflict', 'offer a news page');
  }

  public async accept(offer: Offer): Promise<PageKey> {
    const common = await asOperation('copy an offered page', () => commonDraft(this.client, this.desk, offer));
    const { url } = await this.desk.open(common);
    try {
      await this.decide(offer, { Outcome: 'accepted', CommonUrl: decodeURI(url) });
    } catch (error) {
      if (!(await this.isAccepted(offer))) throw error;
    }
    return common;
  }

  /** An earlier attempt's answer may have been lost on its way, or another chief editor has just accepted: then it is done. */
  private async isAccepted({ uniqueId, round }: Offer): Promise<boolean> {
    return (await this.all()).some((offer) => offer.uniqueId === uniqueId && offer.round === round && offer.decision?.outcome === 'accepted');
  }

  public giveBack(offer: Offer, reason: string): Promise<void> {
    if (reason.trim() === '') return Promise.reject(new KampusError('invalidData', 'return an offer'));
    return this.decide(offer, { Outcome: 'returned', Reason: reason.trim() });
  }

  /** The key is unique: SharePoint refuses a second decision of a round as a value that it cannot take. */
  private async decide(offer: Offer, columns: Partial<Pick<NewsDecisionRow, 'Outcome' | 'Reason' | 'CommonUrl'>>): Promise<void> {
    const operation = 'decide on an offer';
    try {
      await spPost(itemsOf(this.home, newsDecisionsList), body({ Title: decisionKey(offer), ...columns }));
    } catch (reason) {
      const error = toKampusError(operation, reason);
      throw error.kind === 'invalidData' ? new KampusError('conflict', operation, { cause: error }) : error;
    }
  }
}

function toOffer(row: OfferRow & { readonly folder: string | null }, decided: ReadonlyMap<string, DecisionRow>): Offer[] {
  const { Title: uniqueId, folder: organisation, SiteUrl, PageId, Round: round } = row;
  if (!uniqueId || organisation === null || !SiteUrl || !PageId || !round) return [];
  // The folder is the server's word; what the row says of a page elsewhere is nobody's offer.
  if (organisationOf(SiteUrl) !== organisation) return [];
  const decision = decided.get(decisionKey({ uniqueId, round }));
  return [
    {
      uniqueId,
      page: { siteUrl: SiteUrl.toLowerCase(), id: PageId },
      organisation,
      round,
      offeredAt: new Date(row.Modified).toISOString(),
      decision: decision === undefined ? null : { outcome: decision.Outcome, reason: decision.Reason ?? '', commonUrl: safeLinkAddress(decision.CommonUrl), decidedAt: new Date(decision.Created).toISOString() }
    }
  ];
}
