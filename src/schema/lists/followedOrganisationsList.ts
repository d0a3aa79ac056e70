import { defineList, type Row } from '../defineList';

/** Everyone sees and changes only their own rows. */
export const followedOrganisationsList = defineList({
  url: 'Lists/FollowedOrganisations',
  access: { kind: 'ownRows' },
  fields: {}
});

export type FollowedOrganisationRow = Row<typeof followedOrganisationsList>;
