import type { SPFI } from '@pnp/sp';

import { asOperation } from '../../src/gateways/client/errors';
import type { GroupName } from '../../src/schema/groups';

const SECURITY_GROUPS = 4;
const ALL_SOURCES = 15;
const MOST_SUGGESTIONS = 20;

/**
 * Finds Entra security groups by their names, as SharePoint's people picker finds them: a read, although it is a POST.
 * @param sp any site of the tenant that exists
 */
export function peoplePickerDirectory(sp: SPFI): (group: GroupName) => Promise<string | null> {
  const found = new Map<GroupName, Promise<string | null>>();
  const find = async (group: GroupName): Promise<string | null> => {
    const entities = await asOperation('find a group of the directory', () =>
      sp.profiles.clientPeoplePickerSearchUser({
        AllowEmailAddresses: false,
        AllowMultipleEntities: false,
        AllUrlZones: false,
        MaximumEntitySuggestions: MOST_SUGGESTIONS,
        PrincipalSource: ALL_SOURCES,
        PrincipalType: SECURITY_GROUPS,
        QueryString: group
      })
    );
    return entities.find(({ DisplayText }) => DisplayText?.toLowerCase() === group)?.Key ?? null;
  };
  return (group) => {
    const known = found.get(group) ?? find(group);
    found.set(group, known);
    return known;
  };
}
