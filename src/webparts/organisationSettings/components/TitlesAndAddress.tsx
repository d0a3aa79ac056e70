import * as React from 'react';
import type { LocalizedText } from '../../../domain/shared/LocalizedText';
import { TextField } from '../../../ui/textField/TextField';
import type { FormState } from './FieldsProps';
import { LocalizedFields } from './LocalizedFields';

interface FieldProps<Value> {
  readonly strings: OrganisationSettingsStrings;
  readonly form: FormState;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** What readers see of a row of the menu, of a link and of a notice. English may be left out. */
export const TitlesFields = ({ strings, form, value, onChange }: FieldProps<LocalizedText>): JSX.Element => (
  <LocalizedFields form={form} field="titles" labels={{ fi: strings.titleFi, sv: strings.titleSv, en: strings.titleEn }} value={value} optional={['en']} onChange={onChange} />
);

export interface AddressFieldProps extends FieldProps<string> {
  readonly hint: string;
  readonly isOptional?: boolean;
}

/** Where it leads. */
export const AddressField = ({ strings, form, value, hint, isOptional = false, onChange }: AddressFieldProps): JSX.Element => (
  <TextField id={form.id('url')} label={strings.url} hint={hint} inputMode="url" isOptional={isOptional} problem={form.problem('url')} value={value} onChange={onChange} />
);
