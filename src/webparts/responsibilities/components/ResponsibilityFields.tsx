import * as React from 'react';
import { useServices } from '../../../app/useServices';
import type { ResponsibilityDraft } from '../../../domain/responsibilities/responsibilityDraft';
import layout from '../../../ui/form/Form.module.scss';
import { PersonPicker } from '../../../ui/personPicker/PersonPicker';
import { TextField } from '../../../ui/textField/TextField';

/** Suggestions of a picker. */
const MOST_SUGGESTED = 8;

export interface ResponsibilityFieldsProps {
  readonly strings: ResponsibilitiesStrings;
  readonly idPrefix: string;
  readonly labels: (field: keyof ResponsibilityDraft) => string;
  readonly problem: (field: keyof ResponsibilityDraft) => string | null;
  readonly draft: ResponsibilityDraft;
  readonly isAdministrator: boolean;
  readonly onChange: (changed: Partial<ResponsibilityDraft>) => void;
}

type TextName = { [Name in keyof ResponsibilityDraft]: ResponsibilityDraft[Name] extends string ? Name : never }[keyof ResponsibilityDraft];

/** The fields of a responsibility: what its holder may change, and around it what administrators may. */
export const ResponsibilityFields = ({ strings, idPrefix, labels, problem, draft, isAdministrator, onChange }: ResponsibilityFieldsProps): JSX.Element => {
  const text = (name: TextName, more: { readonly type?: 'date'; readonly hint?: string; readonly isOptional?: boolean; readonly hasFocus?: boolean } = {}): JSX.Element => (
    <TextField id={`${idPrefix}-${name}`} label={labels(name)} problem={problem(name)} value={draft[name]} onChange={(value) => onChange({ [name]: value })} isOptional {...more} />
  );
  return (
    <>
      {text('topicFi', { isOptional: false, hasFocus: true })}
      <div className={layout.pair}>
        {text('topicSv')}
        {text('topicEn')}
      </div>
      {text('synonyms', { hint: strings.synonymsHint })}
      <div className={layout.pair}>
        {isAdministrator && <Person name="holder" isRequired {...{ strings, idPrefix, labels, problem, draft, onChange }} />}
        <Person name="deputy" {...{ strings, idPrefix, labels, problem, draft, onChange }} />
      </div>
      <div className={layout.pair}>
        {text('awayFrom', { type: 'date', hint: strings.awayHint })}
        {text('awayTo', { type: 'date' })}
      </div>
      {isAdministrator && (
        <div className={layout.pair}>
          {text('validFrom', { type: 'date' })}
          {text('validTo', { type: 'date' })}
        </div>
      )}
    </>
  );
};

interface PersonProps extends Omit<ResponsibilityFieldsProps, 'isAdministrator'> {
  readonly name: 'holder' | 'deputy';
  readonly isRequired?: boolean;
}

function Person({ strings, idPrefix, labels, problem, draft, onChange, name, isRequired = false }: PersonProps): JSX.Element {
  const { people, reader } = useServices();
  const chosen = draft[name];
  return (
    <PersonPicker
      id={`${idPrefix}-${name}`}
      label={labels(name)}
      hint={strings.personHint}
      problem={problem(name)}
      language={reader.language}
      chosen={chosen === null ? [] : [chosen]}
      isRequired={isRequired}
      onChange={([one = null]) => onChange({ [name]: one })}
      search={(text) => people.suggest(text, MOST_SUGGESTED)}
    />
  );
}
