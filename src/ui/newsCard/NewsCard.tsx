import * as React from 'react';
import { NewsPicture } from '../newsPicture/NewsPicture';
import { NewsArticle } from './NewsArticle';
import styles from './NewsCard.module.scss';
import type { NewsDescription } from './NewsDescription';
import { NewsMeta } from './NewsMeta';

export interface NewsCardProps {
  readonly news: NewsDescription;
  /** Makes ids unique when two feeds stand on a page. */
  readonly idPrefix: string;
  readonly isDark: boolean;
}

/** A story with its picture, without its summary. */
export const NewsCard = ({ news, idPrefix, isDark }: NewsCardProps): JSX.Element => (
  <NewsArticle news={news} idPrefix={idPrefix} className={styles.card}>
    {(heading) => (
      <>
        <span className={styles.frame}>
          <NewsPicture title={news.item.title} accent={news.pictureAccent} url={news.item.pictureUrl} isDark={isDark} width={320} height={180} />
        </span>
        <NewsMeta news={news} />
        {heading(styles.title)}
      </>
    )}
  </NewsArticle>
);
