import * as React from 'react';
import { QueryRoot } from '../../../app/query/QueryRoot';
import { useServices } from '../../../app/useServices';
import { addValues, NO_SEARCH_FILTERS, SEARCH_GROUPS, type FoundValues, type SearchGroup } from '../../../domain/search/found';
import { pageSearching } from '../../../domain/navigation/homePages';
import type { SearchState } from '../../../domain/search/searchAddress';
import { KampusError } from '../../../domain/shared/KampusError';
import { AsyncView } from '../../../ui/asyncView/AsyncView';
import { Empty } from '../../../ui/asyncView/Empty';
import { Choices } from '../../../ui/choice/Choices';
import { formatText } from '../../../ui/formatText';
import { Part } from '../../../ui/part/Part';
import { Bone } from '../../../ui/skeleton/Bone';
import { VisuallyHidden } from '../../../ui/visuallyHidden/VisuallyHidden';
import { GroupResults } from './GroupResults';
import { Narrowing } from './Narrowing';
import { NothingFound } from './NothingFound';
import styles from './Search.module.scss';
import { SearchWords } from './SearchWords';
import { useSearch, type Search as SearchResult, type ShownGroup } from './useSearch';
import { useSearchState } from './useSearchState';

export interface SearchProps {
  readonly strings: SearchStrings;
  /** False where the page's own title says the same. */
  readonly isTitleShown: boolean;
  /** Unique on the page. */
  readonly instanceId: string;
}

const ALL = 'all';

/** What is read stands in the wide column, who and where one works with others in the narrow one. */
const COLUMNS: ReadonlyArray<readonly SearchGroup[]> = [['pages', 'news'], ['people', 'workspaces']];

const hasToShow = ({ count, answer }: ShownGroup): boolean => count > 0 || answer instanceof KampusError;

/** Haku: guides and pages, news, people and workspaces that the reader may open, each by itself. */
export const Search = (props: SearchProps): JSX.Element => (
  <QueryRoot>
    <SearchPage {...props} />
  </QueryRoot>
);

function SearchPage({ strings, isTitleShown, instanceId }: SearchProps): JSX.Element {
  const { place, reader } = useServices();
  const [state, go] = useSearchState();
  const search = useSearch(state);
  const { text } = state;
  // Where to look elsewhere is said beneath the results: said sooner, it would jump away from them.
  const isLoading = search.state?.status === 'loading';
  return (
    <Part title={strings.title} isTitleShown={isTitleShown}>
      <SearchWords strings={strings} id={`${instanceId}-text`} text={text} onSearch={(next) => go({ text: next, group: null, filters: NO_SEARCH_FILTERS })} />
      {search.state === null ? (
        <Empty icon="search" title={strings.start}>{strings.startText}</Empty>
      ) : (
        <AsyncView state={search.state} skeleton={<Skeleton />} isEmpty={() => false} empty={null} failedTitle={strings.failed} onRetry={search.retry}>
          {(groups) => <Results strings={strings} idPrefix={instanceId} state={state} go={go} search={search} groups={groups} />}
        </AsyncView>
      )}
      {!isLoading && text !== '' && !reader.isGuest && (
        <p className={styles.elsewhere}>
          {strings.whoText} <a href={pageSearching(place.homeSiteUrl, 'Kuka-hoitaa', reader.language, text)}>{formatText(strings.who, { text })}</a>
        </p>
      )}
      {!isLoading && (
        <p className={styles.elsewhere}>
          {strings.documentsText} <a href={`${place.homeSiteUrl}/_layouts/15/search.aspx?q=${encodeURIComponent(text)}`}>{strings.documents}</a>
        </p>
      )}
    </Part>
  );
}

interface ResultsProps {
  readonly strings: SearchStrings;
  readonly idPrefix: string;
  readonly state: SearchState;
  readonly go: (state: SearchState) => void;
  readonly search: SearchResult;
  readonly groups: readonly ShownGroup[];
}

function Results({ strings, idPrefix, state, go, search, groups }: ResultsProps): JSX.Element {
  const { text, filters } = state;
  // A group that the filters left out has no place to be shown at.
  const group = groups.some((one) => one.group === state.group) ? state.group : null;
  const shown = group === null ? groups : groups.filter((one) => one.group === group);
  const count = groups.reduce((sum, one) => sum + one.count, 0);
  const isNarrowed = Object.values(filters).some((value) => value !== null);
  const hasFailed = groups.some(({ answer }) => answer instanceof KampusError);
  const isNothing = count === 0 && !hasFailed;
  const said = count === 1 ? formatText(strings.resultOne, { text }) : formatText(strings.results, { count, text });
  return (
    <>
      <VisuallyHidden role="status">{search.isSearching ? strings.searching : said}</VisuallyHidden>
      {(isNarrowed || !isNothing) && (
        <div className={styles.tools}>
          <Choices label={strings.groups} choices={choicesOf(strings, groups)} chosen={group ?? ALL} onChoose={(chosen) => go({ ...state, group: chosen === ALL ? null : chosen })} />
          <Narrowing strings={strings} idPrefix={idPrefix} group={group} filters={filters} values={valuesOf(shown)} onChange={(next) => go({ ...state, filters: next })} />
        </div>
      )}
      {isNothing ? (
        <NothingFound strings={strings} text={text} isNarrowed={isNarrowed} onClear={() => go({ ...state, filters: NO_SEARCH_FILTERS })} onSearch={(next) => go({ text: next, group: null, filters: NO_SEARCH_FILTERS })} />
      ) : (
        <div className={group === null ? styles.abreast : undefined}>
          {COLUMNS.map((column) => shown.filter((one) => column.includes(one.group) && hasToShow(one)))
            .filter((column) => column.length > 0)
            .map((column) => (
              <div key={column[0]?.group} className={styles.column}>
                {column.map((one) => (
                  <GroupResults
                    key={`${one.group} ${text} ${JSON.stringify(filters)}`}
                    strings={strings}
                    asked={search.asked}
                    shown={one}
                    onShowAll={group === null ? () => go({ ...state, group: one.group }) : null}
                    onRetry={search.retry}
                  />
                ))}
              </div>
            ))}
        </div>
      )}
    </>
  );
}

function choicesOf(strings: SearchStrings, groups: readonly ShownGroup[]): Array<{ key: SearchGroup | typeof ALL; text: string }> {
  const found = SEARCH_GROUPS.flatMap((group) => groups.filter((one) => one.group === group));
  return [{ key: ALL, text: strings.all }, ...found.map(({ group, count }) => ({ key: group, text: `${strings[group]} ${count}` }))];
}

/** What the shown groups together may be narrowed by. */
function valuesOf(groups: readonly ShownGroup[]): FoundValues {
  const values = groups.flatMap(({ answer }) => (answer instanceof KampusError || answer.values === null ? [] : [answer.values]));
  return {
    organisation: addValues(values.map(({ organisation }) => organisation)),
    language: addValues(values.map(({ language }) => language)),
    year: addValues(values.map(({ year }) => year))
  };
}

function Skeleton(): JSX.Element {
  return (
    <div className={styles.skeleton}>
      {['52%', '64%', '46%'].map((width) => (
        <div key={width}>
          <Bone width={width} height={16} />
          <Bone width="92%" />
        </div>
      ))}
    </div>
  );
}
