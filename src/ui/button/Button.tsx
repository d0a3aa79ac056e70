import * as React from 'react';
import { Icon, type IconName } from '../icons/Icon';
import styles from './Button.module.scss';

export interface ButtonProps {
  readonly text: string;
  readonly onClick: () => void;
  readonly icon?: IconName;
  /** One primary button in a view; `link` looks like a link and does something on the page. */
  readonly kind?: 'ordinary' | 'primary' | 'link';
  /** Says that it works on something; clicks do nothing meanwhile, and focus stays. */
  readonly isBusy?: boolean;
}

export const Button = ({ text, onClick, icon, kind = 'ordinary', isBusy = false }: ButtonProps): JSX.Element => (
  <button type="button" className={styles[kind]} aria-disabled={isBusy || undefined} onClick={isBusy ? undefined : () => onClick()}>
    {icon && <Icon name={icon} />}
    {text}
  </button>
);
