import { safeLinkAddress } from '../../domain/shared/linkAddress';
import type { Unit, UnitManager } from '../../domain/units/Unit';
import type { unitsList } from '../../schema/lists/unitsList';
import type { PlacedRow } from '../client/listRead';

/** A row of the list with its manager, as `$expand` brings it. */
export type UnitRowWithManager = PlacedRow<typeof unitsList> & {
  readonly Manager?: { readonly Title?: string | null; readonly Name?: string | null } | null;
};

const keyOf = (text: string | null): string | null => text?.trim().toLowerCase() || null;

function managerOf({ Manager }: UnitRowWithManager): UnitManager | null {
  return Manager?.Title && Manager.Name ? { name: Manager.Title, loginName: Manager.Name.toLowerCase() } : null;
}

/** ISO 8601; null for nothing, and for what is no moment. */
const momentOf = (text: string | null): string | null => (text !== null && Number.isNaN(Date.parse(text)) ? null : text);

/** @returns null for a row without a key, a name or an organisation */
export function toUnit(row: UnitRowWithManager): Unit | null {
  const key = keyOf(row.UnitKey);
  const name = row.Title?.trim() ?? '';
  const organisation = row.folder ?? (row.OrganisationKey?.trim().toUpperCase() || null);
  return key === null || name === '' || organisation === null ? null : {
    key,
    names: { fi: name, sv: row.NameSv ?? '', en: row.NameEn ?? '' },
    organisation,
    parentKey: keyOf(row.ParentKey),
    validFrom: momentOf(row.ValidFrom),
    validTo: momentOf(row.ValidTo),
    replacedBy: keyOf(row.ReplacedBy),
    manager: managerOf(row),
    pageUrl: safeLinkAddress(row.PageUrl),
    workspaceUrl: safeLinkAddress(row.WorkspaceUrl),
    order: row.SortOrder ?? Number.MAX_SAFE_INTEGER
  };
}
