import { sectionUrl } from '../src/gateways/organisations/organisationRow';
import type { OrganisationRow } from '../src/schema/lists/organisationsList';

/** Addresses of an organisation's open and closed section. One that can be no site's, somebody has written past the form: it is left out. */
export function sectionsOf({ OpenSiteUrl, ClosedSiteUrl }: Pick<OrganisationRow, 'OpenSiteUrl' | 'ClosedSiteUrl'>): string[] {
  return [OpenSiteUrl, ClosedSiteUrl].flatMap((address) => sectionUrl(address) ?? []);
}
