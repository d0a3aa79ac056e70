import type { OwnWorkspace } from '../domain/workspaces/ownWorkspace';
import type { Workspace } from '../domain/workspaces/Workspace';
import type { WorkspaceFront, WorkspaceFronts } from '../domain/workspaces/WorkspaceFront';
import type { RegisterPage, RegisterQuery, WorkspaceDocument, WorkspaceRegister } from '../domain/workspaces/WorkspaceRegister';
import { Answering } from './fakes';

const PAGE = 20;
const beginsAWord = (name: string, text: string): boolean => text.toLowerCase().split(/\s+/).every((word) => ` ${name.toLowerCase()}`.includes(` ${word}`));

/** A register in memory, as one reader sees it. */
export class FakeWorkspaceRegister extends Answering implements WorkspaceRegister {
  public workspaces: Workspace[];
  /** Addresses of those that the reader is a member of. */
  public memberOf: string[];
  /** Addresses of closed ones, whose rows the reader does not see. */
  public untold: string[] = [];
  public documents: WorkspaceDocument[] = [];
  private kept: readonly string[] = [];

  public constructor(workspaces: Workspace[] = [], memberOf: string[] = []) {
    super();
    this.workspaces = workspaces;
    this.memberOf = memberOf;
  }

  public mine(): Promise<readonly OwnWorkspace[]> {
    return this.answer(() =>
      this.workspaces.flatMap((entry): OwnWorkspace[] =>
        entry.url === null || !this.memberOf.includes(entry.url)
          ? []
          : [{ name: entry.name, url: entry.url, siteId: entry.siteId ?? '', kind: entry.kind, changedAt: entry.lastUsedAt ?? entry.startsAt ?? '', entry: this.untold.includes(entry.url) ? null : entry }]
      ).sort((a, b) => b.changedAt.localeCompare(a.changedAt))
    );
  }

  public discoverable({ text, organisation }: RegisterQuery, cursor: string | null): Promise<RegisterPage> {
    return this.answer(() => {
      const start = Number(cursor ?? 0);
      const found = this.workspaces.filter((one) => (one.url === null || !this.untold.includes(one.url)) && beginsAWord(one.name, text) && (organisation === null || one.organisation === organisation));
      return { workspaces: found.slice(start, start + PAGE), next: start + PAGE < found.length ? String(start + PAGE) : null };
    });
  }

  public favourites(): Promise<readonly string[]> {
    return this.answer(() => this.kept);
  }

  public saveFavourites(urls: readonly string[]): Promise<void> {
    return this.answer(() => { this.kept = [...urls]; });
  }

  public recentDocuments(workspaces: readonly Pick<OwnWorkspace, 'siteId' | 'url'>[]): Promise<readonly WorkspaceDocument[]> {
    return this.answer(() => this.documents.filter(({ workspaceUrl }) => workspaces.some(({ url }) => url === workspaceUrl)));
  }
}

/** A workspace that the page belongs to. */
export class FakeWorkspaceFronts extends Answering implements WorkspaceFronts {
  public front: WorkspaceFront = { name: 'Lukuryhmä', purpose: '', owners: [], members: [], documentsUrl: null, tasksUrl: null, eventsUrl: null };
  public documents: WorkspaceDocument[] = [];

  public here(): Promise<WorkspaceFront> {
    return this.answer(() => this.front);
  }

  public documentsHere(): Promise<readonly WorkspaceDocument[]> {
    return this.answer(() => this.documents);
  }
}
