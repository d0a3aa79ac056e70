import { defineList, type Row } from '../defineList';

/** Who the reader is: the server shows each person the rows of the organisations whose staff they are. */
export const ownOrganisationList = defineList({
  url: 'Lists/OwnOrganisation',
  titles: { fi: 'Oma organisaatio', sv: 'Egen organisation', en: 'Own organisation' },
  description: "One row an organisation, readable by its staff only: what the server returns is the reader's organisation. Title is the key.",
  access: { kind: 'rowByRow' },
  title: { titles: { fi: 'Tunnus', sv: 'Förkortning', en: 'Key' }, isUnique: true },
  fields: {}
});

export type OwnOrganisationRow = Row<typeof ownOrganisationList>;
