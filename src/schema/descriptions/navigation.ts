import { navigationList } from '../lists/navigationList';
import { describeList } from './describeList';

export const navigation = describeList(navigationList, {
  titles: { fi: 'Valikko', sv: 'Meny', en: 'Navigation' },
  description: 'The mega menu: menus of the header, groups in them, links in the groups.',
  title: { fi: 'Otsikko suomeksi', sv: 'Rubrik på finska', en: 'Title in Finnish' },
  fields: {
    EntryKey: { id: '8303c142-fcb6-461b-a6b4-18cdca543e4d', titles: { fi: 'Tunnus', sv: 'Nyckel', en: 'Key' } },
    ParentKey: { id: '914db608-6788-438f-b1ee-b029423290b9', titles: { fi: 'Ylempi kohta', sv: 'Överordnad', en: 'Parent' } },
    TitleSv: { id: 'b6ae41b8-a61a-48be-b83b-7b989954f997', titles: { fi: 'Otsikko ruotsiksi', sv: 'Rubrik på svenska', en: 'Title in Swedish' } },
    TitleEn: { id: '095c8cad-0ae5-453c-9f03-67c7280549a1', titles: { fi: 'Otsikko englanniksi', sv: 'Rubrik på engelska', en: 'Title in English' } },
    Url: { id: '2544d226-3d5a-4fa1-b38e-7d68125560b3', titles: { fi: 'Osoite', sv: 'Adress', en: 'Address' } },
    OrganisationKey: { id: 'e80f458b-d532-4a15-bc1b-a09d5dd46963', titles: { fi: 'Organisaatio', sv: 'Organisation', en: 'Organisation' } },
    SortOrder: { id: 'd98ab8b7-1cc8-468b-baf4-fbff9f1ef22e', titles: { fi: 'Järjestys', sv: 'Ordning', en: 'Order' } },
    IsRemoved: { id: '5a1d7c0e-92b4-4b57-8f0b-3c8e51d0a6f2', titles: { fi: 'Poistettu käytöstä', sv: 'Tagen ur bruk', en: 'Taken out of use' } }
  }
});
