import * as React from 'react';
import type { Person } from '../../domain/people/Person';
import { titleIn } from '../../domain/people/titles';
import type { Language } from '../../domain/shared/Language';
import fieldStyles from '../field/Field.module.scss';
import { formatText } from '../formatText';
import { Icon } from '../icons/Icon';
import { VisuallyHidden } from '../visuallyHidden/VisuallyHidden';
import styles from './PersonPicker.module.scss';
import { PICKER_WORDS, type PickerWords } from './pickerWords';
import { useSuggestions, type Suggestions } from './useSuggestions';

/** As much of a person as a form keeps. */
export type PersonChoice = Pick<Person, 'loginName' | 'displayName'>;

export interface PersonPickerProps {
  /** Unique on the page. */
  readonly id: string;
  readonly label: string;
  /** What is expected, under the label. */
  readonly hint?: string;
  /** Why the choice is refused; null when it is not. */
  readonly problem: string | null;
  readonly language: Language;
  readonly chosen: readonly PersonChoice[];
  readonly onChange: (chosen: readonly PersonChoice[]) => void;
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
  const input = React.useRef<HTMLInputElement>(null);
  const field = React.useRef<HTMLDivElement>(null);
  const [text, setText] = React.useState('');
  const [isOpen, setOpen] = React.useState(false);
  const [active, setActive] = React.useState(0);
  const [change, setChange] = React.useState('');
  const [isLeft, setLeft] = React.useState(false);
  const suggestions = useSuggestions(text, search);
  const people = suggestions.status === 'found' ? suggestions.people.filter(({ loginName }) => !chosen.some((one) => one.loginName === loginName)) : [];
  const isListShown = isOpen && people.length > 0;
  const current = isListShown ? Math.min(active, people.length - 1) : -1;
  const refused = problem ?? (isLeft && text.trim() !== '' ? words.notChosen : null);

  const type = (next: string): void => {
    setText(next);
    setOpen(true);
    setActive(0);
    setChange('');
    setLeft(false);
  };
  const choose = ({ loginName, displayName }: Person): void => {
    onChange([...chosen, { loginName, displayName }]);
    type('');
    setOpen(false);
    setChange(formatText(words.chosen, { name: displayName }));
    // When no more may be chosen the field goes, and the focus with it, to the one just chosen.
    if (chosen.length + 1 >= most) window.setTimeout(() => field.current?.querySelector<HTMLElement>('li:last-child > button')?.focus(), 0);
  };
  const remove = ({ loginName, displayName }: PersonChoice): void => {
    onChange(chosen.filter((one) => one.loginName !== loginName));
    setChange(formatText(words.removed, { name: displayName }));
    // The field may only now be there again.
    window.setTimeout(() => input.current?.focus(), 0);
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const last = chosen[chosen.length - 1];
    if (event.key === 'Backspace' && text === '' && last) remove(last);
    else if (event.key === 'Escape' && isListShown) setOpen(false);
    else if (event.key === 'Enter' && current >= 0) choose(people[current]!);
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (isListShown) setActive((current + (event.key === 'ArrowDown' ? 1 : people.length - 1)) % people.length);
      else setOpen(true);
    } else if (event.key !== 'Enter' || text.trim() === '') return; // a half-typed name must not send the form
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div ref={field} className={fieldStyles.field}>
      <label htmlFor={id} id={`${id}-label`}>{label}</label>
      {chosen.length > 0 && (
        <ul className={styles.chosen} aria-label={formatText(words.chosenList, { label })}>
          {chosen.map((person) => (
            <li key={person.loginName} className={styles.person}>
              {person.displayName}
              <button type="button" className={styles.remove} aria-label={formatText(words.remove, { name: person.displayName })} onClick={() => remove(person)}>
                <Icon name="close" small />
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.box} hidden={chosen.length >= most}>
        <input
          ref={input}
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
          value={text}
          onChange={(event) => type(event.target.value)}
          onKeyDown={onKeyDown}
          onBlur={() => {
            setOpen(false);
            setLeft(true);
          }}
        />
        <ul id={`${id}-list`} className={styles.list} role="listbox" aria-labelledby={`${id}-label`} hidden={!isListShown}>
          {people.map((person, index) => (
            <Suggestion key={person.loginName} id={`${id}-${index}`} person={person} language={language} isActive={index === current} onChoose={() => choose(person)} />
          ))}
        </ul>
      </div>
      {hint && <p id={`${id}-hint`} className={fieldStyles.hint}>{hint}</p>}
      <Message words={words} suggestions={suggestions} count={people.length} change={change} />
      {refused !== null && (
        <p id={`${id}-problem`} className={fieldStyles.problem} role="alert">
          <Icon name="error" small />
          {refused}
        </p>
      )}
    </div>
  );
};

interface SuggestionProps {
  readonly id: string;
  readonly person: Person;
  readonly language: Language;
  readonly isActive: boolean;
  readonly onChoose: () => void;
}

function Suggestion({ id, person, language, isActive, onChoose }: SuggestionProps): JSX.Element {
  const item = React.useRef<HTMLLIElement>(null);
  React.useEffect(() => {
    if (isActive) item.current?.scrollIntoView?.({ block: 'nearest' });
  }, [isActive]);
  const title = titleIn(person.title, language);
  return (
    // The field keeps the focus and the keys; the mouse must not take it.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events
    <li ref={item} id={id} role="option" tabIndex={-1} aria-selected={isActive} className={styles.option} onMouseDown={(event) => event.preventDefault()} onClick={onChoose}>
      <span className={styles.name}>{person.displayName}</span>
      <span className={styles.about}>
        <span lang={title.language}>{title.text}</span>
        {[person.organisation, person.unit].filter(Boolean).map((text) => `, ${text}`).join('')}
      </span>
    </li>
  );
}

/** What the suggestions come to: said to a screen reader, and shown when there is something to do about it. */
function Message({ words, suggestions, count, change }: { readonly words: PickerWords; readonly suggestions: Suggestions; readonly count: number; readonly change: string }): JSX.Element {
  const shown = suggestions.status === 'failed' ? troubleOf(words, suggestions.kind) : suggestions.status === 'found' && count === 0 ? words.nobody : null;
  const said = suggestions.status === 'searching' ? words.searching : count === 1 ? words.foundOne : count > 1 ? formatText(words.found, { count }) : change;
  return (
    <div role="status">
      {shown === null ? <VisuallyHidden>{said}</VisuallyHidden> : <p className={fieldStyles.hint}>{shown}</p>}
    </div>
  );
}

function troubleOf(words: PickerWords, kind: Extract<Suggestions, { status: 'failed' }>['kind']): string {
  if (kind === 'offline') return words.offline;
  return kind === 'throttled' ? words.throttled : words.failed;
}
