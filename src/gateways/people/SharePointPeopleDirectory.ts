import { indexLettersOf } from '../../domain/people/names';
import { NO_FILTERS, type CommonWorkspace, type FilterValue, type PeopleDirectory, type PeopleFilters, type PeoplePage, type PeopleQuery, type Surroundings } from '../../domain/people/PeopleDirectory';
import type { Person } from '../../domain/people/Person';
import { termsOf } from '../../domain/people/searchTerms';
import { KampusError } from '../../domain/shared/KampusError';
import { asOperation } from '../client/errors';
import { MOST_SEARCH_ROWS, postSearch, rowsOf, type SearchAnswer, type SearchClient, type SearchRequest } from '../client/postSearch';
import { FILTER_PROPERTIES, PEOPLE_SOURCE, peopleKql, surroundingsKql, writtenInWorkspacesKql } from './peopleQuery';
import { PERSON_PROPERTIES, toPerson, type PersonSearchRow } from './personRow';

/** The same order on every page, so that none is given twice and none is left out. */
const BY_SURNAME: SearchRequest['SortList'] = [
  { Property: 'LastName', Direction: 0 },
  { Property: 'FirstName', Direction: 0 }
];
const REFINERS = Object.values(FILTER_PROPERTIES).map((property) => `${property}(filter=200/0/*)`).join(',');

/** Login names that fit into one query, long ones too. */
const MOST_LOGINS = 40;

const MOST_WORKSPACES = 20;

/** Something that somebody has written, by the site that it is on. */
interface WrittenRow {
  readonly SPWebUrl: string | null;
  readonly SiteTitle: string | null;
}

const isPerson = (person: Person | null): person is Person => person !== null;

/** The directory by SharePoint's people search. Queries travel in bodies: no name stands in an address. */
export class SharePointPeopleDirectory implements PeopleDirectory {
  private readonly client: SearchClient;

  public constructor(client: SearchClient) {
    this.client = client;
  }

  public async search(query: PeopleQuery, start: number | null, signal?: AbortSignal): Promise<PeoplePage> {
    const kql = peopleKql(query);
    if (kql === null) throw new KampusError('invalidData', 'search people');
    const startRow = start ?? 0;
    const answer = await this.post('search people', {
      Querytext: kql,
      StartRow: startRow,
      RowLimit: MOST_SEARCH_ROWS,
      SortList: BY_SURNAME,
      ...(start === null ? { Refiners: REFINERS } : {})
    }, signal);
    const rows = rowsOf<PersonSearchRow>(answer);
    const { letter } = query;
    const people = rows.map(toPerson).filter(isPerson);
    const total = answer.PrimaryQueryResult.RelevantResults.TotalRows;
    const read = startRow + rows.length;
    return {
      // An index that takes no notice of marks gives Ä with A.
      people: letter === null ? people : people.filter((person) => indexLettersOf(person).includes(letter)),
      total,
      next: rows.length > 0 && read < total ? read : null,
      values: start === null ? valuesOf(answer) : null
    };
  }

  public async suggest(text: string, most: number, signal?: AbortSignal): Promise<readonly Person[]> {
    const kql = peopleKql({ terms: termsOf(text), letter: null, filters: NO_FILTERS });
    if (kql === null) return [];
    return this.people('suggest people', { Querytext: kql, StartRow: 0, RowLimit: most }, signal);
  }

  public async person(loginName: string, signal?: AbortSignal): Promise<Person | null> {
    const people = await this.people('find a person', { Querytext: surroundingsKql([loginName], []), StartRow: 0, RowLimit: 10 }, signal);
    return people.find((person) => person.loginName === loginName.toLowerCase()) ?? null;
  }

  public async known(loginNames: readonly string[]): Promise<ReadonlySet<string>> {
    const asked = [...new Set(loginNames)];
    const known = new Set<string>();
    for (let from = 0; from < asked.length; from += MOST_LOGINS) {
      const some = asked.slice(from, from + MOST_LOGINS);
      const people = await this.people('see who is in the directory', { Querytext: surroundingsKql(some, []), StartRow: 0, RowLimit: MOST_SEARCH_ROWS });
      people.forEach(({ loginName }) => known.add(loginName));
    }
    return known;
  }

  public async surroundings({ loginName, managerLogin }: Person, signal?: AbortSignal): Promise<Surroundings> {
    const ofManager = managerLogin === null ? [] : [managerLogin];
    const request = { Querytext: surroundingsKql(ofManager, [...ofManager, loginName]), StartRow: 0, RowLimit: MOST_SEARCH_ROWS, SortList: BY_SURNAME };
    const people = await this.people('find a person’s surroundings', request, signal);
    return {
      manager: people.find((other) => other.loginName === managerLogin) ?? null,
      colleagues: managerLogin === null ? [] : people.filter((other) => other.managerLogin === managerLogin && other.loginName !== loginName),
      reports: people.filter((other) => other.managerLogin === loginName)
    };
  }

  public async commonWorkspaces({ account }: Person): Promise<readonly CommonWorkspace[]> {
    const Querytext = writtenInWorkspacesKql(account, new URL(this.client.webUrl).origin);
    const request: SearchRequest = { Querytext, SelectProperties: ['SPWebUrl', 'SiteTitle'], StartRow: 0, RowLimit: MOST_SEARCH_ROWS, TrimDuplicates: false };
    const answer = await asOperation('find workspaces in common', () => postSearch(this.client, request));
    const byUrl = new Map<string, CommonWorkspace>();
    for (const { SPWebUrl, SiteTitle } of rowsOf<WrittenRow>(answer)) {
      const url = SPWebUrl ? new URL(SPWebUrl).pathname : '';
      if (url !== '') byUrl.set(url, { url, name: SiteTitle || url });
    }
    return [...byUrl.values()].sort((a, b) => a.name.localeCompare(b.name, 'fi')).slice(0, MOST_WORKSPACES);
  }

  private async people(operation: string, request: AskedRows, signal?: AbortSignal): Promise<Person[]> {
    return rowsOf<PersonSearchRow>(await this.post(operation, request, signal)).map(toPerson).filter(isPerson);
  }

  private post(operation: string, request: AskedRows, signal?: AbortSignal): Promise<SearchAnswer> {
    const whole: SearchRequest = { ...request, SelectProperties: PERSON_PROPERTIES, SourceId: PEOPLE_SOURCE, TrimDuplicates: false };
    return asOperation(operation, () => postSearch(this.client, whole, signal));
  }
}

type AskedRows = Omit<SearchRequest, 'SelectProperties' | 'SourceId' | 'TrimDuplicates'>;

function valuesOf({ PrimaryQueryResult }: SearchAnswer): PeoplePage['values'] {
  const refiners = PrimaryQueryResult.RefinementResults?.Refiners ?? [];
  const of = (filter: keyof PeopleFilters): FilterValue[] => {
    const refiner = refiners.find(({ Name }) => Name === FILTER_PROPERTIES[filter]);
    return (refiner?.Entries ?? []).map(({ RefinementValue, RefinementCount }) => ({ value: RefinementValue, count: Number(RefinementCount) }));
  };
  return { organisation: of('organisation'), unit: of('unit'), location: of('location'), title: of('title') };
}
