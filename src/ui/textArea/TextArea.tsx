import * as React from 'react';
import { Field, type FieldProps } from '../field/Field';

export interface TextAreaProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Lines that show at once, 4 by default. */
  readonly rows?: number;
}

/** Text of several lines. */
export const TextArea = ({ value, onChange, rows = 4, ...field }: TextAreaProps): JSX.Element => (
  <Field {...field}>{(control) => <textarea {...control} rows={rows} value={value} onChange={(event) => onChange(event.target.value)} />}</Field>
);
