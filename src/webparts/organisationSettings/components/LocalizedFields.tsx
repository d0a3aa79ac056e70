import * as React from 'react';
import { LANGUAGES, type Language } from '../../../domain/shared/Language';
import type { LocalizedText } from '../../../domain/shared/LocalizedText';
import layout from '../../../ui/form/Form.module.scss';
import { TextArea } from '../../../ui/textArea/TextArea';
import { TextField } from '../../../ui/textField/TextField';
import type { FormState } from './FieldsProps';

export interface LocalizedFieldsProps {
  readonly form: FormState;
  /** The setting's own name of the texts: `titles`. */
  readonly field: string;
  readonly labels: Readonly<Record<Language, string>>;
  readonly value: LocalizedText;
  readonly onChange: (value: LocalizedText) => void;
  readonly optional?: readonly Language[];
  /** Running text of some lines. */
  readonly isLong?: boolean;
}

/** The same text in the three languages, side by side where there is room. */
export const LocalizedFields = ({ form, field, labels, value, onChange, optional = [], isLong = false }: LocalizedFieldsProps): JSX.Element => (
  <div className={layout.three}>
    {LANGUAGES.map((language) => {
      const given = {
        id: form.id(`${field}.${language}`),
        label: labels[language],
        problem: form.problem(`${field}.${language}`),
        isOptional: optional.includes(language),
        value: value[language],
        onChange: (text: string) => onChange({ ...value, [language]: text })
      };
      return isLong ? <TextArea key={language} {...given} rows={3} /> : <TextField key={language} {...given} />;
    })}
  </div>
);
