import * as React from 'react';
import { Tag } from '../../../ui/tag/Tag';
import { Time } from '../../../ui/time/Time';
import type { NewsDescription } from '../../../ui/newsCard/NewsDescription';
import { NewsArticle } from '../../../ui/newsCard/NewsArticle';
import { NewsLabels } from '../../../ui/newsCard/NewsMeta';
import styles from './NewsRow.module.scss';

/** A story as one line: day, whose, title. */
export const NewsRow = ({ news, idPrefix }: { readonly news: NewsDescription; readonly idPrefix: string }): JSX.Element => (
  <NewsArticle news={news} idPrefix={idPrefix} className={styles.row}>
    {(heading) => (
      <>
        <Time className={styles.time} moment={news.item.publishedAt} text={news.day} />
        <span className={styles.tags}>{news.tag && <Tag text={news.tag} accent={news.accent} />}</span>
        <span className={styles.story}>
          <NewsLabels news={news} />
          {heading(styles.title)}
        </span>
      </>
    )}
  </NewsArticle>
);
