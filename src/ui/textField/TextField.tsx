import * as React from 'react';
import { Icon } from '../icons/Icon';
import styles from './TextField.module.scss';

export interface TextFieldProps {
  /** Unique on the page. */
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Why the value is refused; null when it is not. */
  readonly problem: string | null;
  readonly inputMode?: 'text' | 'url';
  readonly hasFocus?: boolean;
}

/** One line of text with its label, and under it what is wrong with it. */
export const TextField = ({ id, label, value, onChange, problem, inputMode = 'text', hasFocus = false }: TextFieldProps): JSX.Element => {
  const input = React.useRef<HTMLInputElement>(null);
  React.useEffect(() => {
    if (hasFocus) input.current?.focus();
  }, [hasFocus]);
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        ref={input}
        id={id}
        className={styles.input}
        type="text"
        inputMode={inputMode}
        autoComplete="off"
        value={value}
        aria-required="true"
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        onChange={(event) => onChange(event.target.value)}
      />
      {problem !== null && (
        <p id={`${id}-problem`} className={styles.problem} role="alert">
          <Icon name="error" small /> {problem}
        </p>
      )}
    </div>
  );
};
