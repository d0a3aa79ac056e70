import { principalById, principalByLogin, type Principal } from '../../store/principals';
import { profileOf } from '../../store/profiles';
import type { Store } from '../../store/Store';

/** No chain of managers is longer than this; a circle in the data ends here. */
const longestChain = 20;

/** Managers from the top down to the nearest one. */
export function managersOf(store: Store, person: Principal): Principal[] {
  const chain: Principal[] = [];
  let current: Principal | undefined = person;
  while (current && chain.length < longestChain) {
    const login: string | undefined = profileOf(store, current.id)?.['Manager'];
    const manager: Principal | undefined = login ? principalByLogin(store, login) : undefined;
    if (!manager || manager.id === person.id || chain.some(({ id }) => id === manager.id)) break;
    chain.unshift(manager);
    current = manager;
  }
  return chain;
}

/** People whose nearest manager this is. */
export function reportsOf(store: Store, person: Principal): Principal[] {
  return withManager(store, [person.loginName, person.upn ?? '']).filter(({ id }) => id !== person.id);
}

/** People with the same manager. */
export function peersOf(store: Store, person: Principal): Principal[] {
  const manager = profileOf(store, person.id)?.['Manager'];
  return manager ? withManager(store, [manager]).filter(({ id }) => id !== person.id) : [];
}

function withManager(store: Store, logins: readonly string[]): Principal[] {
  const rows = store.all<{ id: number }>(
    "SELECT principal_id AS id FROM profile WHERE json_extract(data, '$.Manager') IN (SELECT value FROM json_each(?)) ORDER BY id",
    JSON.stringify(logins.filter(login => login !== ''))
  );
  return rows.flatMap(({ id }) => principalById(store, id) ?? []);
}
