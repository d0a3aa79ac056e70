import { synonymsList } from '../lists/synonymsList';
import { describeList } from './describeList';

export const synonyms = describeList(synonymsList, {
  titles: { fi: 'Haun samaa tarkoittavat sanat', sv: 'Sökningens synonymer', en: 'Search synonyms' },
  description: 'Words that mean the same: whoever searches for one finds the others as well.',
  title: { fi: 'Sana', sv: 'Ord', en: 'Word' },
  fields: {
    Words: { id: '2ef8e16b-be2d-46c5-a8b6-bb65063329c8', titles: { fi: 'Samaa tarkoittavat, puolipistein', sv: 'Synonymer, med semikolon', en: 'Synonyms, with semicolons' } }
  }
});
