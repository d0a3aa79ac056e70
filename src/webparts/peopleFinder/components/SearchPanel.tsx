import * as React from 'react';
import type { FilterValue, PeopleFilters } from '../../../domain/people/PeopleDirectory';
import { SearchField } from '../../../ui/searchField/SearchField';
import { Filters } from './Filters';

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
  <SearchField id={`${idPrefix}-text`} name={strings.title} label={strings.label} search={strings.search} hint={strings.hint} text={typed} onType={onType} onSearch={onSubmit}>
    <Filters strings={strings} idPrefix={idPrefix} filters={filters} values={values} isOrganisationFixed={isOrganisationFixed} onChange={onFilter} />
  </SearchField>
);
