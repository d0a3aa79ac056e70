import type { PageKey } from './DeskPage';

/** A page that an organisation has published in its open section and offers to everyone. */
export interface Offer {
  /** The page's unique id: a page is offered once, and after it was returned again. */
  readonly uniqueId: string;
  readonly page: PageKey;
  /** Key of the organisation, by the folder that its editors alone can write in. */
  readonly organisation: string;
  /** How many times it has been offered. */
  readonly round: number;
  /** ISO 8601 UTC. */
  readonly offeredAt: string;
  readonly decision: Decision | null;
}

export interface Decision {
  readonly outcome: 'accepted' | 'returned';
  /** Why it was returned; empty when it was accepted. */
  readonly reason: string;
  /** Server-relative address of the common page; null when it was returned. */
  readonly commonUrl: string | null;
  readonly decidedAt: string;
}

export const isWaiting = ({ decision }: Offer): boolean => decision === null;

/** Offers between organisations and the chief editor. Who may write which, the server decides by list and folder. */
export interface OfferRepository {
  /** Every offer that the reader may see. */
  all(): Promise<Offer[]>;
  /**
   * Offers a page of an organisation's open section, or offers it again after it was returned.
   * @throws KampusError `conflict` when it is waiting already, `forbidden` for who is no editor of the organisation
   */
  offer(page: PageKey, uniqueId: string, organisation: string): Promise<void>;
  /**
   * Makes a draft of the page on the home site, linked to its origin, and records that it was accepted. What broke off half
   * way is gone on with: there is one draft of an offered page, however often and by however many it is accepted.
   * @returns the common draft
   * @throws KampusError `forbidden` for who is no chief editor
   */
  accept(offer: Offer): Promise<PageKey>;
  /** @param reason what the organisation is to do; not empty */
  giveBack(offer: Offer, reason: string): Promise<void>;
}
