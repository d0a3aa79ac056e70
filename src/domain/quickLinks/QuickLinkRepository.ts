import type { QuickLink } from './quickLinks';

export interface QuickLinkRepository {
  /** The common links, every organisation's, and the reader's own. @throws KampusError */
  all(): Promise<QuickLink[]>;
}
