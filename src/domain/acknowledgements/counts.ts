/** A group smaller than this is never shown: its members could be told. */
export const SMALLEST_GROUP = 5;

/** How many of one organisation have acknowledged. */
export interface OrganisationCount {
  /** Key of the organisation. */
  readonly organisation: string;
  /** Null for a group that is too small to be shown, be it of none or of four. */
  readonly count: number | null;
}

/** How many have acknowledged a reading, as its editors may see it. */
export interface AcknowledgementCounts {
  /** One for each organisation that the reading concerns, in menu order. */
  readonly organisations: readonly OrganisationCount[];
  /** ISO 8601 UTC. */
  readonly countedAt: string;
}

/**
 * What may be shown of the counts. No total is given with them, for from a total a group that is left out could be
 * reckoned: two countings that differ only within the small groups look the same.
 * @param organisations keys of those the reading concerns
 * @param counted by key; a key that is missing counts none
 */
export function publishable(organisations: readonly string[], counted: ReadonlyMap<string, number>): OrganisationCount[] {
  return organisations.map((organisation) => {
    const count = counted.get(organisation) ?? 0;
    return { organisation, count: count < SMALLEST_GROUP ? null : count };
  });
}

/** The sum of what is shown. */
export const shownTotal = ({ organisations }: AcknowledgementCounts): number => organisations.reduce((sum, { count }) => sum + (count ?? 0), 0);
