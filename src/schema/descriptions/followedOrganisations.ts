import { followedOrganisationsList } from '../lists/followedOrganisationsList';
import { describeList } from './describeList';

export const followedOrganisations = describeList(followedOrganisationsList, {
  titles: { fi: 'Seurattavat', sv: 'Bevakade organisationer', en: 'Followed organisations' },
  description: 'The organisations whose news people have chosen to follow. Title is the key.',
  title: { fi: 'Organisaatio', sv: 'Organisation', en: 'Organisation' },
  fields: {}
});
