import type { NamedPerson } from '../people/Person';
import type { Language } from '../shared/Language';
import type { InformationClass, Visibility, WorkspaceKind } from './Workspace';

/** What is asked for. */
export interface RequestContent {
  readonly name: string;
  readonly purpose: string;
  readonly kind: WorkspaceKind;
  readonly visibility: Visibility;
  /** Key of the organisation that is asked: one whose staff the requester is. */
  readonly organisation: string;
  /** Null until chosen. */
  readonly owner: NamedPerson | null;
  readonly deputy: NamedPerson | null;
  /** The last day, in Helsinki: `2027-06-30`. */
  readonly endDay: string;
  /** Null until chosen: the requester must think of it. */
  readonly informationClass: InformationClass | null;
  /** Language of the site. */
  readonly language: Language;
}

export type RequestState = 'waiting' | 'withdrawn' | 'approved' | 'returned' | 'rejected';

/** A request as it was sent; nobody changes it afterwards. */
export interface WorkspaceRequest {
  readonly id: number;
  /** Unique, made where it was written. */
  readonly key: string;
  readonly content: RequestContent;
  readonly requester: NamedPerson;
  /** ISO 8601. */
  readonly sentAt: string;
  readonly state: RequestState;
  /** Why it was returned or rejected; empty otherwise. */
  readonly reason: string;
  /** Server-relative address of the workspace that was made; null when there is none. */
  readonly workspaceUrl: string | null;
  /** Key of the request that this one takes the place of; null when it is the first. */
  readonly replaces: string | null;
  /** What the server knew of it when it was read: a decision on an older one is refused. */
  readonly version: string;
}
