import * as React from 'react';
import type { NamedPerson, Person } from '../../domain/people/Person';
import { formatText } from '../formatText';
import type { PickerWords } from './pickerWords';
import { useSuggestions, type Suggestions } from './useSuggestions';

export interface ComboboxOptions {
  readonly words: PickerWords;
  readonly chosen: readonly NamedPerson[];
  readonly onChange: (chosen: readonly NamedPerson[]) => void;
  readonly most: number;
  /** Whom a text may mean, the likeliest first. @throws KampusError */
  readonly search: (text: string) => Promise<readonly Person[]>;
}

export interface PersonCombobox {
  /** Of the whole field, and of its input. */
  readonly field: React.RefObject<HTMLDivElement>;
  readonly input: React.RefObject<HTMLInputElement>;
  readonly text: string;
  readonly suggestions: Suggestions;
  /** Those suggested who are not chosen yet. */
  readonly people: readonly Person[];
  readonly isListShown: boolean;
  /** Index of the suggestion that Enter takes; -1: none. */
  readonly current: number;
  /** What was chosen or removed last, in words. */
  readonly change: string;
  /** Whether the field was left with a text in it that means nobody. */
  readonly isHalfTyped: boolean;
  readonly type: (text: string) => void;
  readonly choose: (person: Person) => void;
  readonly remove: (person: NamedPerson) => void;
  readonly leave: () => void;
  readonly onKeyDown: (event: React.KeyboardEvent) => void;
}

/** ↑ ↓ walk the suggestions, Enter takes one, Escape closes them, and Backspace in an empty field removes the last one chosen. */
export function usePersonCombobox({ words, chosen, onChange, most, search }: ComboboxOptions): PersonCombobox {
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
  const remove = ({ loginName, displayName }: NamedPerson): void => {
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
  const leave = (): void => {
    setOpen(false);
    setLeft(true);
  };

  return { field, input, text, suggestions, people, isListShown, current, change, isHalfTyped: isLeft && text.trim() !== '', type, choose, remove, leave, onKeyDown };
}
