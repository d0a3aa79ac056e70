import type { NamedPerson } from '../src/domain/people/Person';
import { merged } from '../src/domain/responsibilities/merging';
import type { Responsibility } from '../src/domain/responsibilities/Responsibility';
import { placed } from '../src/gateways/client/listRead';
import { SharePointPeopleDirectory } from '../src/gateways/people/SharePointPeopleDirectory';
import { REGISTER_COLUMNS, REGISTER_PEOPLE, type RegisterRow, toEntry, toUpdate, UPDATE_COLUMNS, UPDATE_PEOPLE, type UpdateEntry, type UpdateRow } from '../src/gateways/responsibilities/responsibilityRows';
import { responsibilitiesList } from '../src/schema/lists/responsibilitiesList';
import { responsibilityUpdatesList } from '../src/schema/lists/responsibilityUpdatesList';
import { HOME_SITE_URL } from '../src/schema/sites';
import { ifThere, type Tenant } from './provision/Tenant';
import { readAll } from './readAll';

/** The register of who handles what, with what holders have said; nothing in a tenant that has no such lists yet. */
export async function readRegister(tenant: Tenant): Promise<Responsibility[]> {
  const { web } = tenant.spFor(HOME_SITE_URL);
  const itemsOf = (url: string) => web.getList(`${HOME_SITE_URL}/${url}`).items;
  const rows = await ifThere('find the register', () => readAll<RegisterRow>('read the register', itemsOf(responsibilitiesList.url).expand(...REGISTER_PEOPLE), REGISTER_COLUMNS));
  if (rows === null) return [];
  const said = await ifThere('find the updates', () => readAll<UpdateRow>('read the updates', itemsOf(responsibilityUpdatesList.url).expand(...UPDATE_PEOPLE), UPDATE_COLUMNS));
  const updates = new Map<number, UpdateEntry[]>();
  for (const update of (said ?? []).map(toUpdate)) if (update !== null) updates.set(update.responsibilityId, [...(updates.get(update.responsibilityId) ?? []), update]);
  return placed(rows, { path: HOME_SITE_URL }, responsibilitiesList).map(toEntry).map((entry) => merged(entry, updates.get(entry.id) ?? []));
}

/** User principal name: `juhani.maki@gov.example`, lower case. */
export const upnOf = ({ loginName }: NamedPerson): string => loginName.split('|').pop() ?? loginName;

/** Which of these people the directory has, by login name, lower case. */
export function knownPeople(tenant: Tenant, loginNames: readonly string[]): Promise<ReadonlySet<string>> {
  return new SharePointPeopleDirectory({ current: tenant.spFor(HOME_SITE_URL), webUrl: `${tenant.origin}${HOME_SITE_URL}` }).known(loginNames);
}
