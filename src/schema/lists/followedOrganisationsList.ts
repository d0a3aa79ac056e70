import { defineList, type Row } from '../defineList';
import { EVERYONE } from '../groups';

/** Everyone sees and changes only their own rows. */
export const followedOrganisationsList = defineList({
  url: 'Lists/FollowedOrganisations',
  titles: { fi: 'Seurattavat', sv: 'Bevakade organisationer', en: 'Followed organisations' },
  description: 'The organisations whose news people have chosen to follow. Title is the key.',
  access: { kind: 'ownRows', writers: EVERYONE },
  title: { titles: { fi: 'Organisaatio', sv: 'Organisation', en: 'Organisation' } },
  fields: {}
});

export type FollowedOrganisationRow = Row<typeof followedOrganisationsList>;
