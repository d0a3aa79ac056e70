import * as React from 'react';
import { Checkbox } from '../../../ui/checkbox/Checkbox';
import layout from '../../../ui/form/Form.module.scss';
import type { FieldsProps } from './FieldsProps';
import { AddressField, TitlesFields } from './TitlesAndAddress';

export const LinkFields = ({ strings, form, value, onChange }: FieldsProps<'link'>): JSX.Element => (
  <div className={layout.fields}>
    <TitlesFields strings={strings} form={form} value={value.titles} onChange={(titles) => onChange({ ...value, titles })} />
    <AddressField strings={strings} form={form} hint={strings.urlHint} value={value.url} onChange={(url) => onChange({ ...value, url })} />
    <Checkbox label={strings.mandatory} hint={strings.mandatoryHint} isChecked={value.isMandatory} onChange={(isMandatory) => onChange({ ...value, isMandatory })} />
  </div>
);
