import * as React from 'react';
import { useServices } from '../../../app/useServices';
import { accentProblem, contrastRatio, rgbOf } from '../../../domain/organisations/contrast';
import layout from '../../../ui/form/Form.module.scss';
import { formatText } from '../../../ui/formatText';
import { TextField } from '../../../ui/textField/TextField';
import type { FieldsProps } from './FieldsProps';
import { HeaderPreview } from './HeaderPreview';
import { LocalizedFields } from './LocalizedFields';
import { problemText, ratioText } from './problemText';
import styles from './SettingEditor.module.scss';

export const IdentityFields = ({ strings, form, scope, value, onChange }: FieldsProps<'identity'>): JSX.Element => {
  const { reader } = useServices();
  const accent = value.accent.trim();
  const isColour = rgbOf(accent) !== null;
  const problem = accentProblem(accent);
  const measured = isColour ? formatText(strings.accentRatio, { ratio: ratioText(Math.floor(contrastRatio(accent, '#ffffff') * 100) / 100, reader.language) }) : '';
  return (
    <div className={layout.fields}>
      <LocalizedFields
        form={form}
        field="names"
        labels={{ fi: strings.nameFi, sv: strings.nameSv, en: strings.nameEn }}
        value={value.names}
        onChange={(names) => onChange({ ...value, names })}
      />
      <LocalizedFields
        form={form}
        field="shortNames"
        labels={{ fi: strings.shortNameFi, sv: strings.shortNameSv, en: strings.shortNameEn }}
        value={value.shortNames}
        onChange={(shortNames) => onChange({ ...value, shortNames })}
      />
      <div className={layout.pair}>
        {/* The measured problem shows while one chooses, not only on saving. */}
        <TextField
          id={form.id('accent')}
          label={strings.accent}
          hint={`${strings.accentHint} ${measured}`}
          problem={problem?.kind === 'contrast' ? problemText(strings, problem, reader.language) : form.problem('accent')}
          value={value.accent}
          onChange={(typed) => onChange({ ...value, accent: typed })}
        />
        <label className={styles.picker}>
          {strings.accentPicker}
          <input type="color" value={isColour ? accent.toLowerCase() : '#10294f'} onChange={(event) => onChange({ ...value, accent: event.target.value })} />
        </label>
      </div>
      <TextField
        id={form.id('logoUrl')}
        label={strings.logo}
        hint={strings.logoHint}
        isOptional
        problem={form.problem('logoUrl')}
        value={value.logoUrl}
        onChange={(logoUrl) => onChange({ ...value, logoUrl })}
      />
      <HeaderPreview strings={strings} organisation={scope ?? ''} value={value} />
    </div>
  );
};
