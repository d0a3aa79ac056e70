import { ownLinkOrderList } from '../lists/ownLinkOrderList';
import { describeList } from './describeList';

export const ownLinkOrder = describeList(ownLinkOrderList, {
  titles: { fi: 'Linkkien oma järjestys', sv: 'Egen ordning på länkar', en: 'Own order of links' },
  description: 'The order that people have put their quick links in, one row each.',
  title: { fi: 'Nimi', sv: 'Namn', en: 'Name' },
  fields: {
    LinkIds: { id: '15b65dbc-b1b8-4597-b93e-7dde4bbbe96d', titles: { fi: 'Linkit järjestyksessä', sv: 'Länkarna i ordning', en: 'Links in order' } }
  }
});
