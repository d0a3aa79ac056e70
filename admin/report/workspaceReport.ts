import type { NamedPerson } from '../../src/domain/people/Person';
import { knownAccounts } from '../workspaces/knownAccounts';
import { readRegister } from '../workspaces/register';
import type { ReportSource } from './ReportSource';
import type { Table } from './Table';

/** Workspaces that lack an owner or a deputy: nobody was named, or who was has left the directory. It names nobody. */
export async function workspaceReport({ tenant, organisation }: ReportSource): Promise<Table> {
  const register = (await readRegister(tenant)).filter((one) => organisation === null || one.organisation === organisation);
  const known = register.length === 0 ? new Set<string>() : await knownAccounts(tenant);
  const isMissing = (person: NamedPerson | null): boolean => person === null || !known.has(person.loginName);
  return {
    columns: ['organisation', 'name', 'url', 'missing', 'state', 'endsAt'],
    rows: register.flatMap(({ organisation: key, name, url, owner, deputy, state, endsAt }) => {
      const missing = [...(isMissing(owner) ? ['owner'] : []), ...(isMissing(deputy) ? ['deputy'] : [])];
      return missing.length === 0 ? [] : [[key, name, url, missing.join(' '), state, endsAt ?? '']];
    })
  };
}
