import * as React from 'react';
import option from '../field/Option.module.scss';
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
    {options.map(({ value: each, text, hint }) => (
      <label key={each} className={option.option}>
        <input type="radio" name={id} value={each} checked={each === value} onChange={() => onChange(each)} />
        <span>
          {text}
          {hint !== undefined && <span className={option.hint}>{hint}</span>}
        </span>
      </label>
    ))}
  </fieldset>
);
