import { acknowledgementCountsList } from '../lists/acknowledgementCountsList';
import { describeList } from './describeList';

export const acknowledgementCounts = describeList(acknowledgementCountsList, {
  titles: { fi: 'Kuittausten määrät', sv: 'Antal kvitteringar', en: 'Acknowledgement counts' },
  description: 'How many of each organisation have acknowledged an article: counted by a scheduled command, without names, groups under five left out.',
  title: { fi: 'Artikkeli', sv: 'Artikel', en: 'Article' },
  fields: {
    ArticleKey: { id: '8522fd90-8056-4b1e-afdd-4eabc9282d35', titles: { fi: 'Artikkelin avain', sv: 'Artikelns nyckel', en: 'Article key' } },
    OrganisationKey: { id: '3dba0600-f038-4237-9f60-a124b09fdada', titles: { fi: 'Organisaatio', sv: 'Organisation', en: 'Organisation' } },
    Counts: { id: '79ef3e11-8988-4659-81da-3ddaca9e1e22', titles: { fi: 'Määrät', sv: 'Antal', en: 'Counts' } },
    CountedAt: { id: 'e19fa905-b63e-4df8-a9c2-7dad18a8d6fb', titles: { fi: 'Laskettu', sv: 'Räknat', en: 'Counted' } }
  }
});
