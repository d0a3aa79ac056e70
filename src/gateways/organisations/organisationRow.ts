import { accentProblem } from '../../domain/organisations/contrast';
import { GOVERNMENT } from '../../domain/organisations/government';
import { isLogoAddress } from '../../domain/organisations/logo';
import type { Organisation } from '../../domain/organisations/Organisation';
import { safeLinkAddress } from '../../domain/shared/linkAddress';
import type { OrganisationRow } from '../../schema/lists/organisationsList';
import { mayEdit, type Rights } from '../client/rights';

/** A section's address, if it can be one: `/sites/…` without a slash at the end. */
export function sectionUrl(url: string | null): string | null {
  const address = safeLinkAddress(url)?.replace(/\/+$/, '') ?? '';
  return address.startsWith('/') ? address : null;
}

/**
 * A row as an organisation. What is broken in it is made good: the Government's colour for a colour that cannot be
 * one, the key for a missing name.
 * @returns null when the row has no key
 */
export function toOrganisation(row: OrganisationRow & Rights): Organisation | null {
  const key = row.Title?.trim().toUpperCase() ?? '';
  if (key === '') return null;
  return {
    key,
    kind: row.OrganisationKind,
    names: { fi: row.NameFi || key, sv: row.NameSv || '', en: row.NameEn || '' },
    shortNames: { fi: row.ShortNameFi || key, sv: row.ShortNameSv || '', en: row.ShortNameEn || '' },
    accent: accentProblem(row.Accent ?? '') === null ? row.Accent : GOVERNMENT.accent,
    logoUrl: isLogoAddress(row.LogoUrl ?? '') ? row.LogoUrl : null,
    openSiteUrl: sectionUrl(row.OpenSiteUrl),
    closedSiteUrl: sectionUrl(row.ClosedSiteUrl),
    parentKey: row.ParentKey?.trim().toUpperCase() || null,
    order: row.SortOrder ?? Number.MAX_SAFE_INTEGER,
    validFrom: row.ValidFrom,
    validTo: row.ValidTo,
    isAdministered: mayEdit(row)
  };
}
