import * as React from 'react';
import { useIsDark } from '../../../app/useServices';
import { layoutNews } from '../../../domain/news/newsFeed';
import type { NewsItem } from '../../../domain/news/NewsItem';
import type { NewsDescription } from '../../../ui/newsCard/NewsDescription';
import { LeadStory } from './LeadStory';
import { NewsCard } from '../../../ui/newsCard/NewsCard';
import { NewsRow } from './NewsRow';
import styles from './NewsList.module.scss';

export type NewsFeedLayout = 'front' | 'list';

export interface NewsListProps {
  readonly items: readonly NewsItem[];
  readonly layout: NewsFeedLayout;
  readonly idPrefix: string;
  readonly describe: (item: NewsItem) => NewsDescription;
}

const CARDS = 3;

/** The lead story, three cards and rows; or rows alone. */
export const NewsList = ({ items, layout, idPrefix, describe }: NewsListProps): JSX.Element => {
  const isDark = useIsDark();
  const parts = layoutNews(items, CARDS);
  const isList = layout === 'list';
  const rows = isList ? [...(parts.lead ? [parts.lead] : []), ...parts.cards, ...parts.rows] : parts.rows;
  return (
    <>
      {!isList && parts.lead && <LeadStory news={describe(parts.lead)} idPrefix={idPrefix} />}
      {!isList && parts.cards.length > 0 && (
        <div className={styles.cards}>
          {parts.cards.map((item) => (
            <NewsCard key={item.id} news={describe(item)} idPrefix={idPrefix} isDark={isDark} />
          ))}
        </div>
      )}
      {rows.length > 0 && (
        <ul className={styles.rows}>
          {rows.map((item) => (
            <li key={item.id}>
              <NewsRow news={describe(item)} idPrefix={idPrefix} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
};
