import * as React from 'react';
import styles from '../field/Option.module.scss';

export interface CheckboxProps {
  readonly label: string;
  readonly hint?: string;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
}

/** Yes or no, with the words beside the box. */
export const Checkbox = ({ label, hint, isChecked, onChange }: CheckboxProps): JSX.Element => (
  <label className={styles.option}>
    <input type="checkbox" checked={isChecked} onChange={(event) => onChange(event.target.checked)} />
    <span>
      {label}
      {hint !== undefined && <span className={styles.hint}>{hint}</span>}
    </span>
  </label>
);
