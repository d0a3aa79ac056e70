import * as React from 'react';
import { useIdentity } from '../../../app/facts/useIdentity';
import { useIsDark } from '../../../app/useServices';
import { NewsPicture } from '../../../ui/newsPicture/NewsPicture';
import type { NewsDescription } from '../../../ui/newsCard/NewsDescription';
import { NewsArticle } from '../../../ui/newsCard/NewsArticle';
import { NewsMeta } from '../../../ui/newsCard/NewsMeta';
import styles from './LeadStory.module.scss';

/** The newest story, with its summary. A common one wears the page's own colour: one accent at a time. */
export const LeadStory = ({ news, idPrefix }: { readonly news: NewsDescription; readonly idPrefix: string }): JSX.Element => {
  const isDark = useIsDark();
  const { identity } = useIdentity();
  const { item } = news;
  return (
    <NewsArticle news={news} idPrefix={idPrefix} className={styles.lead}>
      {(heading) => (
        <>
          <span className={styles.frame}>
            <NewsPicture title={item.title} accent={news.accent ?? identity.accent} url={item.pictureUrl} isDark={isDark} width={786} height={262} />
          </span>
          <NewsMeta news={news} />
          {heading(styles.title)}
          {item.summary !== '' && (
            <p className={styles.summary} lang={news.lang}>
              {item.summary}
            </p>
          )}
        </>
      )}
    </NewsArticle>
  );
};
