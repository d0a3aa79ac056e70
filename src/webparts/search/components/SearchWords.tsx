import * as React from 'react';
import { SearchField } from '../../../ui/searchField/SearchField';
import styles from './Search.module.scss';

export interface SearchWordsProps {
  readonly strings: SearchStrings;
  readonly id: string;
  /** What is searched for now; the field follows it when it changes otherwise. */
  readonly text: string;
  readonly onSearch: (text: string) => void;
}

/** What to search for. Nothing is asked before Enter: a search of everything is worth a thought. */
export const SearchWords = ({ strings, id, text, onSearch }: SearchWordsProps): JSX.Element => {
  const [typed, setTyped] = React.useState(text);
  React.useEffect(() => setTyped(text), [text]);
  return (
    <div className={styles.words}>
      <SearchField id={id} name={strings.title} label={strings.label} search={strings.search} text={typed} onType={setTyped} onSearch={() => onSearch(typed.trim())} />
    </div>
  );
};
