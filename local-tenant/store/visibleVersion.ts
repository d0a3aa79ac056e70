import { keptVersions, level } from './fileVersions';
import type { Item, PublishedVersion } from './itemRow';
import type { List } from './lists';
import { permission } from './permissions';
import type { Rights } from './rights';
import type { Store } from './Store';

/** The version of an item that one person sees. */
export interface VisibleVersion extends PublishedVersion {
  /** 1 published, 2 draft, 255 checked out by this very person. */
  readonly level: number;
}

/** Values of a list's DraftVersionVisibility: who sees drafts. */
const draftVisibility = { readers: 0, editors: 1, approvers: 2 } as const;

/**
 * What a person sees of an item that he or she may read: the newest version, or the one that was last published.
 * @returns undefined when there is nothing for this person yet: a draft that never was published
 */
export function visibleVersion(store: Store, list: List, item: Item, rights: Rights, siteId: string): VisibleVersion | undefined {
  if (item.level === level.published) return { ...item, level: item.level };
  if (item.checkedOutTo === rights.user.id) return { ...item, level: level.checkout };
  if (!seesDrafts(list, item, rights, siteId)) return item.published ? { ...item.published, level: level.published } : undefined;
  if (item.checkedOutTo === null) return { ...item, level: level.draft };
  const [before] = keptVersions(store, item);
  return before ?? (item.published ? { ...item.published, level: level.published } : undefined);
}

/** Whether a person sees the drafts of others in the list. */
function seesDrafts(list: List, item: Item, rights: Rights, siteId: string): boolean {
  const setting = list.settings['DraftVersionVisibility'] ?? (list.settings['EnableModeration'] === true ? draftVisibility.approvers : draftVisibility.readers);
  if (setting === draftVisibility.readers) return true;
  if (setting === draftVisibility.editors) return rights.can(permission.editListItems, item.scopeId, siteId);
  return rights.can(permission.approveItems, item.scopeId, siteId) || item.authorId === rights.user.id || item.editorId === rights.user.id;
}
