import * as React from 'react';
import type { NewsDescription } from './describeNews';
import { NewsArticle } from './NewsArticle';
import { NewsMeta } from './NewsMeta';
import styles from './MandatoryNews.module.scss';

/** What must be read by a day: above everything else, with its deadline. */
export const MandatoryNews = ({ news, idPrefix }: { readonly news: NewsDescription; readonly idPrefix: string }): JSX.Element => (
  <NewsArticle news={news} idPrefix={idPrefix} className={styles.mandatory}>
    {(heading) => (
      <>
        <NewsMeta news={news} withDeadline />
        {heading(styles.title)}
      </>
    )}
  </NewsArticle>
);
