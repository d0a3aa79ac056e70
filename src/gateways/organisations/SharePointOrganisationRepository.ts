import { inMenuOrder, isValidAt, type Organisation } from '../../domain/organisations/Organisation';
import type { OrganisationRepository } from '../../domain/organisations/OrganisationRepository';
import type { Clock } from '../../domain/shared/Clock';
import { organisationsList } from '../../schema/lists/organisationsList';
import { ownOrganisationList } from '../../schema/lists/ownOrganisationList';
import type { HomeReader } from '../client/HomeReader';
import { wholeList } from '../client/listRead';
import { RIGHTS, type Rights } from '../client/rights';
import { toOrganisation } from './organisationRow';

/** With what the reader may do to each row. */
export const organisationsRead = wholeList<typeof organisationsList, Rights>(organisationsList, RIGHTS);
/** The server withholds the rows of organisations whose staff the reader is not. */
export const ownOrganisationRead = wholeList(ownOrganisationList);

/** Nobody is staff of more: who reads more rows reads them as an administrator of the site, and they say nothing. */
const MOST_OWN = 3;

export class SharePointOrganisationRepository implements OrganisationRepository {
  private readonly home: HomeReader;
  private readonly clock: Clock;

  public constructor(home: HomeReader, clock: Clock) {
    this.home = home;
    this.clock = clock;
  }

  public async all(): Promise<Organisation[]> {
    const rows = await this.home.read(organisationsRead);
    const organisations = rows.map(toOrganisation).filter((one): one is Organisation => one !== null);
    return inMenuOrder(organisations.filter((one) => isValidAt(one, this.clock.now())));
  }

  public async ownKeys(): Promise<string[]> {
    const rows = await this.home.read(ownOrganisationRead);
    const keys = rows.map((row) => row.Title?.trim().toUpperCase() ?? '').filter((key) => key !== '');
    return keys.length > MOST_OWN ? [] : keys;
  }
}
