import * as React from 'react';
import type { NewsItem } from '../../../domain/news/NewsItem';
import { Label } from '../../../ui/label/Label';
import { VisuallyHidden } from '../../../ui/visuallyHidden/VisuallyHidden';
import styles from './Section.module.scss';

export interface ClosedContentProps {
  readonly strings: MinistrySectionStrings;
  /** "Vain VM". */
  readonly label: string;
  /** Front page of the closed site, server-relative. */
  readonly homeUrl: string;
  readonly items: readonly NewsItem[];
  readonly idPrefix: string;
}

/** What only the organisation's own staff may read. Each item says so by itself, to whoever hears only the item. */
export const ClosedContent = ({ strings, label, homeUrl, items, idPrefix }: ClosedContentProps): JSX.Element => (
  <div className={styles.closed}>
    <Label kind="closed" text={label} />
    <h3 className={styles.strong}>{strings.closed}</h3>
    <ul className={styles.closedItems}>
      {items.map((item) => {
        const titleId = `${idPrefix}-${item.id}`;
        return (
          <li key={item.id}>
            <article aria-labelledby={titleId}>
              <VisuallyHidden>{label}: </VisuallyHidden>
              <a id={titleId} href={item.url} lang={item.language}>
                {item.title}
              </a>
            </article>
          </li>
        );
      })}
      <li>
        <a href={homeUrl}>{strings.closedHome}</a>
      </li>
    </ul>
  </div>
);
