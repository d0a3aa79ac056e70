import type { Person } from './Person';
import type { SearchTerm } from './searchTerms';

/** What is looked for. Without terms and without a letter nobody is. */
export interface PeopleQuery {
  /** All of them must match. */
  readonly terms: readonly SearchTerm[];
  /** Surnames of this index letter only; null for all. */
  readonly letter: string | null;
  readonly filters: PeopleFilters;
}

/** Each null means all. */
export interface PeopleFilters {
  /** Key. */
  readonly organisation: string | null;
  readonly unit: string | null;
  readonly location: string | null;
  readonly title: string | null;
}

export const NO_FILTERS: PeopleFilters = { organisation: null, unit: null, location: null, title: null };

/** A value that some of those found have, and how many of them. */
export interface FilterValue {
  readonly value: string;
  readonly count: number;
}

export interface PeoplePage {
  /** By surname; the reader's collation is the view's business. */
  readonly people: readonly Person[];
  /** How many match altogether, before those of another index letter are left out. */
  readonly total: number;
  /** What gives the next page; null after the last one. */
  readonly next: number | null;
  /** What all that match may be narrowed by. Given with the first page, null with later ones. */
  readonly values: Readonly<Record<keyof PeopleFilters, readonly FilterValue[]>> | null;
}

/** A person's place in the organisation. */
export interface Surroundings {
  /** Null for whoever is at the top, and when the directory does not show the manager. */
  readonly manager: Person | null;
  /** Others of the same manager. */
  readonly colleagues: readonly Person[];
  /** Whose manager the person is. */
  readonly reports: readonly Person[];
}

/** A workspace that two people have in common. */
export interface CommonWorkspace {
  /** Server-relative. */
  readonly url: string;
  readonly name: string;
}

/** The organisation's directory, as far as it is shown to the reader. Every call is one search, whatever is asked, unless it says otherwise. */
export interface PeopleDirectory {
  /**
   * @param start null for the first page, then the `next` of the page before
   * @param signal gives an outdated search up
   * @throws KampusError `invalidData` when the query asks for nobody in particular
   */
  search(query: PeopleQuery, start: number | null, signal?: AbortSignal): Promise<PeoplePage>;
  /** The first of those whom a text means, for pickers; empty for a text without a letter. @throws KampusError */
  suggest(text: string, most: number, signal?: AbortSignal): Promise<readonly Person[]>;
  /** @returns null when the directory has nobody of that login name. @throws KampusError */
  person(loginName: string, signal?: AbortSignal): Promise<Person | null>;
  /**
   * Which of these people the directory has: the others have left. A search for every 40 of them, one after the other, so only
   * for those who look after a register.
   * @param loginNames with their claims prefix
   * @returns lower case
   * @throws KampusError
   */
  known(loginNames: readonly string[]): Promise<ReadonlySet<string>>;
  /** @throws KampusError */
  surroundings(person: Person, signal?: AbortSignal): Promise<Surroundings>;
  /**
   * Workspaces that the reader may open and where the person has written something: membership itself is told to members of
   * each workspace only. 20 at most, by the name of the workspace.
   * @throws KampusError
   */
  commonWorkspaces(person: Person): Promise<readonly CommonWorkspace[]>;
}
