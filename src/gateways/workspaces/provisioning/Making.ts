import type { WorkspaceRequest } from '../../../domain/workspaces/WorkspaceRequest';
import type { SharePointClient } from '../../client/sharePointClient';

/** A workspace in the making: what every step is given. */
export interface Making {
  readonly client: SharePointClient;
  readonly request: WorkspaceRequest;
  /** Server-relative address of the site; no other workspace has it. */
  readonly address: string;
}
