import * as React from 'react';
import { useServices } from '../../../app/useServices';
import { pageSearching } from '../../../domain/navigation/homePages';
import { Icon } from '../../../ui/icons/Icon';
import { useChunk } from './useChunk';
import { LIST_ID, useSuggestionList } from './useSuggestionList';
import styles from './SearchForm.module.scss';

export interface SearchFormProps {
  readonly strings: KampusShellStrings;
  /** In a narrow header the field opens over the identity row. */
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** Opens the search page. */
  readonly onOpen: (address: string) => void;
}

const loadSuggestions = (): Promise<typeof import('./Suggestions')> => import(/* webpackChunkName: 'suggestions' */ './Suggestions');

/**
 * Search over all of Kampus: leads to the search page of the home site, also when suggestions do not work. What is searched
 * for stands after `#`, which browsers keep to themselves. Suggestions are fetched when the field is entered.
 */
export const SearchForm = ({ strings, isOpen, onToggle, onOpen }: SearchFormProps): JSX.Element => {
  const { place, reader } = useServices();
  const field = React.useRef<HTMLInputElement>(null);
  const form = React.useRef<HTMLFormElement>(null);
  const [isEntered, setEntered] = React.useState(false);
  const { loaded } = useChunk(loadSuggestions, isEntered);
  const { typed, chosen, fieldProps, type, close, onCount, press } = useSuggestionList();

  React.useEffect(() => {
    if (isOpen) field.current?.focus();
  }, [isOpen]);

  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (press(event.key)) event.preventDefault();
    else if (event.key === 'Escape' && isOpen) onToggle();
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
          {...fieldProps}
          placeholder={strings.searchHint}
          onFocus={() => setEntered(true)}
          onChange={({ target }) => type(target.value)}
          onKeyDown={onKeyDown}
        />
        <button type="submit" aria-label={strings.search}>
          <Icon name="search" />
        </button>
        {loaded && <loaded.Suggestions id={LIST_ID} strings={strings} typed={typed} chosen={chosen} onCount={onCount} />}
      </form>
      <button type="button" className={styles.toggle} aria-label={strings.search} aria-expanded={isOpen} onClick={onToggle}>
        <Icon name={isOpen ? 'close' : 'search'} />
      </button>
    </>
  );
};
