import { acknowledgementsList } from '../lists/acknowledgementsList';
import { describeList } from './describeList';

export const acknowledgements = describeList(acknowledgementsList, {
  titles: { fi: 'Kuittaukset', sv: 'Kvitteringar', en: 'Acknowledgements' },
  description: 'Who has acknowledged which obligatory reading: a row a reader, an article and its material version, in the folder of the reader’s organisation.',
  title: { fi: 'Artikkeli', sv: 'Artikel', en: 'Article' },
  fields: {
    AcknowledgementKey: { id: '1ec0a9ea-a8b3-4670-af5c-b84f974c86c7', titles: { fi: 'Kuittauksen avain', sv: 'Kvitteringens nyckel', en: 'Acknowledgement key' } },
    GroupKey: { id: 'b48f7591-9144-4a77-ba10-1b6426cbd7a7', titles: { fi: 'Ryhmän avain', sv: 'Gruppens nyckel', en: 'Group key' } }
  }
});
