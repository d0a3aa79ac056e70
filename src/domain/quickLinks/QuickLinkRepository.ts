import type { OwnLinkDraft } from './ownLink';
import type { QuickLink } from './quickLinks';

/** Links of the desktop. Only the reader's own can be changed; what others gave can only be put in another place. */
export interface QuickLinkRepository {
  /** The common links, every organisation's, and the reader's own, with the places the reader gave them. @throws KampusError */
  all(): Promise<QuickLink[]>;

  /** @throws KampusError `invalidData` when the draft breaks the rule of `ownLinkProblems` */
  addOwn(draft: OwnLinkDraft): Promise<QuickLink>;

  /**
   * Gives an own link another name and address.
   * @param link as the reader saw it
   * @throws KampusError `conflict` when it has been changed since then, `notFound` when it has been removed, `invalidData` as in `addOwn`
   */
  changeOwn(link: QuickLink, draft: OwnLinkDraft): Promise<QuickLink>;

  /** Removes an own link; one that is gone already is no failure. @throws KampusError `forbidden` when the link is not the reader's own */
  removeOwn(link: QuickLink): Promise<void>;

  /** Keeps the reader's order of all links, whoever gave them; the latest order holds. @throws KampusError */
  saveOrder(ids: readonly string[]): Promise<void>;
}
