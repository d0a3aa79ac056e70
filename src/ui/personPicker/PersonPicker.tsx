import * as React from 'react';
import type { NamedPerson, Person } from '../../domain/people/Person';
import type { Language } from '../../domain/shared/Language';
import fieldStyles from '../field/Field.module.scss';
import { formatText } from '../formatText';
import { Icon } from '../icons/Icon';
import styles from './PersonPicker.module.scss';
import { PICKER_WORDS, type PickerWords } from './pickerWords';
import { Suggestion } from './Suggestion';
import { SuggestionsMessage } from './SuggestionsMessage';
import { usePersonCombobox } from './usePersonCombobox';

export interface PersonPickerProps {
  /** Unique on the page. */
  readonly id: string;
  readonly label: string;
  /** What is expected, under the label. */
  readonly hint?: string;
  /** Why the choice is refused; null when it is not. */
  readonly problem: string | null;
  readonly language: Language;
  readonly chosen: readonly NamedPerson[];
  readonly onChange: (chosen: readonly NamedPerson[]) => void;
  /** How many may be chosen; one by default. */
  readonly most?: number;
  readonly isRequired?: boolean;
  /** Whom a text may mean, the likeliest first. @throws KampusError */
  readonly search: (text: string) => Promise<readonly Person[]>;
}

/** Chooses one person or several by typing a part of the name: a combobox with a list of suggestions. */
export const PersonPicker = (props: PersonPickerProps): JSX.Element => {
  const { id, label, hint, problem, language, chosen, onChange, most = 1, isRequired = false, search } = props;
  const words = PICKER_WORDS[language];
  const combobox = usePersonCombobox({ words, chosen, onChange, most, search });
  const { people, current, isListShown } = combobox;
  const refused = problem ?? (combobox.isHalfTyped ? words.notChosen : null);

  return (
    <div ref={combobox.field} className={fieldStyles.field}>
      <label htmlFor={id} id={`${id}-label`}>{label}</label>
      {chosen.length > 0 && <ChosenPeople label={label} words={words} people={chosen} onRemove={combobox.remove} />}
      <div className={styles.box} hidden={chosen.length >= most}>
        <input
          ref={combobox.input}
          id={id}
          className={styles.input}
          type="text"
          role="combobox"
          autoComplete="off"
          aria-autocomplete="list"
          aria-expanded={isListShown}
          aria-controls={`${id}-list`}
          aria-activedescendant={current >= 0 ? `${id}-${current}` : undefined}
          aria-required={(isRequired && chosen.length === 0) || undefined}
          aria-invalid={refused !== null}
          aria-describedby={[hint && `${id}-hint`, refused !== null && `${id}-problem`].filter(Boolean).join(' ') || undefined}
          value={combobox.text}
          onChange={(event) => combobox.type(event.target.value)}
          onKeyDown={combobox.onKeyDown}
          onBlur={combobox.leave}
        />
        <ul id={`${id}-list`} className={styles.list} role="listbox" aria-labelledby={`${id}-label`} hidden={!isListShown}>
          {people.map((person, index) => (
            <Suggestion key={person.loginName} id={`${id}-${index}`} person={person} language={language} isActive={index === current} onChoose={() => combobox.choose(person)} />
          ))}
        </ul>
      </div>
      {hint && <p id={`${id}-hint`} className={fieldStyles.hint}>{hint}</p>}
      <SuggestionsMessage words={words} suggestions={combobox.suggestions} count={people.length} change={combobox.change} />
      {refused !== null && (
        <p id={`${id}-problem`} className={fieldStyles.problem} role="alert">
          <Icon name="error" small />
          {refused}
        </p>
      )}
    </div>
  );
};

interface ChosenPeopleProps {
  readonly label: string;
  readonly words: PickerWords;
  readonly people: readonly NamedPerson[];
  readonly onRemove: (person: NamedPerson) => void;
}

function ChosenPeople({ label, words, people, onRemove }: ChosenPeopleProps): JSX.Element {
  return (
    <ul className={styles.chosen} aria-label={formatText(words.chosenList, { label })}>
      {people.map((person) => (
        <li key={person.loginName} className={styles.person}>
          {person.displayName}
          <button type="button" className={styles.remove} aria-label={formatText(words.remove, { name: person.displayName })} onClick={() => onRemove(person)}>
            <Icon name="close" small />
          </button>
        </li>
      ))}
    </ul>
  );
}
