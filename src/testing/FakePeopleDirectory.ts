import { matches } from '../domain/people/matching';
import { byName, indexLettersOf } from '../domain/people/names';
import { NO_FILTERS, type CommonWorkspace, type FilterValue, type PeopleDirectory, type PeopleFilters, type PeoplePage, type PeopleQuery, type Surroundings } from '../domain/people/PeopleDirectory';
import type { Person } from '../domain/people/Person';
import { termsOf } from '../domain/people/searchTerms';
import { KampusError } from '../domain/shared/KampusError';
import { Answering } from './fakes';

/** A directory in memory, which takes no notice of marks on letters. */
export class FakePeopleDirectory extends Answering implements PeopleDirectory {
  public all: Person[];
  /** By login name. */
  public workspaces: Readonly<Record<string, readonly CommonWorkspace[]>> = {};
  /** As many as a page has. */
  public pageSize = 500;

  public constructor(all: Person[] = []) {
    super();
    this.all = all;
  }

  public search(query: PeopleQuery, start: number | null): Promise<PeoplePage> {
    return this.answer(() => {
      const { terms, letter } = query;
      if (terms.length === 0 && letter === null) throw new KampusError('invalidData', 'search people');
      const found = this.all.filter((person) => matches(person, query) && (letter === null || indexLettersOf(person).includes(letter))).sort(byName('fi'));
      const from = start ?? 0;
      const people = found.slice(from, from + this.pageSize);
      const read = from + people.length;
      return { people, total: found.length, next: read < found.length ? read : null, values: start === null ? valuesOf(found) : null };
    });
  }

  public suggest(text: string, most: number): Promise<readonly Person[]> {
    const terms = termsOf(text);
    return this.answer(() => (terms.length === 0 ? [] : this.all.filter((person) => matches(person, { terms, letter: null, filters: NO_FILTERS })).slice(0, most)));
  }

  public person(loginName: string): Promise<Person | null> {
    return this.answer(() => this.all.find((one) => one.loginName === loginName.toLowerCase()) ?? null);
  }

  public known(loginNames: readonly string[]): Promise<ReadonlySet<string>> {
    return this.answer(() => new Set(this.all.map(({ loginName }) => loginName).filter((loginName) => loginNames.includes(loginName))));
  }

  public commonWorkspaces({ loginName }: Person): Promise<readonly CommonWorkspace[]> {
    return this.answer(() => this.workspaces[loginName] ?? []);
  }

  public surroundings({ loginName, managerLogin }: Person): Promise<Surroundings> {
    return this.answer(() => ({
      manager: this.all.find((one) => one.loginName === managerLogin) ?? null,
      colleagues: managerLogin === null ? [] : this.all.filter((one) => one.managerLogin === managerLogin && one.loginName !== loginName),
      reports: this.all.filter((one) => one.managerLogin === loginName)
    }));
  }
}

function valuesOf(people: readonly Person[]): PeoplePage['values'] {
  const of = (filter: keyof PeopleFilters): FilterValue[] => {
    const counts = new Map<string, number>();
    people.forEach((person) => {
      const value = person[filter];
      if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
    });
    return [...counts].map(([value, count]) => ({ value, count }));
  };
  return { organisation: of('organisation'), unit: of('unit'), location: of('location'), title: of('title') };
}
