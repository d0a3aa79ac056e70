import { followedOrganisationsList } from '../../schema/lists/followedOrganisationsList';
import { ownRows } from '../client/listRead';

export const followedRead = ownRows(followedOrganisationsList);
