import type { AcknowledgementCounts, OrganisationCount } from '../../domain/acknowledgements/counts';
import { KampusError } from '../../domain/shared/KampusError';
import type { AcknowledgementCountsRow } from '../../schema/lists/acknowledgementCountsList';

function isCount(value: unknown): value is OrganisationCount {
  const { organisation, count } = (value ?? {}) as Partial<OrganisationCount>;
  return typeof organisation === 'string' && (count === null || (typeof count === 'number' && count >= 0));
}

/** What the row holds. @throws KampusError `invalidData` when somebody has written there by hand what cannot be read */
export function toCounts({ Counts, CountedAt }: Pick<AcknowledgementCountsRow, 'Counts' | 'CountedAt'>): AcknowledgementCounts {
  const organisations: unknown = JSON.parse(Counts ?? '[]');
  if (!Array.isArray(organisations) || !organisations.every(isCount) || CountedAt === null) throw new KampusError('invalidData', 'read acknowledgement counts');
  return { organisations: organisations.map(({ organisation, count }) => ({ organisation, count })), countedAt: new Date(CountedAt).toISOString() };
}

/** The columns that hold the counts. */
export function countColumns({ organisations, countedAt }: AcknowledgementCounts): { readonly Counts: string; readonly CountedAt: string } {
  return { Counts: JSON.stringify(organisations), CountedAt: countedAt };
}
