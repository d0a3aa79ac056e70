import type { Organisation } from './Organisation';

/** Who there is, and whose the reader is. */
export interface OrganisationRepository {
  /**
   * Every organisation that is valid now, in menu order. A row that cannot be understood is left out
   * (its readers get the Government's look) and does not stop the others.
   * @throws KampusError
   */
  all(): Promise<Organisation[]>;

  /**
   * Keys of the organisations whose staff the reader is, as the server says by group membership;
   * empty for a guest or someone without an organisation.
   * @throws KampusError
   */
  ownKeys(): Promise<string[]>;
}
