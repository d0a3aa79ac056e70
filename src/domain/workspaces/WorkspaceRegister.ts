import type { OwnWorkspace } from './ownWorkspace';
import type { Workspace } from './Workspace';

/** What the register is narrowed by. */
export interface RegisterQuery {
  /** Beginnings of words of the name; empty for all. */
  readonly text: string;
  /** Key; null for all. */
  readonly organisation: string | null;
}

export interface RegisterPage {
  readonly workspaces: readonly Workspace[];
  /** What gives the next page; null after the last one. Opaque. */
  readonly next: string | null;
}

/** A document of one of the reader's workspaces. */
export interface WorkspaceDocument {
  readonly title: string;
  /** Server-relative. */
  readonly url: string;
  /** Server-relative address of its workspace. */
  readonly workspaceUrl: string;
  readonly workspaceName: string;
  /** Name of whoever changed it last. */
  readonly editor: string;
  /** ISO 8601. */
  readonly modifiedAt: string;
}

/** The workspaces that the reader may learn of. No method makes a call per workspace. */
export interface WorkspaceRegister {
  /** Those that the reader is a member, an owner or a guest of, the latest changed first. @throws KampusError */
  mine(): Promise<readonly OwnWorkspace[]>;

  /** All that the reader may learn of: by name, or what fits the text best first. @param cursor null for the first page. @throws KampusError */
  discoverable(query: RegisterQuery, cursor: string | null, signal?: AbortSignal): Promise<RegisterPage>;

  /** Addresses that the reader keeps on top. @throws KampusError */
  favourites(): Promise<readonly string[]>;

  /** @param urls all of them, in order. @throws KampusError */
  saveFavourites(urls: readonly string[]): Promise<void>;

  /** The latest documents of the workspaces, in one search; of as many as one question holds, from the first. @throws KampusError */
  recentDocuments(workspaces: readonly Pick<OwnWorkspace, 'siteId' | 'url'>[]): Promise<readonly WorkspaceDocument[]>;
}
