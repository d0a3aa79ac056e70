import * as React from 'react';
import { Button } from '../../../ui/button/Button';
import { SaveFailure } from '../../../ui/saveFailure/SaveFailure';
import type { KampusError } from '../../../domain/shared/KampusError';
import type { NewsDescription } from '../../../ui/newsCard/NewsDescription';
import { NewsArticle } from '../../../ui/newsCard/NewsArticle';
import { NewsMeta } from '../../../ui/newsCard/NewsMeta';
import styles from './MandatoryNews.module.scss';

export interface MandatoryNewsProps {
  readonly strings: NewsFeedStrings;
  readonly news: NewsDescription;
  readonly idPrefix: string;
  /** The reader has asked for other news than this. */
  readonly isApart: boolean;
  readonly isSending: boolean;
  /** Why acknowledging it failed; null when it did not. */
  readonly error: KampusError | null;
  readonly onAcknowledge: () => void;
}

/** What must be read by a day: above everything else, with its deadline, until it is acknowledged. */
export const MandatoryNews = ({ strings, news, idPrefix, isApart, isSending, error, onAcknowledge }: MandatoryNewsProps): JSX.Element => (
  <>
    <NewsArticle news={news} idPrefix={idPrefix} isApart={isApart} className={styles.mandatory}>
      {(heading) => (
        <>
          <div className={styles.text}>
            <NewsMeta news={news} withDeadline />
            {heading(styles.title)}
            {news.concerns !== null && <p className={styles.concerns}>{news.concerns}</p>}
          </div>
          <div className={styles.action}>
            <Button text={isSending ? strings.acknowledging : strings.acknowledge} icon="check" isBusy={isSending} onClick={onAcknowledge} />
          </div>
        </>
      )}
    </NewsArticle>
    {error && <SaveFailure error={error} onRetry={onAcknowledge} />}
  </>
);
