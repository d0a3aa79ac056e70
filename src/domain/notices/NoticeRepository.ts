import type { Notice } from './notices';

export interface NoticeRepository {
  /** Notices that have not ended, also those that begin later today. @throws KampusError */
  current(): Promise<Notice[]>;
}
