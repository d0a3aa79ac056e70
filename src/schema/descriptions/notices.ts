import { noticesList } from '../lists/noticesList';
import { describeList } from './describeList';

export const notices = describeList(noticesList, {
  titles: { fi: 'Häiriötiedotteet', sv: 'Störningsmeddelanden', en: 'Disruption notices' },
  description: 'Disruption notices that the shell shows on every page.',
  title: { fi: 'Otsikko suomeksi', sv: 'Rubrik på finska', en: 'Title in Finnish' },
  fields: {
    TitleSv: { id: '95aa903b-98ff-4a32-bdb0-f82609d2c16f', titles: { fi: 'Otsikko ruotsiksi', sv: 'Rubrik på svenska', en: 'Title in Swedish' } },
    TitleEn: { id: '19bebe6b-0dd8-4970-801f-9defac23841e', titles: { fi: 'Otsikko englanniksi', sv: 'Rubrik på engelska', en: 'Title in English' } },
    BodyFi: { id: '893be87e-f933-4dac-908d-ad011c9b0196', titles: { fi: 'Teksti suomeksi', sv: 'Text på finska', en: 'Text in Finnish' } },
    BodySv: { id: '13efe7e6-154c-429f-b85d-5cda1c432091', titles: { fi: 'Teksti ruotsiksi', sv: 'Text på svenska', en: 'Text in Swedish' } },
    BodyEn: { id: 'fc1f2e44-8337-41b0-80d0-88a3b42ef14a', titles: { fi: 'Teksti englanniksi', sv: 'Text på engelska', en: 'Text in English' } },
    Severity: { id: '5504c1be-9838-4b5a-bcd9-084c65f5ef3c', titles: { fi: 'Vakavuus', sv: 'Allvar', en: 'Severity' } },
    Url: { id: 'ee4985ec-ecd6-45b0-8368-31275b9f100d', titles: { fi: 'Lisätietoja', sv: 'Mer information', en: 'More information' } },
    StartsAt: { id: '5852dd85-9a9c-4ae9-ae2a-d16577a3808d', titles: { fi: 'Alkaa', sv: 'Börjar', en: 'Starts' } },
    EndsAt: { id: '4dc15dd5-09da-41d6-a231-961f7e318069', titles: { fi: 'Päättyy', sv: 'Slutar', en: 'Ends' } },
    OrganisationKeys: { id: '7edbf6e8-1749-47b0-80bc-6776d26ba7dc', titles: { fi: 'Organisaatiot', sv: 'Organisationer', en: 'Organisations' } },
    IsRemoved: { id: 'e83f60a5-7b2c-4d19-b4c8-0a9f7d35e1b6', titles: { fi: 'Poistettu käytöstä', sv: 'Tagen ur bruk', en: 'Taken out of use' } }
  }
});
