import * as React from 'react';
import { useServices } from '../../../app/useServices';
import { possibleParents } from '../../../domain/settings/menuLevels';
import layout from '../../../ui/form/Form.module.scss';
import { SelectField } from '../../../ui/selectField/SelectField';
import type { FieldsProps } from './FieldsProps';
import { nameOf } from './listedSettings';
import { AddressField, TitlesFields } from './TitlesAndAddress';

/** Stands for the first level in the list of choices, where every value is a text. */
const NONE = '';

export const MenuFields = ({ strings, form, scope, rows, id, value, onChange }: FieldsProps<'menu'>): JSX.Element => {
  const { reader } = useServices();
  const parents = possibleParents(rows, id === null ? null : value.key, scope);
  return (
    <div className={layout.fields}>
      <TitlesFields strings={strings} form={form} value={value.titles} onChange={(titles) => onChange({ ...value, titles })} />
      <div className={layout.pair}>
        <AddressField strings={strings} form={form} hint={strings.menuUrlHint} isOptional value={value.url} onChange={(url) => onChange({ ...value, url })} />
        <SelectField
          id={form.id('parentKey')}
          label={strings.parent}
          problem={null}
          isOptional
          value={value.parentKey ?? NONE}
          options={[
            { value: NONE, text: strings.noParent },
            ...parents.map(({ row, level }) => ({ value: row.value.key, text: `${'– '.repeat(level - 1)}${nameOf(row.value, reader.language)}` }))
          ]}
          onChange={(key) => onChange({ ...value, parentKey: key === NONE ? null : key })}
        />
      </div>
    </div>
  );
};
