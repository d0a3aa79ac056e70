import * as React from 'react';
import { useOrganisations } from '../../../app/facts/facts';
import { useServices } from '../../../app/useServices';
import { organisationNamed } from '../../../domain/organisations/organisationNamed';
import { NO_FILTERS, type FilterValue, type PeopleFilters } from '../../../domain/people/PeopleDirectory';
import { locationIn } from '../../../domain/people/places';
import { titleIn } from '../../../domain/people/titles';
import { LOCALE } from '../../../domain/shared/Language';
import { textIn } from '../../../domain/shared/LocalizedText';
import { Button } from '../../../ui/button/Button';
import { FilterChip, FilterChips } from '../../../ui/filterChip/FilterChip';
import { formatText } from '../../../ui/formatText';

export interface FiltersProps {
  readonly strings: PeopleFinderStrings;
  /** Unique on the page. */
  readonly idPrefix: string;
  readonly filters: PeopleFilters;
  /** What those found may be narrowed by. */
  readonly values: Readonly<Record<keyof PeopleFilters, readonly FilterValue[]>>;
  /** Left out where an editor has pinned the organisation. */
  readonly isOrganisationFixed: boolean;
  readonly onChange: (filters: PeopleFilters) => void;
}

/** What those found are narrowed by: a list for each kind, and what is chosen as a chip to take away. */
export const Filters = ({ strings, idPrefix, filters, values, isOrganisationFixed, onChange }: FiltersProps): JSX.Element => {
  const textOf = useValueTexts();
  const { reader } = useServices();
  const names: ReadonlyArray<readonly [keyof PeopleFilters, string]> = [
    ...(isOrganisationFixed ? [] : [['organisation', strings.organisation] as const]),
    ['unit', strings.unit],
    ['location', strings.location],
    ['title', strings.role]
  ];
  const { compare } = new Intl.Collator(LOCALE[reader.language]);
  const isAnyChosen = names.some(([name]) => filters[name] !== null);
  return (
    <FilterChips label={strings.filters}>
      {names.map(([name, label]) => {
        const chosen = filters[name] === null ? null : textOf(name, filters[name]);
        return (
          <FilterChip
            key={name}
            id={`${idPrefix}-${name}`}
            label={label}
            options={values[name].map(({ value, count }) => ({ value, count, text: textOf(name, value) })).sort((a, b) => compare(a.text, b.text))}
            chosen={chosen}
            removeLabel={formatText(strings.removeFilter, { value: chosen ?? '' })}
            onChange={(value) => onChange({ ...filters, [name]: value })}
          />
        );
      })}
      {isAnyChosen && <Button kind="link" text={strings.clearFilters} onClick={() => onChange(NO_FILTERS)} />}
    </FilterChips>
  );
};

/** Values of filters in the reader's language. */
function useValueTexts(): (name: keyof PeopleFilters, value: string) => string {
  const { reader } = useServices();
  const { data: organisations } = useOrganisations();
  return (name, value) => {
    switch (name) {
      case 'organisation': {
        const known = organisationNamed(organisations ?? [], value);
        return known ? `${textIn(known.shortNames, reader.language).text}, ${textIn(known.names, reader.language).text}` : value;
      }
      case 'location':
        return locationIn(value, reader.language).text;
      case 'title':
        return titleIn(value, reader.language).text;
      case 'unit':
        return value;
    }
  };
}
