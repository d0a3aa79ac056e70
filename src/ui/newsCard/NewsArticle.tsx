import * as React from 'react';
import type { NewsDescription } from './NewsDescription';
import styles from './NewsArticle.module.scss';

export interface NewsArticleProps {
  readonly news: NewsDescription;
  readonly className: string | undefined;
  /** Makes ids unique when two feeds stand on a page. */
  readonly idPrefix: string;
  /** It stands beside what was asked for, and is none of it. */
  readonly isApart?: boolean;
  /** Gets the heading, whose link covers the whole article. */
  readonly children: (heading: (className: string | undefined) => JSX.Element) => React.ReactNode;
}

/** One news item: an article named by its title. The title is the only link, and the whole article is its target; what has no address yet leads nowhere. */
export const NewsArticle = ({ news, className, idPrefix, isApart = false, children }: NewsArticleProps): JSX.Element => {
  const { item, lang } = news;
  const titleId = `${idPrefix}-${item.id}`;
  return (
    <article role={isApart ? 'group' : undefined} className={`${styles.article} ${className ?? ''}`} aria-labelledby={titleId}>
      {children((headingClass) => (
        <h3 className={headingClass} lang={lang}>
          <a id={titleId} className={styles.link} href={item.url || undefined}>
            {item.title}
          </a>
        </h3>
      ))}
    </article>
  );
};
