import { defineList, type Row } from '../defineList';
import { EVERYONE } from '../groups';

/** Everyone sees and changes only their own rows. */
export const followedOrganisationsList = defineList({
  url: 'Lists/FollowedOrganisations',
  access: { kind: 'ownRows', writers: EVERYONE },
  fields: {}
});

export type FollowedOrganisationRow = Row<typeof followedOrganisationsList>;
