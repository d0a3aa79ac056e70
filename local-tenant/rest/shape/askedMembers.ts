import { memberOf, membersOf, typeTable, type Member } from '../model/registry';
import type { TypeName } from '../model/types';
import { missingMember } from '../odata/members';
import type { Selection } from '../odata/query';

/** A member that an answer shows: its value, or what is `inside` it, or, without that, a link to it. */
export interface Asked {
  readonly member: Exclude<Member, { readonly kind: 'method' }>;
  readonly inside: Selection | undefined;
}

interface Remembered {
  readonly type: TypeName;
  readonly own: OwnMembers;
  readonly asked: readonly Asked[];
}

type OwnMembers = ReadonlyMap<string, Member> | undefined;

const remembered = new WeakMap<Selection, Remembered>();

/**
 * Which members of an entity a selection asks for: worked out once for all entities of a page that are alike.
 * @param own members that the entity has beside those of its type, by lower-case name
 * @throws for a name that the entity has not
 */
export function askedMembers(type: TypeName, own: OwnMembers, selection: Selection): readonly Asked[] {
  const known = remembered.get(selection);
  if (known?.type === type && known.own === own) return known.asked;
  demandMembers(type, own, selection);
  const asked = [...membersOf(type), ...(own?.values() ?? [])].flatMap((member) => askedOf(member, selection));
  remembered.set(selection, { type, own, asked });
  return asked;
}

function demandMembers(type: TypeName, own: OwnMembers, selection: Selection): void {
  const { membersOfKinds, siblings } = typeTable(type);
  const isOfOthers = (name: string): boolean => membersOfKinds?.has(name.toLowerCase()) || siblings?.some((each) => memberOf(each, name)) || false;
  const isKnown = (name: string): boolean => memberOf(type, name) !== undefined || own?.has(name.toLowerCase()) || isOfOthers(name);
  for (const name of [...selection.spelled, ...selection.expanded.keys()]) if (!isKnown(name)) throw missingMember(type, name);
}

function askedOf(member: Member, { names, expanded }: Selection): Asked[] {
  const name = member.name.toLowerCase();
  const inside = expanded.get(name);
  if (member.kind === 'method') return [];
  const isNamed = names?.has(name) ?? false;
  const isDefault = member.kind === 'property' ? member.inDefaultAnswer : names === null;
  const isAsked = inside !== undefined || isNamed || ((names === null || names.has('*')) && isDefault);
  return isAsked ? [{ member, inside }] : [];
}
