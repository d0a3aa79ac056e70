import type { Workspace, WorkspaceKind } from './Workspace';

/** A workspace that the reader works in, as the server lets them know of it. */
export interface OwnWorkspace {
  readonly name: string;
  /** Server-relative, lower case. */
  readonly url: string;
  /** Id of its site collection, lower case. */
  readonly siteId: string;
  readonly kind: WorkspaceKind;
  /** When something of it last changed, as search knows, or was used, as the register does. ISO 8601. */
  readonly changedAt: string;
  /** What the register says of it; null where it tells the reader nothing: of a closed one its members, of any one guests. */
  readonly entry: Workspace | null;
}

/** What the reader is in a workspace. */
export type WorkspaceRole = 'owner' | 'deputy' | 'member';

/** The reader's role in an own workspace. */
export function roleIn({ entry }: Pick<OwnWorkspace, 'entry'>, loginName: string): WorkspaceRole {
  const own = loginName.toLowerCase();
  if (entry?.owner?.loginName === own) return 'owner';
  return entry?.deputy?.loginName === own ? 'deputy' : 'member';
}

/** Which of the own ones are shown: those with the text in the name or the organisation's key, favourites first, each group as it came. */
export function shownOwn(workspaces: readonly OwnWorkspace[], text: string, favourites: readonly string[], language: string): readonly OwnWorkspace[] {
  const words = text.toLocaleLowerCase(language).split(/\s+/).filter((word) => word !== '');
  const fits = ({ name, entry }: OwnWorkspace): boolean => {
    const said = `${name} ${entry?.organisation ?? ''}`.toLocaleLowerCase(language);
    return words.every((word) => said.includes(word));
  };
  const place = ({ url }: OwnWorkspace): number => {
    const index = favourites.indexOf(url);
    return index < 0 ? favourites.length : index;
  };
  return workspaces.filter(fits).map((one, index) => ({ one, index })).sort((a, b) => place(a.one) - place(b.one) || a.index - b.index).map(({ one }) => one);
}

/** The favourites when one more is kept on top, last of them, or one less. */
export function toggled(favourites: readonly string[], url: string): readonly string[] {
  return favourites.includes(url) ? favourites.filter((one) => one !== url) : [...favourites, url];
}
