import { CONTENT_FIELDS, type ContentField, type NewsContent } from './NewsContent';

/** One field that stands otherwise here than on the server. */
export interface FieldDifference {
  readonly field: ContentField;
  /** Who has changed it since the page was opened here. */
  readonly changedBy: 'me' | 'them' | 'both';
}

/**
 * Fields that are not the same in both versions.
 * @param base as it was opened, @param mine as it is typed here, @param theirs as it is on the server
 */
export function differencesOf(base: NewsContent, mine: NewsContent, theirs: NewsContent): FieldDifference[] {
  const changedBy = (field: ContentField): FieldDifference['changedBy'] => {
    if (theirs[field] === base[field]) return 'me';
    return mine[field] === base[field] ? 'them' : 'both';
  };
  return CONTENT_FIELDS.filter((field) => theirs[field] !== mine[field]).map((field) => ({ field, changedBy: changedBy(field) }));
}

/** Those of the differences that a colleague made: what must not be overwritten unseen. */
export function conflictsOf(base: NewsContent, mine: NewsContent, theirs: NewsContent): FieldDifference[] {
  return differencesOf(base, mine, theirs).filter(({ changedBy }) => changedBy !== 'me');
}

/** Whose version of each field is taken; a field left out is mine. */
export type Choices = Readonly<Partial<Record<ContentField, 'mine' | 'theirs'>>>;

/** What only the colleague changed is theirs to begin with; all else is mine, until somebody chooses. */
export function proposedChoices(differences: readonly FieldDifference[]): Choices {
  return Object.fromEntries(differences.map(({ field, changedBy }) => [field, changedBy === 'them' ? 'theirs' : 'mine']));
}

/** Both versions made one by the choices. */
export function merged(mine: NewsContent, theirs: NewsContent, choices: Choices): NewsContent {
  const taken = CONTENT_FIELDS.filter((field) => choices[field] === 'theirs').map((field) => [field, theirs[field]]);
  return { ...mine, ...Object.fromEntries(taken) };
}
