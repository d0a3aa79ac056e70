import { body, headers } from '@pnp/queryable';
import { type ISPCollection, SPInstance, spPost } from '@pnp/sp';

import type { FollowedOrganisationsRepository } from '../../domain/reader/FollowedOrganisationsRepository';
import { followedOrganisationsList, type FollowedOrganisationRow } from '../../schema/lists/followedOrganisationsList';
import { asOperation } from '../client/errors';
import type { HomeReader } from '../client/HomeReader';
import { itemsOf } from '../client/listRead';
import type { SharePointClient } from '../client/sharePointClient';
import { followedRead } from './followedRead';

const DELETE = { 'X-HTTP-Method': 'DELETE', 'IF-Match': '*' };

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
    await asOperation('follow an organisation', () => spPost(this.items(), body({ Title: organisationKey })));
  }

  public async unfollow(organisationKey: string): Promise<void> {
    const rows = await this.rowsOf(organisationKey);
    await asOperation('unfollow an organisation', () => Promise.all(rows.map(({ Id }) => spPost(SPInstance(this.items()).concat(`(${Id})`), headers(DELETE)))));
  }

  private async rowsOf(organisationKey: string): Promise<FollowedOrganisationRow[]> {
    return (await this.home.read(followedRead)).filter((row) => row.Title === organisationKey);
  }

  private items(): ISPCollection {
    return itemsOf({ web: this.client.home.web, path: new URL(this.client.homeUrl).pathname }, followedOrganisationsList);
  }
}
