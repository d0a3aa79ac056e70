import type { FollowedOrganisationsRepository } from '../../domain/reader/FollowedOrganisationsRepository';
import { followedOrganisationsList, type FollowedOrganisationRow } from '../../schema/lists/followedOrganisationsList';
import { asOperation } from '../client/errors';
import type { HomeReader } from '../client/HomeReader';
import { itemsOf, wholeList } from '../client/listRead';
import type { SharePointClient } from '../client/sharePointClient';

/** The list gives each reader their own rows only. */
export const followedRead = wholeList(followedOrganisationsList);

export class SharePointFollowedOrganisations implements FollowedOrganisationsRepository {
  private readonly home: HomeReader;
  private readonly client: SharePointClient;

  public constructor(home: HomeReader, client: SharePointClient) {
    this.home = home;
    this.client = client;
  }

  public async keys(): Promise<string[]> {
    const rows = await this.home.read(followedRead);
    return Array.from(new Set(rows.map((row) => row.Title ?? '').filter((key) => key !== '')));
  }

  public async follow(organisationKey: string): Promise<void> {
    if ((await this.rowsOf(organisationKey)).length > 0) return;
    await asOperation('follow an organisation', () => this.items().add({ Title: organisationKey }));
  }

  public async unfollow(organisationKey: string): Promise<void> {
    const rows = await this.rowsOf(organisationKey);
    await asOperation('unfollow an organisation', () => Promise.all(rows.map(({ Id }) => this.items().getById(Id).delete())));
  }

  private async rowsOf(organisationKey: string): Promise<FollowedOrganisationRow[]> {
    return (await this.home.read(followedRead)).filter((row) => row.Title === organisationKey);
  }

  private items() {
    return itemsOf({ web: this.client.home.web, path: new URL(this.client.homeUrl).pathname }, followedOrganisationsList);
  }
}
