import type { Notice } from './notices';

export interface NoticeRepository {
  /** Notices that have not ended, also those that begin later today. @throws KampusError */
  current(): Promise<Notice[]>;
  /** What the reader has put away, by `dismissalKey`. @throws KampusError */
  dismissed(): Promise<string[]>;
  /** Remembers for the reader, on every device, that these are put away. @throws KampusError */
  dismiss(dismissalKeys: readonly string[]): Promise<void>;
}
