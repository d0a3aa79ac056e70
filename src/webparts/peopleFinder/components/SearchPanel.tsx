import * as React from 'react';
import type { FilterValue, PeopleFilters } from '../../../domain/people/PeopleDirectory';
import { Icon } from '../../../ui/icons/Icon';
import { Filters } from './Filters';
import styles from './SearchPanel.module.scss';

export interface SearchPanelProps {
  readonly strings: PeopleFinderStrings;
  /** Unique on the page. */
  readonly idPrefix: string;
  readonly typed: string;
  readonly onType: (text: string) => void;
  /** Searches at once, without waiting for a pause. */
  readonly onSubmit: () => void;
  readonly filters: PeopleFilters;
  readonly values: Readonly<Record<keyof PeopleFilters, readonly FilterValue[]>>;
  readonly isOrganisationFixed: boolean;
  readonly onFilter: (filters: PeopleFilters) => void;
}

/** The one field for everything, and what narrows it. */
export const SearchPanel = ({ strings, idPrefix, typed, onType, onSubmit, filters, values, isOrganisationFixed, onFilter }: SearchPanelProps): JSX.Element => (
  <form
    className={styles.panel}
    role="search"
    aria-label={strings.title}
    onSubmit={(event) => {
      event.preventDefault();
      onSubmit();
    }}
  >
    <label className={styles.label} htmlFor={`${idPrefix}-text`}>{strings.label}</label>
    <div className={styles.group}>
      <input
        id={`${idPrefix}-text`}
        className={styles.input}
        type="search"
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        aria-describedby={`${idPrefix}-hint`}
        value={typed}
        onChange={(event) => onType(event.target.value)}
      />
      <button type="submit" className={styles.submit}>
        <Icon name="search" />
        <span>{strings.search}</span>
      </button>
    </div>
    <p id={`${idPrefix}-hint`} className={styles.hint}>{strings.hint}</p>
    <Filters strings={strings} idPrefix={idPrefix} filters={filters} values={values} isOrganisationFixed={isOrganisationFixed} onChange={onFilter} />
  </form>
);
