import * as React from 'react';
import { Icon } from '../icons/Icon';
import { Time } from '../time/Time';
import styles from './DocumentRow.module.scss';

export interface DocumentRowProps {
  readonly url: string;
  readonly title: string;
  /** Who changed it, and in which workspace where that is not said already. */
  readonly about: string;
  /** ISO 8601. */
  readonly modifiedAt: string;
  /** The same in the reader's words. */
  readonly modifiedText: string;
}

/** A document in a list of them: its name, who changed it, and when. */
export const DocumentRow = ({ url, title, about, modifiedAt, modifiedText }: DocumentRowProps): JSX.Element => (
  <li className={styles.row}>
    <a className={styles.document} href={url}>
      <Icon name="document" />
      <span>
        <span className={styles.title}>{title}</span>
        <span className={styles.about}>{about}</span>
      </span>
      <Time className={styles.about} moment={modifiedAt} text={modifiedText} />
    </a>
  </li>
);
