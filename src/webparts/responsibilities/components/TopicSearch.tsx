import * as React from 'react';
import { useAsyncState } from '../../../app/query/useAsyncState';
import { useAddressWords } from '../../../app/useAddressWords';
import { useDebounced } from '../../../app/useDebounced';
import { textKey } from '../../../domain/people/searchTerms';
import { AsyncView } from '../../../ui/asyncView/AsyncView';
import { Empty } from '../../../ui/asyncView/Empty';
import { Button } from '../../../ui/button/Button';
import { formatText } from '../../../ui/formatText';
import { Notice } from '../../../ui/notice/Notice';
import { SearchField } from '../../../ui/searchField/SearchField';
import { RowBones } from '../../../ui/skeleton/RowBones';
import { useUiStrings } from '../../../ui/uiStrings';
import { VisuallyHidden } from '../../../ui/visuallyHidden/VisuallyHidden';
import styles from './Responsibilities.module.scss';
import { ResponsibilityList } from './ResponsibilityList';
import { useFound, type FoundPage } from './responsibilityQueries';

export interface TopicSearchProps {
  readonly strings: ResponsibilitiesStrings;
  readonly idPrefix: string;
}

/** The one field for topics and people, which a link to the page may have filled. Nothing is asked before the first letter, and once for a pause of typing. */
export const TopicSearch = ({ strings, idPrefix }: TopicSearchProps): JSX.Element => {
  const { typed, setTyped } = useAddressWords();
  const { text, flush } = useDebounced(typed);
  return (
    <>
      <div className={styles.search}>
        <SearchField id={`${idPrefix}-text`} name={strings.title} label={strings.label} search={strings.search} hint={strings.hint} text={typed} onType={setTyped} onSearch={flush} />
      </div>
      {textKey(text) === '' ? <Empty icon="search" title={strings.start}>{strings.startText}</Empty> : <Found strings={strings} idPrefix={idPrefix} text={text} />}
    </>
  );
};

function Found({ strings, idPrefix, text }: TopicSearchProps & { readonly text: string }): JSX.Element {
  const { tryAgain } = useUiStrings();
  const query = useFound(text);
  const { data, hasNextPage, isFetchingNextPage, isPreviousData } = query;
  const moreFailed = query.isError && data !== undefined && !isPreviousData && hasNextPage === true;
  const state = useAsyncState(moreFailed ? { ...query, error: null } : query, data?.pages);
  // How it went stands in the query itself.
  const fetchNext: () => void = query.fetchNextPage;
  return (
    <AsyncView
      state={state}
      skeleton={<RowBones />}
      isEmpty={(pages) => pages.every(({ items }) => items.length === 0) && hasNextPage !== true}
      empty={<Empty icon="search" title={strings.nothing}>{strings.nothingText}</Empty>}
      failedTitle={strings.failed}
      onRetry={query.refetch}
    >
      {(pages) => (
        <>
          <p className={styles.count} role="status">{query.isFetching && !isFetchingNextPage ? <VisuallyHidden>{strings.searching}</VisuallyHidden> : null}{countText(strings, pages)}</p>
          <ResponsibilityList strings={strings} idPrefix={idPrefix} items={pages.flatMap(({ items }) => items)} />
          {moreFailed && <Notice kind="severe" icon="error" title={strings.moreFailed} actions={<Button text={tryAgain} icon="refresh" onClick={fetchNext} />} />}
          {hasNextPage === true && !moreFailed && !isPreviousData && <Button text={isFetchingNextPage ? strings.loadingMore : strings.showMore} isBusy={isFetchingNextPage} onClick={fetchNext} />}
        </>
      )}
    </AsyncView>
  );
}

/** Those whose validity has ended are told only by reading, so a long list is counted by what was found. */
function countText(strings: ResponsibilitiesStrings, pages: readonly FoundPage[]): string {
  const shown = pages.reduce((sum, { items }) => sum + items.length, 0);
  const last = pages[pages.length - 1];
  const count = last === undefined || last.read >= last.ids.length ? shown : last.ids.length;
  if (last?.isByPerson === true) return formatText(strings.resultsByPerson, { count });
  return count === 1 ? strings.resultOne : formatText(strings.results, { count });
}
