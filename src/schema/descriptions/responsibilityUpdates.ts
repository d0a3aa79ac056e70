import { responsibilityUpdatesList } from '../lists/responsibilityUpdatesList';
import { describeList } from './describeList';

export const responsibilityUpdates = describeList(responsibilityUpdatesList, {
  titles: { fi: 'Vastuualueiden vahvistukset', sv: 'Bekräftade ansvarsområden', en: 'Responsibility updates' },
  description: 'What holders have said of their responsibilities. Kept by the web part: do not edit.',
  title: { fi: 'Aihe', sv: 'Ämne', en: 'Topic' },
  fields: {
    ResponsibilityId: { id: 'e6f627f9-68b1-4d70-b372-c714342fa53e', titles: { fi: 'Vastuualueen numero', sv: 'Ansvarsområdets nummer', en: 'Responsibility number' } },
    OrganisationKey: { id: '2cfea951-90c8-4b87-b00d-b72704f50ee7', titles: { fi: 'Organisaatio', sv: 'Organisation', en: 'Organisation' } },
    TopicSv: { id: 'ec82fa91-af16-4f95-ad2c-e53b431e8cf0', titles: { fi: 'Aihe ruotsiksi', sv: 'Ämne på svenska', en: 'Topic in Swedish' } },
    TopicEn: { id: '9e1ed11b-b4ce-4714-9764-40d0bf0be7ad', titles: { fi: 'Aihe englanniksi', sv: 'Ämne på engelska', en: 'Topic in English' } },
    Synonyms: { id: 'd4deef9a-a891-4b5d-a7fa-11d57905ccab', titles: { fi: 'Muut hakusanat', sv: 'Andra sökord', en: 'Other search words' } },
    Deputy: { id: 'a4892ad9-ea71-419f-ad79-69e2cc06705b', titles: { fi: 'Sijainen', sv: 'Ersättare', en: 'Deputy' } },
    AwayFrom: { id: 'f6af922b-a1e1-486d-ad0d-85096ea31f68', titles: { fi: 'Poissa alkaen', sv: 'Borta från', en: 'Away from' } },
    AwayTo: { id: '74e65d20-3cf6-4c9a-afb7-08c1e24dafbc', titles: { fi: 'Poissa asti', sv: 'Borta till', en: 'Away to' } }
  }
});
