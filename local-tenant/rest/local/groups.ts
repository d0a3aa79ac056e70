import { addMember, leaveDirectory, principalByLogin, removeMember, userByUpn, type Principal, type Store } from '../../store/index';
import { guidFrom } from '../../store/principals';
import { badArgument } from '../model/errors';

/** A change that an administrator of the directory makes to a security group. */
export interface MembershipChange {
  readonly group: string;
  /** upns */
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

/** @throws 400 for what is no such change */
export function toMembershipChange(body: Readonly<Record<string, unknown>>): MembershipChange {
  const { group, add = [], remove = [] } = body;
  const isNames = (names: unknown): names is string[] => Array.isArray(names) && names.every((name) => typeof name === 'string');
  if (typeof group !== 'string' || !isNames(add) || !isNames(remove)) throw badArgument('A change of a group needs "group", and "add" or "remove": lists of user names.');
  return { group, add, remove };
}

/** Changes who belongs to a security group of the directory. @throws 400 when the group or somebody is not there */
export function changeMembership(store: Store, { group, add, remove }: MembershipChange): void {
  const found = principalByLogin(store, `c:0t.c|tenant|${guidFrom(`group:${group.toLowerCase()}`)}`);
  if (found?.kind !== 'securityGroup') throw badArgument(`There is no security group ${group.slice(0, 100)}.`);
  const person = (upn: string): Principal => {
    const user = userByUpn(store, upn);
    if (!user) throw badArgument(`There is no user ${upn.slice(0, 100)}.`);
    return user;
  };
  const [added, removed] = [add.map(person), remove.map(person)];
  store.transaction(() => {
    addMember(store, found.id, ...added.map(({ id }) => id));
    for (const { id } of removed) removeMember(store, found.id, id);
  });
}

/** Takes people out of the directory for good. @throws 400 when somebody is not there */
export function leave(store: Store, body: Readonly<Record<string, unknown>>): void {
  const { leave: upns } = body;
  if (!Array.isArray(upns)) throw badArgument('Who leaves stands in "leave": a list of user names.');
  const leaving = upns.map((upn: unknown) => {
    const user = typeof upn === 'string' ? userByUpn(store, upn) : undefined;
    if (!user) throw badArgument(`There is no user ${String(upn).slice(0, 100)}.`);
    return user;
  });
  leaving.forEach(({ id }) => leaveDirectory(store, id));
}
