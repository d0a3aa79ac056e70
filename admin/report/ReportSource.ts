import type { PublishedPage } from '../pages';
import type { Tenant } from '../provision/Tenant';

/** What reports are made of. */
export interface ReportSource {
  readonly tenant: Tenant;
  /** The published pages that are reported on. */
  readonly pages: readonly PublishedPage[];
  /** The server's time. */
  readonly now: Date;
}
