import { organisations, type OrganisationKey, type PublisherKey } from '../organisations';
import { editorsByOrganisation } from './editors';
import type { Person } from './people';

/** An Entra security group of the demo, by its display name; provisioning finds it by that name. */
export interface Group {
  readonly name: string;
  /** upns */
  readonly members: readonly string[];
  /** Names of groups in it. */
  readonly groups: readonly string[];
}

export type GroupRole = 'henkilosto' | 'toimittajat' | 'paakayttajat' | 'hyvaksyjat' | 'esihenkilot';

/** Everyone in the Government, guests excluded. */
export const everyone = 'kampus-kaikki';
export const chiefEditors = 'kampus-paatoimittajat';
export const translators = 'kampus-kaantajat';
export const serviceOwners = 'kampus-palvelunomistajat';
/** Those who work at a mission abroad; they are UM's staff as well. */
export const missionStaff = 'kampus-edustustot-henkilosto';

/** kampus-vm-henkilosto and so on. */
export const groupOf = (organisation: OrganisationKey, role: GroupRole): string => `kampus-${organisation.toLowerCase()}-${role}`;

const upnOf = (account: string): string => `${account}@gov.example`;
const group = (name: string, members: readonly string[], groups: readonly string[] = []): Group => ({ name, members, groups });

const isSupervisor = ({ post }: Person): boolean =>
  post === 'permanentSecretary' || post === 'directorGeneral' || post === 'headOfUnit' || post === 'ambassador';

/** The fixed person of a role first, else the organisation's first one with the given post. */
const holderOf = (staff: readonly Person[], account: string, post: Person['post']): readonly string[] => {
  const holder = staff.find(({ upn }) => upn === upnOf(account)) ?? staff.find((person) => person.post === post);
  return holder ? [holder.upn] : [];
};

const organisationGroups = (key: OrganisationKey, people: readonly Person[], editors: ReadonlyMap<PublisherKey, string>): readonly Group[] => {
  const staff = people.filter(({ organisation }) => organisation === key);
  const lower = key.toLowerCase();
  const editor = editors.get(key);
  return [
    group(groupOf(key, 'henkilosto'), staff.map(({ upn }) => upn)),
    group(groupOf(key, 'toimittajat'), editor ? [editor] : []),
    group(groupOf(key, 'paakayttajat'), holderOf(staff, `paakayttaja.${lower}`, 'planningOfficer')),
    group(groupOf(key, 'hyvaksyjat'), holderOf(staff, `hyvaksyja.${lower}`, 'headOfUnit')),
    group(groupOf(key, 'esihenkilot'), staff.filter(isSupervisor).map(({ upn }) => upn)),
  ];
};

/** Every group of the demo's directory; who is in them decides what each person may read and write. */
export const makeGroups = (people: readonly Person[]): readonly Group[] => {
  const editors = editorsByOrganisation(people);
  return [
    ...organisations.flatMap(({ key }) => organisationGroups(key, people, editors)),
    group(missionStaff, people.filter(({ mission }) => mission !== null).map(({ upn }) => upn)),
    group(everyone, [], organisations.map(({ key }) => groupOf(key, 'henkilosto'))),
    group(chiefEditors, [upnOf('paatoimittaja')]),
    group(translators, [upnOf('kaantaja')]),
    group(serviceOwners, [upnOf('palvelunomistaja')]),
  ];
};
