import { ownLinksList } from '../lists/ownLinksList';
import { describeList } from './describeList';

export const ownLinks = describeList(ownLinksList, {
  titles: { fi: 'Omat linkit', sv: 'Egna länkar', en: 'Own links' },
  description: 'The links that people have added for themselves.',
  title: { fi: 'Nimi', sv: 'Namn', en: 'Name' },
  fields: {
    Url: { id: 'afa280b0-2814-4592-97b3-3978d4121e8f', titles: { fi: 'Osoite', sv: 'Adress', en: 'Address' } },
    SortOrder: { id: '31457f38-4617-491e-b37d-e97a41241845', titles: { fi: 'Järjestys', sv: 'Ordning', en: 'Order' } }
  }
});
