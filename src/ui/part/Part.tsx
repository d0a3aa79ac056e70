import * as React from 'react';
import visuallyHidden from '../visuallyHidden/VisuallyHidden.module.scss';
import styles from './Part.module.scss';

export interface PartProps {
  /** Heading and accessible name of the region. */
  readonly title: string;
  /** The organisation's own content wears the accent on its rule, common content ink. */
  readonly isOwn?: boolean;
  /** False: for a screen reader only, on a page that is the part's own and whose title says the same. */
  readonly isTitleShown?: boolean;
  /** A line beneath the title. */
  readonly intro?: React.ReactNode;
  /** One link, or one row of choices, at the right end of the head. */
  readonly aside?: React.ReactNode;
  readonly children: React.ReactNode;
}

/** A web part: a rule across its column, its title, and what it shows. The head stays in every state. */
export const Part = ({ title, isOwn = false, isTitleShown = true, intro, aside, children }: PartProps): JSX.Element => (
  <section className={`${isOwn ? styles.own : styles.part} ${isTitleShown ? '' : styles.page}`} aria-label={title}>
    <div className={styles.head}>
      <div className={isTitleShown ? styles.words : styles.heard}>
        <h2 className={isTitleShown ? styles.title : visuallyHidden.hidden}>{title}</h2>
        {intro !== undefined && <p className={styles.intro}>{intro}</p>}
      </div>
      {aside}
    </div>
    {children}
  </section>
);
