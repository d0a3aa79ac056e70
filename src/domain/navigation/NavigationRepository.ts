import type { NavigationEntry } from './navigation';

export interface NavigationRepository {
  /** Every row of the menu, of all organisations. @throws KampusError */
  entries(): Promise<NavigationEntry[]>;
}
