/** The Entra security groups that Kampus gives rights to; who belongs to them is the organisations' own business. */
export type GroupName =
  | 'kampus-kaikki'
  | 'kampus-paatoimittajat'
  | 'kampus-kaantajat'
  | 'kampus-palvelunomistajat'
  | `kampus-${string}-henkilosto`
  | `kampus-${string}-toimittajat`
  | `kampus-${string}-paakayttajat`
  | `kampus-${string}-hyvaksyjat`;

/** Everyone in the Government, guests excluded: what opens the common sites and the organisations' open sections. */
export const EVERYONE: GroupName = 'kampus-kaikki';
export const CHIEF_EDITORS: GroupName = 'kampus-paatoimittajat';
export const TRANSLATORS: GroupName = 'kampus-kaantajat';
export const SERVICE_OWNERS: GroupName = 'kampus-palvelunomistajat';

/** Staff of an organisation, by its key (`VM` → `kampus-vm-henkilosto`): group membership says who the reader is. */
export const staffOf = (key: string): GroupName => `kampus-${key.toLowerCase()}-henkilosto`;
export const editorsOf = (key: string): GroupName => `kampus-${key.toLowerCase()}-toimittajat`;
export const adminsOf = (key: string): GroupName => `kampus-${key.toLowerCase()}-paakayttajat`;
export const approversOf = (key: string): GroupName => `kampus-${key.toLowerCase()}-hyvaksyjat`;
