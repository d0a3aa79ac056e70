import { notificationsList } from '../lists/notificationsList';
import { describeList } from './describeList';

export const notifications = describeList(notificationsList, {
  titles: { fi: 'Muistutukset', sv: 'Påminnelser', en: 'Reminders' },
  description: 'What people are asked to see to, such as a guide that is to be reviewed. Kept by the command lifecycle.',
  title: { fi: 'Kohde', sv: 'Objekt', en: 'Subject' },
  fields: {
    NoticeKey: { id: '8da9f10d-7b50-43b9-8a3c-c92fbd53b5f8', titles: { fi: 'Tunnus', sv: 'Nyckel', en: 'Key' } },
    Recipient: { id: 'e5a5ea31-da64-4db5-bbe1-a0bcc52c2c61', titles: { fi: 'Vastaanottaja', sv: 'Mottagare', en: 'Recipient' } },
    NoticeKind: { id: '45307a53-33ac-4082-87ec-4d57458f4f92', titles: { fi: 'Laji', sv: 'Slag', en: 'Kind' } },
    Url: { id: 'd1d92d02-3a87-4f39-bedd-8251eb499cce', titles: { fi: 'Osoite', sv: 'Adress', en: 'Address' } },
    DueAt: { id: 'e3503615-1dd7-42be-9fd8-a0d7bacb1d04', titles: { fi: 'Määräaika', sv: 'Tidsfrist', en: 'Due' } },
    NoticeState: { id: '2324347e-6d8e-4e0a-b139-90eb5a851bea', titles: { fi: 'Tila', sv: 'Läge', en: 'State' } }
  }
});
