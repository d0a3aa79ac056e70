import { defineList } from '../defineList';

/** Who the reader is: the server shows each person the rows of the organisations whose staff they are. */
export const ownOrganisationList = defineList({
  url: 'Lists/OwnOrganisation',
  access: { kind: 'rowByRow' },
  hasUniqueTitle: true,
  fields: {}
});
