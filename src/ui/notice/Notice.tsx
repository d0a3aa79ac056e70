import * as React from 'react';
import { Icon, type IconName } from '../icons/Icon';
import styles from './Notice.module.scss';
import tones from './Tone.module.scss';

export type NoticeKind = 'info' | 'warning' | 'severe' | 'success';

export interface NoticeProps {
  readonly kind: NoticeKind;
  readonly icon: IconName;
  /** The first sentence, which says what happened. */
  readonly title: string;
  /** What to do about it. */
  readonly children?: React.ReactNode;
  readonly actions?: React.ReactNode;
}

/** A message in its place on the page. Only a severe one interrupts a screen reader. */
export const Notice = ({ kind, icon, title, children, actions }: NoticeProps): JSX.Element => (
  <div className={`${styles.notice} ${tones[kind]}`} role={kind === 'severe' ? 'alert' : 'status'}>
    <span className={tones.icon}>
      <Icon name={icon} />
    </span>
    <div className={styles.text}>
      <p>
        <strong>{title}</strong> {children}
      </p>
      {actions && <p className={styles.actions}>{actions}</p>}
    </div>
  </div>
);
