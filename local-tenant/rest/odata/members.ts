import type { Context } from '../model/Context';
import { invalidQuery, notImplemented, unknownMember } from '../model/errors';
import { sharePointHas } from '../model/metadata';
import { memberOf } from '../model/registry';
import type { TypeName } from '../model/types';
import { Complex, type Value } from '../model/values';
import { ownMember, valueOf } from '../walk';

/**
 * The value at a member path of an entity ("Title", "Author/Title", "UserId/NameId"), for $filter and $orderby.
 * @throws 400 for a name that the type has not, 501 for one that only SharePoint has
 */
export function readMember(type: TypeName, entity: unknown, path: readonly string[], context: Context): Value | undefined {
  const [head, ...rest] = path;
  const member = memberOf(type, head!) ?? ownMember(type, entity, head!, context);
  if (!member) throw missingMember(type, head!);
  if (member.kind === 'property') return readField(valueOf(member.property, entity, context), rest);
  if (member.kind === 'navigation' && rest.length > 0) {
    const target = member.navigation(entity, context);
    if (target.kind === 'entity') return readMember(target.type, target.entity, rest, context);
    if (target.kind === 'nothing') return undefined;
  }
  throw invalidQuery(`The query to field '${path.join('/')}' is not valid.`);
}

export function missingMember(type: TypeName, name: string): Error {
  return sharePointHas(type, name) ? notImplemented(`the property ${name} of ${type}`) : unknownMember(name);
}

function readField(value: Value, path: readonly string[]): Value | undefined {
  const [head, ...rest] = path;
  if (head === undefined) return value;
  if (!(value instanceof Complex)) throw unknownMember(path.join('/'));
  const field = Object.entries(value.fields).find(([name]) => name.toLowerCase() === head.toLowerCase());
  if (!field) throw unknownMember(head);
  return readField(field[1], rest);
}
