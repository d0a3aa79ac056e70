import { unitsList } from '../lists/unitsList';
import { describeList } from './describeList';

export const units = describeList(unitsList, {
  titles: { fi: 'Yksiköt', sv: 'Enheter', en: 'Units' },
  description: 'Departments and units of the organisations: who leads them, when they are in force, and what takes their place.',
  title: { fi: 'Nimi suomeksi', sv: 'Namn på finska', en: 'Name in Finnish' },
  fields: {
    UnitKey: { id: '45b5a8ce-7510-4de2-a414-d9dea880870d', titles: { fi: 'Tunnus', sv: 'Nyckel', en: 'Key' } },
    NameSv: { id: '838fd246-5f39-4392-a8ae-13ec6d9b2902', titles: { fi: 'Nimi ruotsiksi', sv: 'Namn på svenska', en: 'Name in Swedish' } },
    NameEn: { id: 'cdecf73d-9bdd-4699-ae64-095a67722e01', titles: { fi: 'Nimi englanniksi', sv: 'Namn på engelska', en: 'Name in English' } },
    OrganisationKey: { id: 'af85b199-f784-40a3-a7bd-8624d4193690', titles: { fi: 'Organisaatio', sv: 'Organisation', en: 'Organisation' } },
    ParentKey: { id: '531e53b3-2f7c-4c71-afd5-7e875c520338', titles: { fi: 'Kuuluu osastoon', sv: 'Hör till avdelningen', en: 'Belongs to' } },
    ValidFrom: { id: 'd747bf45-acba-472d-abe4-9b3513e2482b', titles: { fi: 'Ensimmäinen päivä', sv: 'Första dag', en: 'First day' } },
    ValidTo: { id: '40cd237d-55bb-4d18-aa3d-1d4b96e0f0d8', titles: { fi: 'Viimeinen päivä', sv: 'Sista dag', en: 'Last day' } },
    ReplacedBy: { id: '1a6e0f22-5fa7-4f8c-9dd0-6429d9db90ff', titles: { fi: 'Tilalle tulee', sv: 'Ersätts av', en: 'Replaced by' } },
    Manager: { id: 'b6d2ca44-b84a-4d0d-ae3e-8c4b909c928d', titles: { fi: 'Esihenkilö', sv: 'Chef', en: 'Manager' } },
    PageUrl: { id: '807014d9-8398-4d1e-a465-9eb7ab3ccb88', titles: { fi: 'Yksikön sivu', sv: 'Enhetens sida', en: 'Page of the unit' } },
    WorkspaceUrl: { id: '037bd98b-5978-429d-9487-c6b9a634aa91', titles: { fi: 'Yksikön työtila', sv: 'Enhetens arbetsrum', en: 'Workspace of the unit' } },
    SortOrder: { id: 'c2d1abc5-b3e0-4889-9dbe-e2216a6ee4ed', titles: { fi: 'Järjestys', sv: 'Ordning', en: 'Order' } }
  }
});
