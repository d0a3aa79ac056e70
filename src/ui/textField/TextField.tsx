import * as React from 'react';
import { Field, type FieldProps } from '../field/Field';

export interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /**
   * `date` and `datetime-local` are the browser's own, in the reader's language; their values are `2026-11-09` and
   * `2026-11-09T09:00`, empty while they are not whole.
   */
  readonly type?: 'text' | 'search' | 'date' | 'datetime-local' | 'time';
  readonly inputMode?: 'text' | 'url' | 'numeric';
  readonly hasFocus?: boolean;
}

/** One line of text, a day or a moment. */
export const TextField = ({ value, onChange, type = 'text', inputMode = 'text', hasFocus = false, ...field }: TextFieldProps): JSX.Element => {
  const input = React.useRef<HTMLInputElement>(null);
  React.useEffect(() => {
    if (hasFocus) input.current?.focus();
  }, [hasFocus]);
  return (
    <Field {...field}>
      {(control) => (
        <input {...control} ref={input} type={type} inputMode={inputMode} autoComplete="off" value={value} onChange={(event) => onChange(event.target.value)} />
      )}
    </Field>
  );
};
