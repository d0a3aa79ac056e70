import * as React from 'react';
import { Icon, type IconName } from '../icons/Icon';
import styles from './IconButton.module.scss';

export interface IconButtonProps {
  /** What it does, and to what: several stand in a row. */
  readonly label: string;
  readonly icon: IconName;
  readonly onClick: () => void;
  /** Clicks do nothing, and focus stays. */
  readonly isDisabled?: boolean;
}

/** A button of a drawing only, for rows where its words would be said over and over. */
export const IconButton = ({ label, icon, onClick, isDisabled = false }: IconButtonProps): JSX.Element => (
  <button type="button" className={styles.button} aria-label={label} title={label} aria-disabled={isDisabled || undefined} onClick={isDisabled ? undefined : () => onClick()}>
    <Icon name={icon} />
  </button>
);
