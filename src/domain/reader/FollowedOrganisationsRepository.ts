/** The other organisations whose news the reader has chosen to follow. Kept on the server, own rows only. */
export interface FollowedOrganisationsRepository {
  /** Keys, without doubles. @throws KampusError */
  keys(): Promise<string[]>;
  /** Following twice is following once. @throws KampusError */
  follow(organisationKey: string): Promise<void>;
  /** Not following what is not followed is no error. @throws KampusError */
  unfollow(organisationKey: string): Promise<void>;
}
