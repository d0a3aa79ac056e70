import type { NewsItem } from '../domain/news/NewsItem';
import type { Notice } from '../domain/notices/notices';
import type { NavigationEntry } from '../domain/navigation/navigation';
import type { Organisation } from '../domain/organisations/Organisation';
import { fold } from '../domain/people/names';
import type { FoundPage } from '../domain/search/found';
import type { Person } from '../domain/people/Person';
import type { QuickLink } from '../domain/quickLinks/quickLinks';
import type { RegisterEntry } from '../domain/responsibilities/Responsibility';
import type { LocalizedText } from '../domain/shared/LocalizedText';
import type { Unit } from '../domain/units/Unit';
import type { Workspace } from '../domain/workspaces/Workspace';
import type { RequestContent } from '../domain/workspaces/WorkspaceRequest';

export const inFinnish = (fi: string): LocalizedText => ({ fi, sv: '', en: '' });

let lastId = 0;
/** A GUID that no other builder call of the run has given. */
export function nextGuid(): string {
  lastId += 1;
  return `00000000-0000-4000-8000-${lastId.toString(16).padStart(12, '0')}`;
}

/** A common news item in Finnish, of the morning of Monday 9.11.2026. */
export function aNewsItem(given: Partial<NewsItem> = {}): NewsItem {
  const id = given.id ?? nextGuid();
  return {
    id,
    articleId: id,
    language: 'fi',
    title: 'Työaikaohje uudistuu vuodenvaihteessa',
    summary: 'Monipaikkaista työtä koskevat kohdat muuttuvat.',
    url: `/sites/kampus/SitePages/uutinen-${id.slice(-4)}.aspx`,
    siteUrl: '/sites/kampus',
    kind: 'news',
    topic: null,
    publishedAt: '2026-11-09T07:05:00Z',
    modifiedAt: given.publishedAt ?? '2026-11-09T07:05:00Z',
    pictureUrl: null,
    mandatoryUntil: null,
    mandatoryVersion: 1,
    audience: [],
    expiresAt: null,
    ...given
  };
}

export function anOrganisation(given: Partial<Organisation> = {}): Organisation {
  const key = given.key ?? 'VM';
  return {
    key,
    kind: 'ministry',
    names: { fi: 'valtiovarainministeriö', sv: 'finansministeriet', en: 'Ministry of Finance' },
    shortNames: { fi: key, sv: 'FM', en: key },
    accent: '#0b5d49',
    logoUrl: null,
    openSiteUrl: `/sites/kampus-${key.toLowerCase()}`,
    closedSiteUrl: `/sites/kampus-${key.toLowerCase()}-oma`,
    parentKey: null,
    order: 6,
    validFrom: null,
    validTo: null,
    isAdministered: false,
    ...given
  };
}

/** The Ministry of Social Affairs and Health: the other organisation of most tests. */
export function stm(given: Partial<Organisation> = {}): Organisation {
  return anOrganisation({
    key: 'STM',
    names: { fi: 'sosiaali- ja terveysministeriö', sv: 'social- och hälsovårdsministeriet', en: 'Ministry of Social Affairs and Health' },
    shortNames: { fi: 'STM', sv: 'SHM', en: 'STM' },
    accent: '#b92b12',
    order: 11,
    ...given
  });
}

export function aNotice(given: Partial<Notice> = {}): Notice {
  return {
    id: '1',
    version: '1',
    severity: 'warning',
    titles: { fi: 'VPN-yhteyksissä on katkoksia', sv: 'Avbrott i VPN-förbindelserna', en: 'VPN connections are unstable' },
    bodies: { fi: '', sv: '', en: '' },
    url: null,
    startsAt: '2026-11-09T05:00:00Z',
    endsAt: null,
    organisations: [],
    ...given
  };
}

export function aNavigationEntry(given: Partial<NavigationEntry> & { readonly key: string }): NavigationEntry {
  return { parentKey: null, titles: inFinnish(given.key), url: null, organisation: null, order: 1, ...given };
}

export function aQuickLink(given: Partial<QuickLink> = {}): QuickLink {
  return {
    id: given.id ?? nextGuid(),
    titles: inFinnish('Kokoustilat'),
    url: 'https://tilat.gov.example/',
    origin: 'common',
    organisation: null,
    isMandatory: false,
    order: 1,
    place: null,
    ...given
  };
}

