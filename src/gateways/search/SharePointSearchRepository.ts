import type { Found, FoundInGroup, SearchGroup } from '../../domain/search/found';
import type { SearchAnswers, SearchQuery, SearchRepository } from '../../domain/search/SearchRepository';
import { synonymSet, type SynonymSet } from '../../domain/search/synonyms';
import { KampusError } from '../../domain/shared/KampusError';
import { synonymsList } from '../../schema/lists/synonymsList';
import { asOperation } from '../client/errors';
import type { HomeReader } from '../client/HomeReader';
import { wholeList } from '../client/listRead';
import { postSearch, rowsOf, type SearchAnswer, type SearchRequest } from '../client/postSearch';
import { kqlPhrase } from '../client/query';
import type { SharePointClient } from '../client/sharePointClient';
import { PEOPLE_SOURCE } from '../people/peopleQuery';
import { PERSON_PROPERTIES, toPerson, type PersonSearchRow } from '../people/personRow';
import { PAGE_PROPERTIES, toFoundPage, toWorkspace, valuesOf, WORKSPACE_PROPERTIES, type PageRow, type WorkspaceRow } from './foundRow';
import { groupKql, refinersOf } from './searchQuery';

/** Rows of a group at a time: some articles in all their languages. */
const ROWS = 20;
/** Pages whose titles are looked at for what was meant. */
const MOST_TITLES = 200;

type Searched = Pick<SharePointClient, 'current' | 'webUrl'>;

const NONE: FoundInGroup = { found: [], total: 0, next: null, values: null };
const synonymsRead = wholeList(synonymsList);

const PROPERTIES: Readonly<Record<SearchGroup, readonly string[]>> = {
  pages: PAGE_PROPERTIES,
  news: PAGE_PROPERTIES,
  people: PERSON_PROPERTIES,
  workspaces: WORKSPACE_PROPERTIES
};

const toFound: Readonly<Record<SearchGroup, (row: PageRow & WorkspaceRow & PersonSearchRow) => Found | null>> = {
  pages: toFoundPage,
  news: toFoundPage,
  workspaces: toWorkspace,
  people: (row) => {
    const person = toPerson(row);
    return person === null ? null : { kind: 'person', person };
  }
};

/** SharePoint's search, asked for each group by itself, in one batch: no group's hits crowd out another's. */
export class SharePointSearchRepository implements SearchRepository {
  private readonly home: HomeReader;
  private readonly client: SharePointClient;

  public constructor(home: HomeReader, client: SharePointClient) {
    this.home = home;
    this.client = client;
  }

  public async search(query: SearchQuery): Promise<SearchAnswers> {
    const [current, execute] = this.client.current.batched();
    const asked = query.groups.map(async (group) => [group, await this.answerOf(group, query, { current, webUrl: this.client.webUrl })] as const);
    // A batch that fails as a whole leaves its members unanswered.
    const [answers] = await asOperation('search', () => Promise.all([Promise.all(asked), execute()]));
    const [failure, ...further] = answers.map(([, answer]) => answer).filter((answer): answer is KampusError => answer instanceof KampusError);
    if (failure !== undefined && further.length + 1 === answers.length) throw failure;
    return Object.fromEntries(answers);
  }

  public async titlesWith(beginnings: readonly string[]): Promise<string[]> {
    if (beginnings.length === 0) return [];
    const Querytext = `(${beginnings.map((beginning) => `Title:${beginning}*`).join(' OR ')}) AND FileExtension:aspx AND Path:${kqlPhrase(this.client.homeUrl)}`;
    const answer = await asOperation('search titles', () => this.post(this.client, { Querytext, SelectProperties: ['Title'], StartRow: 0, RowLimit: MOST_TITLES }));
    return rowsOf<{ readonly Title?: string | null }>(answer).flatMap(({ Title }) => (Title ? [Title] : []));
  }

  public async synonyms(): Promise<SynonymSet[]> {
    const rows = await this.home.read(synonymsRead);
    return rows.map(({ Title, Words }) => synonymSet(Title ?? '', Words ?? '')).filter((set) => set !== null);
  }

  private async answerOf(group: SearchGroup, query: SearchQuery, via: Searched): Promise<FoundInGroup | KampusError> {
    try {
      return await asOperation(`search ${group}`, () => this.ask(group, query, via));
    } catch (error) {
      if (error instanceof KampusError) return error;
      throw error;
    }
  }

  private async ask(group: SearchGroup, query: SearchQuery, via: Searched): Promise<FoundInGroup> {
    const Querytext = groupKql(group, query, this.client.homeUrl);
    if (Querytext === null) return NONE;
    const StartRow = query.start ?? 0;
    const refiners = query.start === null ? refinersOf(group, this.client.clock.now()) : null;
    const answer = await this.post(via, {
      Querytext,
      SelectProperties: PROPERTIES[group],
      StartRow,
      RowLimit: ROWS,
      ...(group === 'people' ? { SourceId: PEOPLE_SOURCE } : {}),
      ...(refiners === null ? {} : { Refiners: refiners })
    });
    const rows = rowsOf<PageRow & WorkspaceRow & PersonSearchRow>(answer);
    const total = answer.PrimaryQueryResult.RelevantResults.TotalRows;
    const read = StartRow + rows.length;
    return {
      found: rows.map(toFound[group]).filter((one): one is Found => one !== null),
      total,
      next: rows.length > 0 && read < total ? read : null,
      values: query.start === null ? valuesOf(group, answer, query, new URL(this.client.homeUrl).pathname) : null
    };
  }

  private post(via: Searched, request: Omit<SearchRequest, 'TrimDuplicates'>): Promise<SearchAnswer> {
    return postSearch(via, { ...request, TrimDuplicates: false });
  }
}
