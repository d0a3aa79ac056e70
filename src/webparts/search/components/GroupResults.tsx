import { useInfiniteQuery } from '@tanstack/react-query';
import * as React from 'react';
import { useServices } from '../../../app/useServices';
import { keyOf, oneOfEach, type Found } from '../../../domain/search/found';
import { markedBeginnings } from '../../../domain/search/searchWords';
import { KampusError } from '../../../domain/shared/KampusError';
import { Button } from '../../../ui/button/Button';
import { formatText } from '../../../ui/formatText';
import { Notice } from '../../../ui/notice/Notice';
import { FoundItem } from './FoundItem';
import styles from './GroupResults.module.scss';
import { moreOf, type Asked } from './searchQueries';
import type { ShownGroup } from './useSearch';

export interface GroupResultsProps {
  readonly strings: SearchStrings;
  readonly asked: Asked;
  readonly shown: ShownGroup;
  /** Shows this group alone; null where it is alone already, and gives all it has. */
  readonly onShowAll: (() => void) | null;
  readonly onRetry: () => void;
}

/** How many of a group stand beside the others. */
const BESIDE_OTHERS = 5;

/** A group under its heading: the best beside the others', or all of them, as far as they are asked for. */
export const GroupResults = ({ strings, asked, shown, onShowAll, onRetry }: GroupResultsProps): JSX.Element | null => {
  const { group, count, answer } = shown;
  if (answer instanceof KampusError) {
    return <Notice kind="warning" icon="error" title={formatText(strings.groupFailed, { group: strings[group] })} actions={<Button text={strings.tryAgain} icon="refresh" onClick={onRetry} />} />;
  }
  if (count === 0) return null;
  const beginnings = markedBeginnings(asked.terms);
  return (
    <section aria-label={strings[group]}>
      <h3 className={styles.heading}>
        {strings[group]} <span className={styles.count}>{count}</span>
      </h3>
      {onShowAll === null ? (
        <AllOfGroup strings={strings} asked={asked} shown={shown} next={answer.next} />
      ) : (
        <>
          <Items strings={strings} found={shown.found.slice(0, BESIDE_OTHERS)} beginnings={beginnings} />
          {(shown.found.length > BESIDE_OTHERS || answer.next !== null) && (
            <p className={styles.more}>
              <Button kind="link" text={formatText(strings.showAll, { group: strings[group], count })} onClick={onShowAll} />
            </p>
          )}
        </>
      )}
    </section>
  );
};

function Items({ strings, found, beginnings }: { readonly strings: SearchStrings; readonly found: readonly Found[]; readonly beginnings: readonly string[] }): JSX.Element {
  return (
    <ul className={styles.items}>
      {found.map((one) => (
        <li key={keyOf(one)}>
          <FoundItem strings={strings} found={one} beginnings={beginnings} />
        </li>
      ))}
    </ul>
  );
}

interface AllOfGroupProps extends Pick<GroupResultsProps, 'strings' | 'asked' | 'shown'> {
  readonly next: number | null;
}

/** The first ones, which are here already, and on request the following. */
function AllOfGroup({ strings, asked, shown, next }: AllOfGroupProps): JSX.Element {
  const { search, reader } = useServices();
  const [isAsked, setAsked] = React.useState(false);
  const more = useInfiniteQuery({ ...moreOf(search, asked, shown.group, next), enabled: isAsked });
  const found = oneOfEach([...shown.found, ...(more.data?.pages ?? []).flatMap((page) => page.found)], reader.language);
  const hasMore = isAsked ? more.data === undefined || more.hasNextPage === true : next !== null;
  const askMore = (): void => {
    if (!isAsked) setAsked(true);
    else if (more.data === undefined) more.refetch().catch(() => undefined); // how it went stands in the query
    else more.fetchNextPage().catch(() => undefined);
  };
  return (
    <>
      <Items strings={strings} found={found} beginnings={markedBeginnings(asked.terms)} />
      {more.isError && <Notice kind="severe" icon="error" title={strings.moreFailed} />}
      {hasMore && (
        <p className={styles.more}>
          <Button text={more.isFetching ? strings.loadingMore : strings.showMore} isBusy={more.isFetching} onClick={askMore} />
        </p>
      )}
    </>
  );
}
