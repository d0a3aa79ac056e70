import { quickLinksList } from '../lists/quickLinksList';
import { describeList } from './describeList';

export const quickLinks = describeList(quickLinksList, {
  titles: { fi: 'Pikalinkit', sv: 'Snabblänkar', en: 'Quick links' },
  description: 'Links that Kampus or an organisation gives to its people.',
  title: { fi: 'Otsikko suomeksi', sv: 'Rubrik på finska', en: 'Title in Finnish' },
  fields: {
    TitleSv: { id: 'bf81eb02-4e81-41a0-9e41-5c3a5fcc37db', titles: { fi: 'Otsikko ruotsiksi', sv: 'Rubrik på svenska', en: 'Title in Swedish' } },
    TitleEn: { id: 'fc90620b-d804-4924-964e-ee52368e8d41', titles: { fi: 'Otsikko englanniksi', sv: 'Rubrik på engelska', en: 'Title in English' } },
    Url: { id: '86510070-8be7-4eed-802c-e3b6512fec37', titles: { fi: 'Osoite', sv: 'Adress', en: 'Address' } },
    OrganisationKey: { id: 'dbfcb538-021b-4159-abdd-e536ce5c1e4d', titles: { fi: 'Organisaatio', sv: 'Organisation', en: 'Organisation' } },
    IsMandatory: { id: 'e78fc48d-0a0b-4b04-9a10-0e1cdac39914', titles: { fi: 'Pakollinen', sv: 'Obligatorisk', en: 'Mandatory' } },
    SortOrder: { id: 'be2d13b6-914e-40c5-aab3-1524e2fdec7b', titles: { fi: 'Järjestys', sv: 'Ordning', en: 'Order' } },
    IsRemoved: { id: 'c7e2b9d4-1f3a-4c86-9a70-d5e46b28f913', titles: { fi: 'Poistettu käytöstä', sv: 'Tagen ur bruk', en: 'Taken out of use' } }
  }
});
