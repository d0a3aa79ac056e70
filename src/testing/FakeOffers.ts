import type { PageKey } from '../domain/newsDesk/DeskPage';
import type { NewsDeskRepository } from '../domain/newsDesk/NewsDeskRepository';
import type { Offer, OfferRepository } from '../domain/newsDesk/offers';
import { KampusError } from '../domain/shared/KampusError';
import { Answering, type FakeClock } from './fakes';

/** Offers in memory. */
export class FakeOffers extends Answering implements OfferRepository {
  public offers: Offer[] = [];
  private readonly clock: FakeClock;
  private readonly desk: NewsDeskRepository;
  private readonly commonDrafts = new Map<string, PageKey>();

  public constructor(clock: FakeClock, desk: NewsDeskRepository) {
    super();
    this.clock = clock;
    this.desk = desk;
  }

  public all(): Promise<Offer[]> {
    return this.answer(() => [...this.offers]);
  }

  public offer(page: PageKey, uniqueId: string, organisation: string): Promise<void> {
    return this.answer(() => {
      const earlier = this.offers.find((offer) => offer.uniqueId === uniqueId);
      if (earlier !== undefined && earlier.decision?.outcome !== 'returned') throw new KampusError('conflict', 'offer');
      const round = (earlier?.round ?? 0) + 1;
      const offer: Offer = { uniqueId, page, organisation, round, offeredAt: this.clock.now().toISOString(), decision: null };
      this.offers = [...this.offers.filter((other) => other !== earlier), offer];
    });
  }

  public async accept(offer: Offer): Promise<PageKey> {
    const source = await this.desk.open(offer.page);
    const common = this.commonDrafts.get(offer.uniqueId) ?? (await this.desk.begin('/sites/kampus'));
    if (!this.commonDrafts.has(offer.uniqueId)) await this.desk.save(common, (await this.desk.open(common)).content, source.content, null);
    this.commonDrafts.set(offer.uniqueId, common);
    const { url } = await this.desk.open(common);
    const now = this.offers.find(({ uniqueId }) => uniqueId === offer.uniqueId);
    if (now?.decision?.outcome !== 'accepted') await this.decide(offer, { outcome: 'accepted', reason: '', commonUrl: url });
    return common;
  }

  public giveBack(offer: Offer, reason: string): Promise<void> {
    return this.decide(offer, { outcome: 'returned', reason, commonUrl: null });
  }

  private decide(offer: Offer, decision: Omit<NonNullable<Offer['decision']>, 'decidedAt'>): Promise<void> {
    return this.answer(() => {
      const now = this.offers.find(({ uniqueId }) => uniqueId === offer.uniqueId);
      if (now === undefined || now.decision !== null || now.round !== offer.round) throw new KampusError('conflict', 'decide');
      this.offers = this.offers.map((other) => (other === now ? { ...now, decision: { ...decision, decidedAt: this.clock.now().toISOString() } } : other));
    });
  }
}
