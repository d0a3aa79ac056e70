import type { Unit } from './Unit';

/** The units of the organisations, past and coming ones too. */
export interface UnitRepository {
  /**
   * Every unit of the organisations. A row without a key is left out, and so is one that another organisation has written.
   * @param organisations keys, e.g. `VM`
   * @throws KampusError
   */
  ofOrganisations(organisations: readonly string[]): Promise<Unit[]>;
}
