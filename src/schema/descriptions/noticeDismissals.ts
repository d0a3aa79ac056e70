import { noticeDismissalsList } from '../lists/noticeDismissalsList';
import { describeList } from './describeList';

export const noticeDismissals = describeList(noticeDismissalsList, {
  titles: { fi: 'Piilotetut häiriötiedotteet', sv: 'Dolda störningsmeddelanden', en: 'Dismissed notices' },
  description: 'The disruption notices that people have put away, one row each.',
  title: { fi: 'Nimi', sv: 'Namn', en: 'Name' },
  fields: {
    Dismissed: { id: '0b3f5c7e-4e0d-4a53-9c55-6d1b8f2a7e31', titles: { fi: 'Piilotetut', sv: 'Dolda', en: 'Dismissed' } }
  }
});
