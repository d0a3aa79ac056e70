import type { Responsibility } from '../../src/domain/responsibilities/Responsibility';
import { confirmationDueAt, watched } from '../../src/domain/responsibilities/responsibilities';
import { knownPeople, readRegister } from '../responsibilities';
import type { ReportSource } from './ReportSource';
import type { Table } from './Table';

/** Of rows that lie in no organisation's folder. */
const COMMON = 'VN';

/** The topics that nobody handles or that are to be confirmed, by organisation. Nobody is named. */
export async function responsibilityReport({ tenant, now, organisation }: ReportSource): Promise<Table> {
  const all = (await readRegister(tenant)).filter((one) => organisation === null || (one.organisation ?? COMMON) === organisation);
  const known = await knownPeople(tenant, all.flatMap(({ holder }) => (holder === null ? [] : [holder.loginName])));
  const { orphaned, toBeConfirmed } = watched(all, known, now);
  const row = (state: string) => (one: Responsibility): string[] => [one.organisation ?? COMMON, one.topics.fi, state, one.confirmedAt ?? '', confirmationDueAt(one)];
  const rows = [...orphaned.map(row('orphaned')), ...toBeConfirmed.map(row('unconfirmed'))];
  return { columns: ['organisation', 'topic', 'state', 'confirmedAt', 'dueAt'], rows: rows.sort(([a = ''], [b = '']) => a.localeCompare(b, 'fi')) };
}
