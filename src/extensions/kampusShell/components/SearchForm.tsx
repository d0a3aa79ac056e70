import * as React from 'react';
import { useServices } from '../../../app/useServices';
import { Icon } from '../../../ui/icons/Icon';
import styles from './SearchForm.module.scss';

export interface SearchFormProps {
  readonly strings: KampusShellStrings;
  /** In a narrow header the field opens over the identity row. */
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** Search over all of Kampus: an ordinary form that leads to the search page of the home site. */
export const SearchForm = ({ strings, isOpen, onToggle }: SearchFormProps): JSX.Element => {
  const { place } = useServices();
  const field = React.useRef<HTMLInputElement>(null);
  React.useEffect(() => {
    if (isOpen) field.current?.focus();
  }, [isOpen]);
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key === 'Escape' && isOpen) onToggle();
  };
  return (
    <>
      <form className={isOpen ? styles.open : styles.form} role="search" action={`${place.homeSiteUrl}/_layouts/15/search.aspx`} method="get">
        <input ref={field} type="search" name="q" required aria-label={strings.searchLabel} placeholder={strings.searchHint} onKeyDown={onKeyDown} />
        <button type="submit" aria-label={strings.search}>
          <Icon name="search" />
        </button>
      </form>
      <button type="button" className={styles.toggle} aria-label={strings.search} aria-expanded={isOpen} onClick={onToggle}>
        <Icon name={isOpen ? 'close' : 'search'} />
      </button>
    </>
  );
};
