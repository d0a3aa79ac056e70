import type { NamedPerson } from '../people/Person';
import type { Language } from '../shared/Language';

/** `internal`: the Government's own people only, the server refuses guests; `partner`: the only kind with guests. */
export type WorkspaceKind = 'internal' | 'partner';

/** `open`: everyone in the Government reads it; `listed`: everyone learns its name, members read it; `closed`: only members learn of it. */
export type Visibility = 'open' | 'listed' | 'closed';

/** `creating` until its approval has been carried out; `readOnly` once its time is over: nothing is deleted. */
export type WorkspaceState = 'creating' | 'active' | 'readOnly';

/** The highest class of what is kept there. Security-classified information belongs in no workspace, and so is no class of one. */
export type InformationClass = 'public' | 'internal' | 'confidential';

export const WORKSPACE_KINDS: readonly WorkspaceKind[] = ['internal', 'partner'];
export const VISIBILITIES: readonly Visibility[] = ['open', 'listed', 'closed'];
export const INFORMATION_CLASSES: readonly InformationClass[] = ['public', 'internal', 'confidential'];

/** A workspace as the register knows it; plain data. */
export interface Workspace {
  /** Number of its row. */
  readonly id: number;
  readonly name: string;
  readonly purpose: string;
  /** Server-relative address of its site; null while it is being made. */
  readonly url: string | null;
  /** Id of its site collection, by which search knows it; null while it is being made. */
  readonly siteId: string | null;
  readonly kind: WorkspaceKind;
  readonly visibility: Visibility;
  /** Key of the organisation whose approvers keep it, as the server says. */
  readonly organisation: string;
  /** Null when nobody owns it: an orphan. */
  readonly owner: NamedPerson | null;
  readonly deputy: NamedPerson | null;
  readonly informationClass: InformationClass;
  readonly language: Language;
  readonly state: WorkspaceState;
  /** ISO 8601. */
  readonly startsAt: string | null;
  /** Its last moment, ISO 8601; null for one from before the register, which has no end yet. */
  readonly endsAt: string | null;
  /** ISO 8601, as last looked at; null when nobody has looked yet. */
  readonly lastUsedAt: string | null;
  /** As last counted; null when nobody has counted yet. */
  readonly memberCount: number | null;
  /** Keys of the members' organisations, as last counted. */
  readonly memberOrganisations: readonly string[];
}

/** Whether the person owns the workspace, or is the owner's deputy. */
export function isOwnedBy({ owner, deputy }: Pick<Workspace, 'owner' | 'deputy'>, loginName: string): boolean {
  const own = loginName.toLowerCase();
  return owner?.loginName === own || deputy?.loginName === own;
}
