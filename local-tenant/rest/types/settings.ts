import { invalidQuery, unknownProperty } from '../model/errors';
import { memberOf } from '../model/registry';
import type { TypeName } from '../model/types';

/**
 * The changes of a body to settings that the type remembers. A property that the type has but that cannot be
 * changed is refused, and so is one that it has not.
 * @param changeable SharePoint's names of what may be changed
 * @returns the changes, spelled as in `changeable`
 */
export function settingChanges(type: TypeName, changeable: readonly string[], changes: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(changes)) {
    const known = changeable.find((each) => each.toLowerCase() === name.toLowerCase());
    if (known) result[known] = value;
    else if (memberOf(type, name)) throw invalidQuery(`The property '${name}' of '${type}' is read-only.`);
    else throw unknownProperty(name, type);
  }
  return result;
}
