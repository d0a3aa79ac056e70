import { responsibilitiesList } from '../lists/responsibilitiesList';
import { describeList } from './describeList';

export const responsibilities = describeList(responsibilitiesList, {
  titles: { fi: 'Vastuualueet', sv: 'Ansvarsområden', en: 'Responsibilities' },
  description: 'Who handles what: topics with their holders and deputies. Each organisation keeps its own folder.',
  title: { fi: 'Aihe', sv: 'Ämne', en: 'Topic' },
  fields: {
    TopicSv: { id: '1a5bf3b0-73a7-4542-bc65-f2877d38e6e4', titles: { fi: 'Aihe ruotsiksi', sv: 'Ämne på svenska', en: 'Topic in Swedish' } },
    TopicEn: { id: '20aff8c5-d99e-4527-95ee-b2a6849a504b', titles: { fi: 'Aihe englanniksi', sv: 'Ämne på engelska', en: 'Topic in English' } },
    Synonyms: { id: '724cf831-8a38-4482-928c-b9e5e9c0e709', titles: { fi: 'Muut hakusanat', sv: 'Andra sökord', en: 'Other search words' } },
    OrganisationKey: { id: '0eff5965-4071-4c0f-872b-2aacc08571ee', titles: { fi: 'Organisaatio', sv: 'Organisation', en: 'Organisation' } },
    Holder: { id: '75bb3892-1a83-46f7-bea3-c9db5967d6df', titles: { fi: 'Vastuuhenkilö', sv: 'Ansvarig', en: 'Holder' } },
    Deputy: { id: '5a6da450-5f15-4306-a7ed-38d37c685e8e', titles: { fi: 'Sijainen', sv: 'Ersättare', en: 'Deputy' } },
    AwayFrom: { id: '4a9be75b-2a9b-4f8f-b95b-6bf36a09be45', titles: { fi: 'Poissa alkaen', sv: 'Borta från', en: 'Away from' } },
    AwayTo: { id: 'da8c5fba-bce6-4631-982e-e707c07f080a', titles: { fi: 'Poissa asti', sv: 'Borta till', en: 'Away to' } },
    ValidFrom: { id: '960f0999-8b7c-4b05-bf76-d869cb8830fb', titles: { fi: 'Voimassa alkaen', sv: 'I kraft från', en: 'Valid from' } },
    ValidTo: { id: '4d05cd39-6a67-4254-bbb0-73a729b60024', titles: { fi: 'Voimassa asti', sv: 'I kraft till', en: 'Valid to' } },
    ConfirmedAt: { id: '7f0a756c-8150-4b2d-811d-892f3e72e72d', titles: { fi: 'Vahvistettu', sv: 'Bekräftat', en: 'Confirmed' } }
  }
});
