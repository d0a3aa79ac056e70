import { body, headers } from '@pnp/queryable';
import { spPost, SPQueryable } from '@pnp/sp';

import { administeringKeyOf, initialOrganisations } from '../../../schema/organisations';
import { approversOf, EVERYONE, type GroupName, SERVICE_OWNERS } from '../../../schema/groups';
import type { SharePointClient } from '../../client/sharePointClient';
import { toKampusError } from '../../client/errors';
import type { Making } from './Making';
import { onSite } from './site';

const MERGE = { 'X-HTTP-Method': 'MERGE', 'IF-MATCH': '*' };
/** SP.Utilities.PrincipalType and PrincipalSource, as the people picker takes them. */
const SECURITY_GROUPS = 4;
const ALL_SOURCES = 15;
const MOST_SUGGESTIONS = 20;

type SiteGroup = 'AssociatedOwnerGroup' | 'AssociatedMemberGroup' | 'AssociatedVisitorGroup';

interface SiteUser {
  readonly Id: number;
  readonly LoginName: string;
  readonly IsSiteAdmin?: boolean;
}

/** Login name of a group of the directory; null when there is none of that name. */
async function loginOf({ home, homeUrl }: SharePointClient, group: GroupName): Promise<string | null> {
  const queryParams = {
    AllowEmailAddresses: false, AllowMultipleEntities: false, AllUrlZones: false, MaximumEntitySuggestions: MOST_SUGGESTIONS,
    PrincipalSource: ALL_SOURCES, PrincipalType: SECURITY_GROUPS, QueryString: group
  };
  const picker = SPQueryable([home.web, homeUrl], '_api/SP.UI.ApplicationPages.ClientPeoplePickerWebServiceInterface.clientPeoplePickerSearchUser');
  const entities = JSON.parse(await spPost<string>(picker, body({ queryParams }))) as ReadonlyArray<{ readonly Key: string; readonly DisplayText?: string }>;
  return entities.find(({ DisplayText }) => DisplayText?.toLowerCase() === group)?.Key ?? null;
}

async function addTo(making: Making, group: SiteGroup, login: string | null): Promise<void> {
  if (login !== null) await spPost(onSite(making, `_api/web/${group}/users`), body({ LoginName: login }));
}

/** What a site administrator may, a person or a group of the directory. */
async function setAdministrator(making: Making, login: string, isAdministrator: boolean): Promise<void> {
  const { Id } = await spPost<SiteUser>(onSite(making, '_api/web/ensureUser'), body({ logonName: login }));
  await spPost(onSite(making, `_api/web/siteUsers/getById(${Id})`), body({ IsSiteAdmin: isAdministrator }, headers(MERGE)));
}

function approversGroup({ request }: Making): GroupName {
  const { organisation } = request.content;
  return approversOf(administeringKeyOf(initialOrganisations.find(({ key }) => key === organisation) ?? { key: organisation, parentKey: null }));
}

/** Lets every approver of the organisation go on with what one has begun. */
export async function admitApprovers(making: Making): Promise<void> {
  const login = await loginOf(making.client, approversGroup(making));
  if (login !== null) await setAdministrator(making, login, true);
}

/** Owners, the requester as a member, everyone as readers of an open one; and the service owners, whose command looks after its life. */
export async function admitPeople(making: Making): Promise<void> {
  const { client, request: { content, requester } } = making;
  const owners = [content.owner, content.deputy].flatMap((person) => (person === null ? [] : [person.loginName]));
  for (const login of owners) {
    await addTo(making, 'AssociatedOwnerGroup', login);
    await setAdministrator(making, login, true);
  }
  await addTo(making, 'AssociatedOwnerGroup', await loginOf(client, SERVICE_OWNERS));
  if (!owners.includes(requester.loginName)) await addTo(making, 'AssociatedMemberGroup', requester.loginName);
  if (content.visibility === 'open') await addTo(making, 'AssociatedVisitorGroup', await loginOf(client, EVERYONE));
}

/**
 * Leaves the workspace to its owners: whoever made it has no more business there. The group of approvers goes last, so that
 * until then any of them can go on; when the approver has no right left, it has been done before.
 */
export async function handOver(making: Making): Promise<void> {
  const { client, request: { content } } = making;
  const stay = new Set([content.owner?.loginName, content.deputy?.loginName, (await loginOf(client, SERVICE_OWNERS))?.toLowerCase()]);
  const goes = ({ LoginName }: SiteUser): boolean => !stay.has(LoginName.toLowerCase());
  const own = client.loginName?.toLowerCase();
  try {
    const inGroup = await onSite(making, '_api/web/AssociatedOwnerGroup/users').select('Id', 'LoginName')<SiteUser[]>();
    const users = await onSite(making, '_api/web/siteUsers').select('Id', 'LoginName', 'IsSiteAdmin')<SiteUser[]>();
    const administrators = users.filter(({ IsSiteAdmin }) => IsSiteAdmin);
    const group = (await loginOf(client, approversGroup(making)))?.toLowerCase();
    const rank = ({ LoginName }: SiteUser): number => [own, group].indexOf(LoginName.toLowerCase());
    for (const { Id } of inGroup.filter(goes)) await spPost(onSite(making, `_api/web/AssociatedOwnerGroup/users/removeById(${Id})`));
    for (const { Id } of administrators.filter(goes).sort((a, b) => rank(a) - rank(b))) {
      await spPost(onSite(making, `_api/web/siteUsers/getById(${Id})`), body({ IsSiteAdmin: false }, headers(MERGE)));
    }
  } catch (reason) {
    const error = toKampusError('hand a workspace over', reason);
    if (error.kind !== 'forbidden' && error.kind !== 'notFound') throw error;
  }
}
