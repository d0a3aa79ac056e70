import { toIso } from '../../store';
import { dayOf } from '../calendar';
import type { OrganisationKey } from '../organisations';
import type { ListRow } from './listRow';

const day = 24 * 3_600_000;

interface DemoRequest {
  readonly key: string;
  readonly name: string;
  readonly purpose: string;
  readonly organisation: OrganisationKey;
  readonly kind: 'internal' | 'partner';
  /** Accounts. */
  readonly requester: string;
  readonly owner: string;
  readonly deputy: string;
  readonly daysAgo: number;
  /** Why it was returned; null while it waits. */
  readonly returned: string | null;
}

const requests: readonly DemoRequest[] = [
  {
    key: 'demo-kirjastoverkko', name: 'Kirjastoverkon kehittäminen kuntien kanssa', organisation: 'OKM', kind: 'partner',
    purpose: 'Kirjastojen yhteisten palvelujen suunnittelu OKM:n, TEM:n ja kuntien kesken.',
    requester: 'omistaja.okm', owner: 'omistaja.okm', deputy: 'erik.skisslund', daysAgo: 1, returned: null,
  },
  {
    key: 'demo-lukukampanja', name: 'Lukukampanja', organisation: 'OKM', kind: 'internal', purpose: 'Kampanjan valmistelu.',
    requester: 'omistaja.okm', owner: 'omistaja.okm', deputy: 'hyvaksyja.okm', daysAgo: 6, returned: 'Kerro tarkemmin, ketkä tilaa käyttävät ja mihin.',
  },
  {
    key: 'demo-kehysriihi', name: 'Kehysriihen taustaryhmä', organisation: 'VM', kind: 'internal', purpose: 'Kevään kehysriihen aineistojen kokoaminen.',
    requester: 'virkamies.vm', owner: 'virkamies.vm', deputy: 'otto.afprov', daysAgo: 2, returned: null,
  },
];

/** Requests for workspaces that wait for their approvers, and one that was returned. @param idOf a person's number, by upn */
export const workspaceRequestRows = (now: Date, idOf: (upn: string) => number): readonly ListRow[] =>
  requests.map(({ key, name, purpose, organisation, kind, requester, owner, deputy, daysAgo, returned }) => ({
    list: 'Lists/WorkspaceRequests',
    folder: organisation,
    written: { authorId: idOf(`${requester}@gov.example`), created: toIso(now.getTime() - daysAgo * day) },
    data: {
      Title: name, Purpose: purpose, WorkspaceKind: kind, Visibility: 'listed', Owner: idOf(`${owner}@gov.example`), Deputy: idOf(`${deputy}@gov.example`),
      EndDay: dayOf(new Date(now.getTime() + 365 * day)), InformationClass: 'internal', SiteLanguage: 'fi', RequestKey: key, RequestKind: 'workspace',
      RequestState: returned === null ? 'waiting' : 'returned', Reason: returned,
    },
  }));
