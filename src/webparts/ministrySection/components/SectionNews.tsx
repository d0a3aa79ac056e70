import * as React from 'react';
import { useDateStyle } from '../../../app/useServices';
import type { NewsItem } from '../../../domain/news/NewsItem';
import { formatPublishedDay } from '../../../domain/shared/dates';
import { Time } from '../../../ui/time/Time';
import styles from './Section.module.scss';

export interface SectionNewsProps {
  readonly title: string;
  readonly items: readonly NewsItem[];
  /** Said when there are no items; left out: then nothing shows at all. */
  readonly none?: string;
  readonly idPrefix: string;
}

/** Each an article named by its title, as in the feed. */
export const NewsLines = ({ items, idPrefix }: Pick<SectionNewsProps, 'items' | 'idPrefix'>): JSX.Element => {
  const style = useDateStyle();
  return (
    <ul className={styles.rows}>
      {items.map((item) => {
        const titleId = `${idPrefix}-${item.id}`;
        return (
          <li key={item.id}>
            <article className={styles.line} aria-labelledby={titleId}>
              <a id={titleId} className={styles.strong} href={item.url} lang={item.language}>
                {item.title}
              </a>
              <Time className={styles.time} moment={item.publishedAt} text={formatPublishedDay(new Date(item.publishedAt), style)} />
            </article>
          </li>
        );
      })}
    </ul>
  );
};

/** News of the section as lines: title and day. */
export const SectionNews = ({ title, items, none, idPrefix }: SectionNewsProps): JSX.Element | null =>
  items.length === 0 && none === undefined ? null : (
    <div>
      <h3 className={styles.heading}>{title}</h3>
      {items.length === 0 ? <p className={styles.muted}>{none}</p> : <NewsLines items={items} idPrefix={idPrefix} />}
    </div>
  );
