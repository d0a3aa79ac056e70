import * as React from 'react';
import { useFormWords } from '../form/useFormWords';
import { Icon } from '../icons/Icon';
import styles from './Field.module.scss';

/** What every field of a form has. */
export interface FieldProps {
  /** Unique on the page: of the control itself, so that an error summary can lead to it. */
  readonly id: string;
  readonly label: string;
  /** What is wanted, under the label's control. */
  readonly hint?: string;
  /** Why the value is refused; null when it is not. */
  readonly problem: string | null;
  /** The few that may be left empty say so. */
  readonly isOptional?: boolean;
  /** It narrows a list and is no part of a form: nobody need say that it may be left empty. */
  readonly isFilter?: boolean;
}

/** To be spread on the control. */
export interface ControlProps {
  readonly id: string;
  readonly className: string | undefined;
  readonly 'aria-required': boolean;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string | undefined;
}

/** A control with its label above, its hint beneath, and under them what is wrong with the value. */
export const Field = ({ id, label, hint, problem, isOptional = false, isFilter = false, children }: FieldProps & { readonly children: (control: ControlProps) => React.ReactNode }): JSX.Element => {
  const { optional } = useFormWords();
  const described = [...(hint === undefined ? [] : [`${id}-hint`]), ...(problem === null ? [] : [`${id}-problem`])];
  return (
    <div className={styles.field}>
      <label htmlFor={id}>
        {label} {isOptional && <span className={styles.hint}>{optional}</span>}
      </label>
      {children({
        id,
        className: styles.control,
        'aria-required': !isOptional && !isFilter,
        'aria-invalid': problem !== null,
        'aria-describedby': described.length === 0 ? undefined : described.join(' ')
      })}
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {problem !== null && (
        <p id={`${id}-problem`} className={styles.problem} role="alert">
          <Icon name="error" small /> {problem}
        </p>
      )}
    </div>
  );
};
