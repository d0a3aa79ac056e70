import * as React from 'react';
import { useServices } from '../../../app/useServices';
import { pageSearching } from '../../../domain/navigation/homePages';
import { Icon } from '../../../ui/icons/Icon';
import { useChunk } from './useChunk';
import styles from './SearchForm.module.scss';

export interface SearchFormProps {
  readonly strings: KampusShellStrings;
  /** In a narrow header the field opens over the identity row. */
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** Opens the search page. */
  readonly onOpen: (address: string) => void;
}

const LIST_ID = 'kampus-suggestions';
const optionId = (index: number): string => `${LIST_ID}-${index}`;

const loadSuggestions = (): Promise<typeof import('./Suggestions')> => import(/* webpackChunkName: 'suggestions' */ './Suggestions');

/**
 * Search over all of Kampus: leads to the search page of the home site, also when suggestions do not work. What is searched
 * for stands after `#`, which browsers keep to themselves. Suggestions are fetched when the field is entered; ↑ ↓ walk them,
 * Enter opens one, Escape closes them.
 */
export const SearchForm = ({ strings, isOpen, onToggle, onOpen }: SearchFormProps): JSX.Element => {
  const { place, reader } = useServices();
  const field = React.useRef<HTMLInputElement>(null);
  const form = React.useRef<HTMLFormElement>(null);
  const [typed, setTyped] = React.useState<string | null>(null);
  const [count, setCount] = React.useState(0);
  const [chosen, setChosen] = React.useState(-1);
  const [isEntered, setEntered] = React.useState(false);
  const { loaded } = useChunk(loadSuggestions, isEntered);

  React.useEffect(() => {
    if (isOpen) field.current?.focus();
  }, [isOpen]);

  const close = (): void => setTyped(null);
  const onCount = React.useCallback((found: number) => {
    setCount(found);
    setChosen(-1);
  }, []);
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && count > 0) setChosen(((chosen + step + count + 2) % (count + 1)) - 1);
    else if (event.key === 'Enter' && chosen >= 0) document.getElementById(optionId(chosen))?.click();
    else if (event.key === 'Escape' && count > 0) close();
    else {
      if (event.key === 'Escape' && isOpen) onToggle();
      return;
    }
    event.preventDefault();
  };
  const onBlur = (event: React.FocusEvent): void => {
    if (!(event.relatedTarget instanceof Node && form.current?.contains(event.relatedTarget))) close();
  };

  const onSubmit = (event: React.FormEvent): void => {
    event.preventDefault();
    close();
    onOpen(pageSearching(place.homeSiteUrl, 'Haku', reader.language, field.current!.value));
  };

  return (
    <>
      <form ref={form} className={isOpen ? styles.open : styles.form} role="search" onSubmit={onSubmit} onBlur={onBlur}>
        <input
          ref={field}
          type="search"
          required
          autoComplete="off"
          aria-label={strings.searchLabel}
          aria-autocomplete="list"
          aria-controls={count > 0 ? LIST_ID : undefined}
          aria-activedescendant={chosen >= 0 ? optionId(chosen) : undefined}
          placeholder={strings.searchHint}
          onFocus={() => setEntered(true)}
          onChange={({ target }) => setTyped(target.value)}
          onKeyDown={onKeyDown}
        />
        <button type="submit" aria-label={strings.search}>
          <Icon name="search" />
        </button>
        {loaded && <loaded.Suggestions id={LIST_ID} strings={strings} typed={typed ?? ''} chosen={chosen} onCount={onCount} />}
      </form>
      <button type="button" className={styles.toggle} aria-label={strings.search} aria-expanded={isOpen} onClick={onToggle}>
        <Icon name={isOpen ? 'close' : 'search'} />
      </button>
    </>
  );
};
