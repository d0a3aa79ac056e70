import * as React from 'react';
import { Icon } from '../../../ui/icons/Icon';
import styles from './SearchField.module.scss';

export interface SearchFieldProps {
  readonly strings: SearchStrings;
  readonly id: string;
  /** What is searched for now; the field follows it when it changes otherwise. */
  readonly text: string;
  readonly onSearch: (text: string) => void;
}

/** What to search for. Nothing is asked before Enter: a search of everything is worth a thought. */
export const SearchField = ({ strings, id, text, onSearch }: SearchFieldProps): JSX.Element => {
  const [typed, setTyped] = React.useState(text);
  React.useEffect(() => setTyped(text), [text]);
  return (
    <form
      className={styles.form}
      role="search"
      aria-label={strings.title}
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(typed.trim());
      }}
    >
      <label className={styles.label} htmlFor={id}>{strings.label}</label>
      <div className={styles.group}>
        <input id={id} className={styles.input} type="search" autoComplete="off" maxLength={200} value={typed} onChange={({ target }) => setTyped(target.value)} />
        <button type="submit" className={styles.submit}>
          <Icon name="search" />
          <span>{strings.search}</span>
        </button>
      </div>
    </form>
  );
};
