import type { DemoSite } from '../sites';
import type { Workspace } from '../workspaces';
import type { ListRow } from './listRow';

const day = 24 * 3_600_000;

/** Who and what stands behind a row: numbers in the directory, ids of sites, organisations. */
export interface RegisterFacts {
  readonly now: Date;
  readonly idOf: (upn: string) => number;
  /** Id of the site collection at an address. */
  readonly siteIdOf: (url: string) => string;
  /** Key of a person's organisation; null for somebody from outside. */
  readonly organisationOf: (upn: string) => string | null;
}

/** What the register says of a workspace. */
export type Registered = DemoSite & Pick<Workspace, 'purpose' | 'visibility' | 'usedDaysAgo' | 'endsInDays' | 'organisation'>;

/** A row of the register of workspaces, in the folder of the organisation whose approvers keep it. */
export const workspaceRow = ({ url, titles, organisation, purpose, visibility, usedDaysAgo, endsInDays, writers, owners, language }: Registered, { now, idOf, siteIdOf, organisationOf }: RegisterFacts): ListRow => {
  const [owner = '', deputy = ''] = owners.filter((name) => name.includes('@'));
  const members = new Set([...writers, owner, deputy].filter((name) => name !== ''));
  const organisations = [...new Set([...members].map(organisationOf))].filter((key) => key !== null).sort();
  const moment = (days: number): string => new Date(Math.floor((now.getTime() + days * day) / 1000) * 1000).toISOString().replace('.000', '');
  return {
    list: 'Lists/Workspaces', folder: organisation,
    data: {
      Title: titles.fi, Purpose: purpose, WorkspaceKind: url.startsWith('/sites/tk-') ? 'partner' : 'internal', Visibility: visibility,
      Owner: owner === '' ? null : idOf(owner), Deputy: deputy === '' ? null : idOf(deputy), InformationClass: 'internal', SiteLanguage: language,
      Address: url, SiteId: siteIdOf(url), OrganisationKey: organisation, MemberOrganisations: organisations.join(';'), MemberCount: members.size,
      StartsAt: moment(-700), EndsAt: moment(endsInDays), LastUsedAt: moment(-usedDaysAgo), WorkspaceState: 'active',
    },
  };
};
