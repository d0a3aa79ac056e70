import { CONTENT_FIELDS, type ContentField, type NewsContent } from './NewsContent';

/** One field that a colleague has changed since it was opened here. */
export interface FieldConflict {
  readonly field: ContentField;
  /** Only the colleague changed it, or both did. */
  readonly changedBy: 'them' | 'both';
}

/**
 * Fields that stand otherwise on the server than when the page was opened, unless both wrote the same.
 * @param base as it was opened, @param mine as it is typed here, @param theirs as it is on the server
 */
export function conflictsOf(base: NewsContent, mine: NewsContent, theirs: NewsContent): FieldConflict[] {
  return CONTENT_FIELDS.filter((field) => theirs[field] !== base[field] && theirs[field] !== mine[field]).map((field) => ({
    field,
    changedBy: mine[field] === base[field] ? 'them' : 'both'
  }));
}

/** Whose version of each field is taken; a field left out is mine. */
export type Choices = Readonly<Partial<Record<ContentField, 'mine' | 'theirs'>>>;

/** What only the colleague changed is theirs to begin with; what both changed is mine, until somebody chooses. */
export function proposedChoices(conflicts: readonly FieldConflict[]): Choices {
  return Object.fromEntries(conflicts.map(({ field, changedBy }) => [field, changedBy === 'them' ? 'theirs' : 'mine']));
}

/** Both versions made one by the choices. */
export function merged(mine: NewsContent, theirs: NewsContent, choices: Choices): NewsContent {
  const taken = CONTENT_FIELDS.filter((field) => choices[field] === 'theirs').map((field) => [field, theirs[field]]);
  return { ...mine, ...Object.fromEntries(taken) };
}
