import * as React from 'react';
import styles from './RadioGroup.module.scss';

export interface RadioOption<Value extends string> {
  readonly value: Value;
  readonly text: string;
  /** What choosing it means. */
  readonly hint?: string;
}

export interface RadioGroupProps<Value extends string> {
  /** Unique on the page. */
  readonly id: string;
  readonly label: string;
  readonly value: Value;
  readonly options: ReadonlyArray<RadioOption<Value>>;
  readonly onChange: (value: Value) => void;
}

/** One of a few, each with what it means. */
export const RadioGroup = <Value extends string>({ id, label, value, options, onChange }: RadioGroupProps<Value>): JSX.Element => (
  <fieldset className={styles.group}>
    <legend>{label}</legend>
    {options.map((option) => (
      <label key={option.value} className={styles.option}>
        <input type="radio" name={id} value={option.value} checked={option.value === value} onChange={() => onChange(option.value)} />
        <span>
          {option.text}
          {option.hint !== undefined && <span className={styles.hint}>{option.hint}</span>}
        </span>
      </label>
    ))}
  </fieldset>
);
