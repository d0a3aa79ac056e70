import * as React from 'react';
import { useAcknowledge } from '../../../app/facts/useAcknowledge';
import { readingOf } from '../../../domain/acknowledgements/mandatoryReading';
import { readingKey } from '../../../domain/acknowledgements/Reading';
import type { NewsItem } from '../../../domain/news/NewsItem';
import { formatText } from '../../../ui/formatText';
import { Notice } from '../../../ui/notice/Notice';
import type { NewsDescription } from '../../../ui/newsCard/NewsDescription';
import { MandatoryNews } from './MandatoryNews';
import styles from './MandatoryList.module.scss';

export interface MandatoryListProps {
  readonly strings: NewsFeedStrings;
  readonly items: readonly NewsItem[];
  readonly idPrefix: string;
  /** The reader has asked for other news than these. */
  readonly isApart: boolean;
  readonly describe: (item: NewsItem) => NewsDescription;
}

const keyOf = (item: NewsItem): string => readingKey(readingOf(item));

/** What the reader must still acknowledge. When one is acknowledged its place says so, and takes the focus that the button had. */
export const MandatoryList = ({ strings, items, idPrefix, isApart, describe }: MandatoryListProps): JSX.Element => {
  const { acknowledge, sending, done, failed } = useAcknowledge();
  const said = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => said.current?.focus(), [done]);

  return (
    <>
      {done !== null && (
        <div ref={said} tabIndex={-1} className={styles.done}>
          <Notice kind="success" icon="check" title={formatText(strings.acknowledged, { title: done.title })} />
        </div>
      )}
      {items.map((item) => (
        <MandatoryNews
          key={item.articleId}
          strings={strings}
          news={describe(item)}
          idPrefix={idPrefix}
          isApart={isApart}
          isSending={sending === keyOf(item)}
          error={failed?.key === keyOf(item) ? failed.error : null}
          onAcknowledge={() => acknowledge(item)}
        />
      ))}
    </>
  );
};
