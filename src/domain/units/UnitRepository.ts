import type { Unit } from './Unit';

/** The reader's place at work, as the directory says. */
export interface OwnWork {
  /** With its claims prefix, lower case. */
  readonly loginName: string;
  /** The directory's word for the reader's unit; empty when it has none. */
  readonly department: string;
}

/** The units of the organisations, and which of them is the reader's own. */
export interface UnitRepository {
  /**
   * The units of every organisation, past and coming ones too. A row without a key or a name is left out, and of a link
   * that is not good only the link.
   * @throws KampusError
   */
  all(): Promise<Unit[]>;

  /** What the directory says of the reader. Read from the profile: no people search. @throws KampusError */
  ownWork(): Promise<OwnWork>;
}
