import type { ListDefinition } from './defineList';
import { followedOrganisationsList } from './lists/followedOrganisationsList';
import { navigationList } from './lists/navigationList';
import { noticesList } from './lists/noticesList';
import { organisationsList } from './lists/organisationsList';
import { ownLinksList } from './lists/ownLinksList';
import { ownOrganisationList } from './lists/ownOrganisationList';
import { quickLinksList } from './lists/quickLinksList';
import { settingsLogList } from './lists/settingsLogList';
import { newsColumns } from './newsColumns';
import { homeSite, organisationSites } from './sites';

/** All of Kampus in SharePoint, once: provisioning, gateways and documentation derive from it. */
export const kampusSchema = {
  homeSite,
  organisationSites,
  /** On the home site. */
  lists: [
    organisationsList,
    ownOrganisationList,
    navigationList,
    quickLinksList,
    ownLinksList,
    noticesList,
    followedOrganisationsList,
    settingsLogList
  ] as readonly ListDefinition[],
  /** On every news site. */
  newsColumns
} as const;