/** A unit of the Ministry of Finance, without a department, since always. */
export function aUnit(given: Partial<Unit> & { readonly key: string }): Unit {
  return {
    names: inFinnish(given.key),
    organisation: 'VM',
    parentKey: null,
    validFrom: null,
    validTo: null,
    replacedBy: null,
    manager: null,
    pageUrl: null,
    workspaceUrl: null,
    order: 1,
    ...given
  };
}

/** A specialist of VM; account, login name and address follow the name. */
export function aPerson(given: Partial<Person> = {}): Person {
  const { givenName = 'Juhani', familyName = 'Mäki' } = given;
  const account = given.account ?? `${fold(givenName)}.${fold(familyName)}@gov.example`.replace(/[^a-z.@-]/g, '');
  return {
    loginName: `i:0#.f|membership|${account}`,
    account,
    displayName: `${givenName} ${familyName}`,
    givenName,
    familyName,
    title: 'erityisasiantuntija',
    unit: 'budjettipolitiikan yksikkö',
    organisation: 'VM',
    location: 'Talo A, Helsinki',
    phone: '+358 00 000 0127',
    mobile: '',
    mail: account,
    responsibilities: [],
    managerLogin: null,
    hasPhoto: false,
    ...given
  };
}

/** A responsibility of VM, which Juhani Mäki holds and confirmed in September 2026. */
export function aResponsibility(given: Partial<RegisterEntry> & { readonly id: number }): RegisterEntry {
  return {
    topics: { fi: 'matkustusturvallisuus', sv: 'resesäkerhet', en: 'travel safety' },
    synonyms: [],
    organisation: 'VM',
    holder: { loginName: 'i:0#.f|membership|juhani.maki@gov.example', displayName: 'Juhani Mäki' },
    deputy: null,
    awayFrom: null,
    awayTo: null,
    validFrom: null,
    validTo: null,
    confirmedAt: '2026-09-02T09:00:00.000Z',
    createdAt: '2025-01-08T09:00:00.000Z',
    changedAt: '2025-01-08T09:00:00.000Z',
    isAdministered: false,
    version: '1.0',
    ...given
  };
}

/** An internal workspace of VM, in use, without an end in sight. */
export function aWorkspace(given: Partial<Workspace> = {}): Workspace {
  lastId += 1;
  const id = given.id ?? lastId;
  return {
    id,
    name: 'Kansainvälisen yhteistyön valmisteluryhmä',
    purpose: 'Ministeriön kannat kansainvälisiin kokouksiin.',
    url: `/sites/tt-tyotila-${id}`,
    siteId: nextGuid(),
    kind: 'internal',
    visibility: 'listed',
    organisation: 'VM',
    owner: { loginName: 'i:0#.f|membership|kaarlo.harjoitusmaki@gov.example', displayName: 'Kaarlo Harjoitusmäki' },
    deputy: { loginName: 'i:0#.f|membership|otto.afprov@gov.example', displayName: 'Otto af Prov' },
    informationClass: 'internal',
    language: 'fi',
    state: 'active',
    startsAt: '2026-01-05T08:00:00Z',
    endsAt: '2027-12-31T21:59:59Z',
    lastUsedAt: '2026-11-06T12:00:00Z',
    memberCount: 5,
    memberOrganisations: ['STM', 'VM'],
    ...given
  };
}

/** A request of OKM for a partner workspace, with nothing wrong in it. */
export function aRequestContent(given: Partial<RequestContent> = {}): RequestContent {
  return {
    name: 'Kirjastoverkon kehittäminen',
    purpose: 'Kirjastojen kehittäminen yhdessä kuntien kanssa.',
    kind: 'partner',
    visibility: 'listed',
    organisation: 'OKM',
    owner: { loginName: 'i:0#.f|membership|omistaja.okm@gov.example', displayName: 'Oskari Luonnoslahti' },
    deputy: { loginName: 'i:0#.f|membership|erik.skisslund@gov.example', displayName: 'Erik Skisslund' },
    endDay: '2027-06-30',
    informationClass: 'internal',
    language: 'fi',
    ...given
  };
}

/** A guide on the home site, in Finnish. */
export function aFoundPage(given: Partial<FoundPage> = {}): FoundPage {
  return {
    kind: 'page',
    id: 'etatyo',
    articleId: given.id ?? 'etatyo',
    language: 'fi',
    title: 'Etätyö ja monipaikkainen työ',
    summary: [{ text: 'Näin sovit etätyöstä.', isFound: false }],
    url: '/sites/kampus/SitePages/Etatyo.aspx',
    siteUrl: '/sites/kampus',
    newsKind: null,
    isGuide: true,
    date: '2026-11-01T08:00:00Z',
    ...given
  };
}
