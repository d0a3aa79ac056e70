import * as React from 'react';
import { Icon, type IconName } from '../icons/Icon';
import styles from './Empty.module.scss';

export interface EmptyProps {
  readonly icon?: IconName;
  /** What there is none of. */
  readonly title: string;
  readonly children?: React.ReactNode;
  /** Where else to find something. */
  readonly action?: React.ReactNode;
}

/** Nothing to show, said in words on a quiet ground. */
export const Empty = ({ icon = 'document', title, children, action }: EmptyProps): JSX.Element => (
  <div className={styles.empty}>
    <span className={styles.icon}>
      <Icon name={icon} />
    </span>
    <div>
      <p className={styles.title}>{title}</p>
      {children && <p className={styles.text}>{children}</p>}
      {action && <p className={styles.action}>{action}</p>}
    </div>
  </div>
);
