import type { NewsDeskRepository } from '../../domain/newsDesk/NewsDeskRepository';
import type { OfferRepository } from '../../domain/newsDesk/offers';
import { createSharePointClient, type SharePointContext } from '../client/sharePointClient';
import { SharePointNewsDesk } from './SharePointNewsDesk';
import { SharePointOffers } from './SharePointOffers';

export const createNewsDesk = (context: SharePointContext): NewsDeskRepository => new SharePointNewsDesk(createSharePointClient(context));

export function createNewsOffers(context: SharePointContext): OfferRepository {
  const client = createSharePointClient(context);
  return new SharePointOffers(client, new SharePointNewsDesk(client));
}
