import type { PublishedPage } from '../pages';
import type { Tenant } from '../provision/Tenant';

/** What reports are made of. */
export interface ReportSource {
  readonly tenant: Tenant;
  /** Key of the only organisation that is reported on; null for all. */
  readonly organisation: string | null;
  /** The published pages that are reported on. */
  readonly pages: readonly PublishedPage[];
  /** The server's time. */
  readonly now: Date;
}
