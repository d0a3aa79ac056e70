import * as React from 'react';
import { useIsDark } from '../../../app/useServices';
import { NewsPicture } from '../../../ui/newsPicture/NewsPicture';
import type { NewsDescription } from './describeNews';
import { NewsArticle } from './NewsArticle';
import { NewsMeta } from './NewsMeta';
import styles from './NewsCard.module.scss';

/** A story with its picture, without its summary. */
export const NewsCard = ({ news, idPrefix }: { readonly news: NewsDescription; readonly idPrefix: string }): JSX.Element => {
  const isDark = useIsDark();
  const { item } = news;
  return (
    <NewsArticle news={news} idPrefix={idPrefix} className={styles.card}>
      {(heading) => (
        <>
          <span className={styles.frame}>
            <NewsPicture title={item.title} accent={news.pictureAccent} url={item.pictureUrl} isDark={isDark} width={320} height={180} />
          </span>
          <NewsMeta news={news} />
          {heading(styles.title)}
        </>
      )}
    </NewsArticle>
  );
};
