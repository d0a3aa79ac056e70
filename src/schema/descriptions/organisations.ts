import { organisationsList } from '../lists/organisationsList';
import { describeList } from './describeList';

export const organisations = describeList(organisationsList, {
  titles: { fi: 'Organisaatiot', sv: 'Organisationer', en: 'Organisations' },
  description: 'The organisations of Kampus: names, look and sections. Title is the key, e.g. VM.',
  title: { fi: 'Tunnus', sv: 'Förkortning', en: 'Key' },
  fields: {
    OrganisationKind: { id: 'b042d096-f112-44c9-9bea-c7c32c158797', titles: { fi: 'Laji', sv: 'Slag', en: 'Kind' } },
    NameFi: { id: '3fb774a2-9374-4de2-9295-465c8fdd1514', titles: { fi: 'Nimi suomeksi', sv: 'Namn på finska', en: 'Name in Finnish' } },
    NameSv: { id: '6bc36816-a57f-472d-bd02-b91366eb556a', titles: { fi: 'Nimi ruotsiksi', sv: 'Namn på svenska', en: 'Name in Swedish' } },
    NameEn: { id: '3b08d9f2-e71a-466d-936f-17542331dd34', titles: { fi: 'Nimi englanniksi', sv: 'Namn på engelska', en: 'Name in English' } },
    ShortNameFi: { id: '62340d0b-3cbf-41c7-b898-b229029782eb', titles: { fi: 'Lyhenne suomeksi', sv: 'Förkortning på finska', en: 'Short name in Finnish' } },
    ShortNameSv: { id: '181de169-361c-455d-87be-b7a565f4aae4', titles: { fi: 'Lyhenne ruotsiksi', sv: 'Förkortning på svenska', en: 'Short name in Swedish' } },
    ShortNameEn: { id: '0cce1c0d-0ec2-4f38-970e-35375d473a78', titles: { fi: 'Lyhenne englanniksi', sv: 'Förkortning på engelska', en: 'Short name in English' } },
    Accent: { id: 'af01d40b-659a-498a-a093-499a53bc22e6', titles: { fi: 'Väri', sv: 'Färg', en: 'Colour' } },
    LogoUrl: { id: 'f4b13c04-a341-4e1e-9afd-3d7593be5da0', titles: { fi: 'Tunnuskuva', sv: 'Logotyp', en: 'Logo' } },
    OpenSiteUrl: { id: 'fa9dcede-895e-47c8-b068-e3262374fbac', titles: { fi: 'Avoin osio', sv: 'Öppna sidor', en: 'Open section' } },
    ClosedSiteUrl: { id: 'dc66b99a-ced0-41c1-b245-99adbc998f8b', titles: { fi: 'Suljettu osio', sv: 'Slutna sidor', en: 'Closed section' } },
    ParentKey: { id: '850160a8-7068-48da-bb9e-9263a9fc3ac4', titles: { fi: 'Kuuluu organisaatioon', sv: 'Hör till organisationen', en: 'Belongs to' } },
    SortOrder: { id: '8ae81fd4-bcb4-4b7c-9937-c755a2397553', titles: { fi: 'Järjestys', sv: 'Ordning', en: 'Order' } },
    ValidFrom: { id: '7300660b-0a94-4a51-90ec-15b24f862c11', titles: { fi: 'Voimassa alkaen', sv: 'I kraft från', en: 'Valid from' } },
    ValidTo: { id: 'e18e4633-053b-4e1a-9fc2-d2210ace892c', titles: { fi: 'Voimassa asti', sv: 'I kraft till', en: 'Valid to' } }
  }
});
