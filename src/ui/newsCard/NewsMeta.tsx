import * as React from 'react';
import { Label } from '../label/Label';
import { Tag } from '../tag/Tag';
import { Time } from '../time/Time';
import type { NewsDescription } from './NewsDescription';
import styles from './NewsMeta.module.scss';

/** What kind of news it is, whose, and when: labels, tag, time, in this order. */
export const NewsMeta = ({ news, withDeadline = false }: { readonly news: NewsDescription; readonly withDeadline?: boolean }): JSX.Element => (
  <p className={styles.meta}>
    {withDeadline && news.deadline && <Label kind="deadline" text={news.deadline} />}
    <NewsLabels news={news} />
    {news.tag && <Tag text={news.tag} accent={news.accent} />}
    {!withDeadline && <Time moment={news.item.publishedAt} text={news.time} />}
  </p>
);

/** Its labels alone: decision, closed, language. */
export function NewsLabels({ news }: { readonly news: NewsDescription }): JSX.Element {
  return (
    <>
      {news.decisionLabel && <Label kind="decision" text={news.decisionLabel} />}
      {news.closedLabel && <Label kind="closed" text={news.closedLabel} />}
      {news.languageLabel && <Label kind="plain" text={news.languageLabel} />}
    </>
  );
}
