import * as React from 'react';
import { Icon } from '../icons/Icon';
import styles from './SearchField.module.scss';

const MOST_LETTERS = 200;

export interface SearchFieldProps {
  /** Unique on the page. */
  readonly id: string;
  /** What the form is for, to those who cannot see it. */
  readonly name: string;
  readonly label: string;
  /** On the button. */
  readonly search: string;
  readonly hint?: string;
  readonly text: string;
  readonly onType: (text: string) => void;
  /** By the button or Enter: at once, without waiting for a pause of typing. */
  readonly onSearch: () => void;
  /** What narrows the search, below the field. */
  readonly children?: React.ReactNode;
}

/** A field to search by, with its button. */
export const SearchField = ({ id, name, label, search, hint, text, onType, onSearch, children }: SearchFieldProps): JSX.Element => (
  <form
    className={styles.form}
    role="search"
    aria-label={name}
    onSubmit={(event) => {
      event.preventDefault();
      onSearch();
    }}
  >
    <label className={styles.label} htmlFor={id}>{label}</label>
    <div className={styles.group}>
      <input
        id={id}
        className={styles.input}
        type="search"
        autoComplete="off"
        spellCheck={false}
        maxLength={MOST_LETTERS}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        value={text}
        onChange={({ target }) => onType(target.value)}
      />
      <button type="submit" className={styles.submit}>
        <Icon name="search" />
        <span>{search}</span>
      </button>
    </div>
    {hint !== undefined && <p id={`${id}-hint`} className={styles.hint}>{hint}</p>}
    {children}
  </form>
);
