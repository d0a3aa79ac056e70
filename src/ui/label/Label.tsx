import * as React from 'react';
import { Icon, type IconName } from '../icons/Icon';
import styles from './Label.module.scss';

/** What a label says of its item; each kind has its own drawing and ground, and always its word. */
export type LabelKind = 'decision' | 'closed' | 'deadline' | 'attention' | 'done' | 'guide' | 'plain';

const icons: Readonly<Record<LabelKind, IconName>> = {
  decision: 'stamp',
  closed: 'lock',
  deadline: 'clock',
  attention: 'warning',
  done: 'check',
  guide: 'document',
  plain: 'language'
};

export interface LabelProps {
  readonly kind: LabelKind;
  readonly text: string;
  /** Another drawing than the kind's. */
  readonly icon?: IconName;
}

/** A state of an item as a drawing and a word. At most two stand on a row, before the tag. */
export const Label = ({ kind, text, icon = icons[kind] }: LabelProps): JSX.Element => (
  <span className={styles[kind]}>
    <Icon name={icon} small />
    {text}
  </span>
);
