import { newsOffersList } from '../lists/newsOffersList';
import { describeList } from './describeList';

export const newsOffers = describeList(newsOffersList, {
  titles: { fi: 'Tarjotut uutiset', sv: 'Erbjudna nyheter', en: 'Offered news' },
  description: 'News pages that organisations offer to everyone. Kept by the news desk: do not edit.',
  title: { fi: 'Sivun tunniste', sv: 'Sidans id', en: 'Page id' },
  fields: {
    SiteUrl: { id: '7f6d9a10-52c7-4c1e-9b60-0d5c6b1f2a01', titles: { fi: 'Sivusto', sv: 'Webbplats', en: 'Site' } },
    PageId: { id: '7f6d9a10-52c7-4c1e-9b60-0d5c6b1f2a02', titles: { fi: 'Sivun numero', sv: 'Sidans nummer', en: 'Page number' } },
    Round: { id: '7f6d9a10-52c7-4c1e-9b60-0d5c6b1f2a03', titles: { fi: 'Kierros', sv: 'Omgång', en: 'Round' } }
  }
});
