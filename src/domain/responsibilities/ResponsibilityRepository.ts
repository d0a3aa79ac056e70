import type { Responsibility, ResponsibilityContent, ResponsibilityFrame } from './Responsibility';

/** The register of who handles what. Rows whose validity has ended are given too: the view decides. */
export interface ResponsibilityRepository {
  /**
   * Numbers of the responsibilities that a text asks for, in any language or by a synonym, the likeliest first, those of the
   * preferred organisations before others. One search, and one read of what was changed so lately that search may not know it.
   * Some may lead to nothing when they are read.
   * @returns 500 at most; none for a text without a letter
   * @throws KampusError
   */
  find(text: string, preferred: readonly string[], signal?: AbortSignal): Promise<readonly number[]>;
  /** Those of the numbers that are there, in that order. @param ids 30 at most. @throws KampusError */
  read(ids: readonly number[]): Promise<Responsibility[]>;
  /** What these people hold. @param loginNames 10 at most, with their claims prefix. @throws KampusError */
  heldBy(loginNames: readonly string[]): Promise<Responsibility[]>;
  /** All of an organisation. @throws KampusError */
  ofOrganisation(key: string): Promise<Responsibility[]>;
  /**
   * Says as its holder how the responsibility is, and with that confirms it.
   * @throws KampusError `conflict` when it has changed meanwhile, `forbidden` when the caller does not hold it
   */
  say(responsibility: Responsibility, content: ResponsibilityContent): Promise<void>;
  /** Changes the row as an administrator. @throws KampusError `conflict` when it has changed meanwhile, `forbidden` */
  change(responsibility: Responsibility, content: ResponsibilityContent, frame: ResponsibilityFrame): Promise<void>;
  /** Adds a row to an organisation's part of the register. @throws KampusError `forbidden` */
  add(organisation: string, content: ResponsibilityContent, frame: ResponsibilityFrame): Promise<void>;
}

/** As many as `read` takes: their numbers fit into one address. */
export const MOST_READ = 30;
