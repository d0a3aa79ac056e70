import * as React from 'react';
import { Checkbox } from '../../../ui/checkbox/Checkbox';
import layout from '../../../ui/form/Form.module.scss';
import { TextField } from '../../../ui/textField/TextField';
import type { FieldsProps } from './FieldsProps';
import { LocalizedFields } from './LocalizedFields';

export const LinkFields = ({ strings, form, value, onChange }: FieldsProps<'link'>): JSX.Element => (
  <div className={layout.fields}>
    <LocalizedFields
      form={form}
      field="titles"
      labels={{ fi: strings.titleFi, sv: strings.titleSv, en: strings.titleEn }}
      value={value.titles}
      optional={['en']}
      onChange={(titles) => onChange({ ...value, titles })}
    />
    <TextField
      id={form.id('url')}
      label={strings.url}
      hint={strings.urlHint}
      inputMode="url"
      problem={form.problem('url')}
      value={value.url}
      onChange={(url) => onChange({ ...value, url })}
    />
    <Checkbox label={strings.mandatory} hint={strings.mandatoryHint} isChecked={value.isMandatory} onChange={(isMandatory) => onChange({ ...value, isMandatory })} />
  </div>
);
