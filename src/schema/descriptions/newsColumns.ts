import { newsColumns } from '../newsColumns';
import { describeFields } from './describeList';

export const describedNewsColumns = describeFields(newsColumns, {
  KampusOrganisation: { id: '3d6ffc1b-4f7b-4c02-9e0e-5a3f0c1b7d01', titles: { fi: 'Organisaatio', sv: 'Organisation', en: 'Organisation' } },
  KampusKind: { id: '3d6ffc1b-4f7b-4c02-9e0e-5a3f0c1b7d02', titles: { fi: 'Laji', sv: 'Slag', en: 'Kind' } },
  KampusTopic: { id: '3d6ffc1b-4f7b-4c02-9e0e-5a3f0c1b7d03', titles: { fi: 'Aihe', sv: 'Ämne', en: 'Topic' } },
  KampusAudience: { id: '3d6ffc1b-4f7b-4c02-9e0e-5a3f0c1b7d04', titles: { fi: 'Kohderyhmä', sv: 'Målgrupp', en: 'Audience' } },
  KampusMandatoryUntil: { id: '3d6ffc1b-4f7b-4c02-9e0e-5a3f0c1b7d05', titles: { fi: 'Luettava viimeistään', sv: 'Ska läsas senast', en: 'To be read by' } },
  KampusMandatoryVersion: { id: '3d6ffc1b-4f7b-4c02-9e0e-5a3f0c1b7d08', titles: { fi: 'Luettavan versio', sv: 'Version som ska läsas', en: 'Version to be read' } },
  KampusOwner: { id: '3d6ffc1b-4f7b-4c02-9e0e-5a3f0c1b7d06', titles: { fi: 'Omistaja', sv: 'Ägare', en: 'Owner' } },
  KampusExpires: { id: '3d6ffc1b-4f7b-4c02-9e0e-5a3f0c1b7d07', titles: { fi: 'Voimassa asti', sv: 'I kraft till', en: 'Valid until' } },
  KampusReviewDate: { id: '3d6ffc1b-4f7b-4c02-9e0e-5a3f0c1b7d09', titles: { fi: 'Tarkistettava viimeistään', sv: 'Ska granskas senast', en: 'Review by' } },
  KampusTranslationDue: { id: '5e0b7c1e-94d3-4d57-8f0a-6b6c0c1d3e08', titles: { fi: 'Käännös valmis viimeistään', sv: 'Översättningen klar senast', en: 'Translation due' } },
  KampusTranslatedFrom: { id: '5e0b7c1e-94d3-4d57-8f0a-6b6c0c1d3e09', titles: { fi: 'Käännetty versiosta', sv: 'Översatt från version', en: 'Translated from version of' } }
});
