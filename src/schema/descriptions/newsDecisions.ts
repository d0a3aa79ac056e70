import { newsDecisionsList } from '../lists/newsDecisionsList';
import { describeList } from './describeList';

export const newsDecisions = describeList(newsDecisionsList, {
  titles: { fi: 'Päätökset tarjotuista uutisista', sv: 'Beslut om erbjudna nyheter', en: 'Decisions on offered news' },
  description: 'What the chief editor decided of the news that organisations offered. Kept by the news desk: do not edit.',
  title: { fi: 'Sivun tunniste ja kierros', sv: 'Sidans id och omgång', en: 'Page id and round' },
  fields: {
    Outcome: { id: '7f6d9a10-52c7-4c1e-9b60-0d5c6b1f2b01', titles: { fi: 'Päätös', sv: 'Beslut', en: 'Decision' } },
    Reason: { id: '7f6d9a10-52c7-4c1e-9b60-0d5c6b1f2b02', titles: { fi: 'Perustelu', sv: 'Motivering', en: 'Reason' } },
    CommonUrl: { id: '7f6d9a10-52c7-4c1e-9b60-0d5c6b1f2b03', titles: { fi: 'Yhteinen sivu', sv: 'Gemensam sida', en: 'Common page' } }
  }
});
