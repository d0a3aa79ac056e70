import type { WorkspaceDocument } from './WorkspaceRegister';

/** Who is in a workspace, as its site knows them. */
export interface WorkspacePerson {
  readonly name: string;
  readonly isGuest: boolean;
  /** A group of the directory, not one person. */
  readonly isGroup: boolean;
}

/** What the front page of a workspace tells of it. */
export interface WorkspaceFront {
  readonly name: string;
  /** Empty when nobody has said. */
  readonly purpose: string;
  /** Null when the site does not show them to the reader. */
  readonly owners: readonly WorkspacePerson[] | null;
  /** Others than the owners; null when the site does not show them to the reader. */
  readonly members: readonly WorkspacePerson[] | null;
  /** Server-relative address of the library of documents; null when there is none. */
  readonly documentsUrl: string | null;
  readonly tasksUrl: string | null;
  readonly eventsUrl: string | null;
}

/** The workspace that the page belongs to. Guests read it too: nothing is asked of Kampus's home site. */
export interface WorkspaceFronts {
  /** @throws KampusError */
  here(): Promise<WorkspaceFront>;
  /** The latest documents of the site, as search knows them. @throws KampusError */
  documentsHere(): Promise<readonly WorkspaceDocument[]>;
}
