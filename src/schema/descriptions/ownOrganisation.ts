import { ownOrganisationList } from '../lists/ownOrganisationList';
import { describeList } from './describeList';

export const ownOrganisation = describeList(ownOrganisationList, {
  titles: { fi: 'Oma organisaatio', sv: 'Egen organisation', en: 'Own organisation' },
  description: "One row an organisation, readable by its staff only: what the server returns is the reader's organisation. Title is the key.",
  title: { fi: 'Tunnus', sv: 'Förkortning', en: 'Key' },
  fields: {}
});
