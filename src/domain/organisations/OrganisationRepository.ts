import type { Organisation } from './Organisation';

/** Who there is, and whose the reader is. */
export interface OrganisationRepository {
  /**
   * Every organisation that is valid now, in menu order. What is broken in a row is made good (the Government's colour,
   * the key for a name); a row without a key is left out. One bad row never stops the others.
   * @throws KampusError
   */
  all(): Promise<Organisation[]>;

  /**
   * Keys of the organisations whose staff the reader is, as the server says by group membership;
   * empty for a guest or someone without an organisation, and for an administrator of the site, to whom the server shows
   * everybody's.
   * @throws KampusError
   */
  ownKeys(): Promise<string[]>;
}
