import * as React from 'react';
import styles from './Chip.module.scss';

export interface ChipProps {
  readonly text: string;
  /** What the text stands for, when it is an abbreviation. */
  readonly title?: string;
  readonly isOn: boolean;
  readonly onToggle: () => void;
}

/** A filter that is on or off. */
export const Chip = ({ text, title, isOn, onToggle }: ChipProps): JSX.Element => (
  <button type="button" className={styles.chip} title={title} aria-pressed={isOn} onClick={onToggle}>
    {text}
  </button>
);
