import * as React from 'react';
import { useOrganisations } from '../../../app/facts/facts';
import { useServices } from '../../../app/useServices';
import type { NoticeSetting } from '../../../domain/settings/settings';
import type { NoticeSeverity } from '../../../domain/notices/notices';
import { LANGUAGES } from '../../../domain/shared/Language';
import { textIn } from '../../../domain/shared/LocalizedText';
import { Checkbox } from '../../../ui/checkbox/Checkbox';
import layout from '../../../ui/form/Form.module.scss';
import { NoticeBar } from '../../../ui/noticeBar/NoticeBar';
import { SelectField } from '../../../ui/selectField/SelectField';
import { TextField } from '../../../ui/textField/TextField';
import type { FieldsProps } from './FieldsProps';
import { fromInput, toInput } from './moments';
import { LocalizedFields } from './LocalizedFields';
import { severityText } from './SettingRow';
import styles from './SettingEditor.module.scss';
import { AddressField, TitlesFields } from './TitlesAndAddress';

const SEVERITIES: readonly NoticeSeverity[] = ['info', 'warning', 'severe'];

export const NoticeFields = ({ strings, form, scope, value, onChange }: FieldsProps<'notice'>): JSX.Element => {
  const moment = (field: 'startsAt' | 'endsAt', hint: string): JSX.Element => (
    <TextField
      id={form.id(field)}
      label={strings[field]}
      hint={hint}
      isOptional={field === 'endsAt'}
      type="datetime-local"
      problem={form.problem(field)}
      value={toInput(value[field])}
      onChange={(typed) => onChange({ ...value, [field]: fromInput(typed) })}
    />
  );
  return (
    <div className={layout.fields}>
      <TitlesFields strings={strings} form={form} value={value.titles} onChange={(titles) => onChange({ ...value, titles })} />
      <LocalizedFields
        form={form}
        field="bodies"
        labels={{ fi: strings.bodyFi, sv: strings.bodySv, en: strings.bodyEn }}
        value={value.bodies}
        optional={LANGUAGES}
        isLong
        onChange={(bodies) => onChange({ ...value, bodies })}
      />
      <div className={layout.pair}>
        {moment('startsAt', strings.startsAtHint)}
        {moment('endsAt', strings.endsAtHint)}
        <SelectField
          id={form.id('severity')}
          label={strings.severity}
          problem={null}
          value={value.severity}
          options={SEVERITIES.map((severity) => ({ value: severity, text: severityText(strings, severity) }))}
          onChange={(severity) => onChange({ ...value, severity })}
        />
        <AddressField strings={strings} form={form} hint={strings.urlHint} isOptional value={value.url} onChange={(url) => onChange({ ...value, url })} />
      </div>
      {scope === null && <Audience strings={strings} value={value} onChange={onChange} />}
      <Preview strings={strings} value={value} />
    </div>
  );
};

/** Whom a common notice concerns; an organisation's own concerns its own people, and has no choice. */
function Audience({ strings, value, onChange }: Pick<FieldsProps<'notice'>, 'strings' | 'value' | 'onChange'>): JSX.Element {
  const { reader } = useServices();
  const { data: organisations = [] } = useOrganisations();
  const toggle = (key: string, isIn: boolean): void => onChange({ ...value, organisations: [...value.organisations.filter((other) => other !== key), ...(isIn ? [key] : [])] });
  return (
    <fieldset className={styles.choices}>
      <legend>
        {strings.audience} <span className={layout.hint}>{strings.audienceHint}</span>
      </legend>
      {organisations.map(({ key, shortNames }) => (
        <Checkbox key={key} label={textIn(shortNames, reader.language).text} isChecked={value.organisations.includes(key)} onChange={(isIn) => toggle(key, isIn)} />
      ))}
    </fieldset>
  );
}

/** The notice as readers see it, in each language that it has. */
function Preview({ strings, value }: { readonly strings: OrganisationSettingsStrings; readonly value: NoticeSetting }): JSX.Element {
  return (
    <section className={styles.preview} aria-label={strings.preview}>
      <h3>{strings.preview}</h3>
      {LANGUAGES.filter((language) => language === 'fi' || value.titles[language].trim() !== '').map((language) => (
        <div key={language} className={styles.frame} lang={language}>
          <NoticeBar
            notice={{ ...value, severity: value.severity, url: value.url.trim() || null }}
            language={language}
            label={`${strings.preview} ${language}`}
            more={strings.noticeMore}
            hideLabel={strings.noticeHide}
            onHide={null}
          />
        </div>
      ))}
    </section>
  );
}
