import { acknowledgementCounts } from './descriptions/acknowledgementCounts';
import { acknowledgements } from './descriptions/acknowledgements';
import type { DescribedList } from './descriptions/describeList';
import { favouriteWorkspaces } from './descriptions/favouriteWorkspaces';
import { followedOrganisations } from './descriptions/followedOrganisations';
import { navigation } from './descriptions/navigation';
import { describedNewsColumns } from './descriptions/newsColumns';
import { newsDecisions } from './descriptions/newsDecisions';
import { newsOffers } from './descriptions/newsOffers';
import { noticeDismissals } from './descriptions/noticeDismissals';
import { notices } from './descriptions/notices';
import { notifications } from './descriptions/notifications';
import { organisations } from './descriptions/organisations';
import { ownLinkOrder } from './descriptions/ownLinkOrder';
import { ownLinks } from './descriptions/ownLinks';
import { ownOrganisation } from './descriptions/ownOrganisation';
import { quickLinks } from './descriptions/quickLinks';
import { responsibilities } from './descriptions/responsibilities';
import { responsibilityUpdates } from './descriptions/responsibilityUpdates';
import { synonyms } from './descriptions/synonyms';
import { units } from './descriptions/units';
import { versions } from './descriptions/versions';
import { workspaceAnswers } from './descriptions/workspaceAnswers';
import { workspaceRequests } from './descriptions/workspaceRequests';
import { workspaces } from './descriptions/workspaces';
import { homeSite, organisationSites } from './sites';

/** All of Kampus in SharePoint, once: provisioning, gateways and documentation derive from it. */
export const kampusSchema = {
  homeSite,
  organisationSites,
  /** On the home site. */
  lists: [
    organisations,
    ownOrganisation,
    navigation,
    quickLinks,
    ownLinks,
    ownLinkOrder,
    notices,
    noticeDismissals,
    notifications,
    followedOrganisations,
    acknowledgements,
    acknowledgementCounts,
    newsOffers,
    newsDecisions,
    responsibilities,
    responsibilityUpdates,
    synonyms,
    units,
    versions,
    workspaces,
    workspaceRequests,
    workspaceAnswers,
    favouriteWorkspaces
  ] as readonly DescribedList[],
  /** On every news site. */
  newsColumns: describedNewsColumns
} as const;
