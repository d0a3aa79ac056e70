import * as React from 'react';
import { useOrganisations } from '../../../app/facts/facts';
import { useServices } from '../../../app/useServices';
import type { FilterValue } from '../../../domain/people/PeopleDirectory';
import { COMMON_ORGANISATION, FILTERS_OF, NEWS_KINDS, NO_SEARCH_FILTERS, type FoundValues, type SearchFilters, type SearchGroup } from '../../../domain/search/found';
import { textIn } from '../../../domain/shared/LocalizedText';
import { Button } from '../../../ui/button/Button';
import { FilterChip, FilterChips } from '../../../ui/filterChip/FilterChip';
import { formatText } from '../../../ui/formatText';
import { languageNames } from './describeFound';

export interface NarrowingProps {
  readonly strings: SearchStrings;
  readonly idPrefix: string;
  /** The group that is shown; null for all. */
  readonly group: SearchGroup | null;
  readonly filters: SearchFilters;
  readonly values: FoundValues;
  readonly onChange: (filters: SearchFilters) => void;
}

type FilterName = keyof SearchFilters;

/** What the results are narrowed by: a list for each kind, and what is chosen as a chip to take away. */
export const Narrowing = ({ strings, idPrefix, group, filters, values, onChange }: NarrowingProps): JSX.Element | null => {
  const textOf = useValueTexts(strings);
  const names: readonly FilterName[] = group === null ? ['organisation', 'kind', 'language', 'year'] : FILTERS_OF[group];
  const set = (name: FilterName, value: string | null): void => onChange({ ...filters, [name]: name === 'year' && value !== null ? Number(value) : value });
  const isAnyChosen = names.some((name) => filters[name] !== null);
  if (names.length === 0) return null;
  return (
    <FilterChips label={strings.filters}>
      {names.map((name) => {
        const chosen = filters[name] === null ? null : textOf(name, String(filters[name]));
        return (
          <FilterChip
            key={name}
            id={`${idPrefix}-${name}`}
            label={strings[name]}
            options={optionsOf(name, values).map((option) => ({ ...option, text: textOf(name, option.value) }))}
            chosen={chosen}
            removeLabel={formatText(strings.removeFilter, { value: chosen ?? '' })}
            onChange={(value) => set(name, value)}
          />
        );
      })}
      {isAnyChosen && <Button kind="link" text={strings.clearFilters} onClick={() => onChange(NO_SEARCH_FILTERS)} />}
    </FilterChips>
  );
};

/** Kinds of news are few and always the same; the index does not count them. */
function optionsOf(name: FilterName, values: FoundValues): ReadonlyArray<{ readonly value: string; readonly count: number | null }> {
  if (name === 'kind') return NEWS_KINDS.map((value) => ({ value, count: null }));
  const known: readonly FilterValue[] = values[name];
  return name === 'year' ? [...known].sort((a, b) => Number(b.value) - Number(a.value)) : known;
}

/** Values of filters in the reader's language. */
function useValueTexts(strings: SearchStrings): (name: FilterName, value: string) => string {
  const { reader } = useServices();
  const { data: organisations = [] } = useOrganisations();
  const languages = languageNames(strings);
  const kinds: Readonly<Record<string, string>> = { ...strings, news: strings.otherNews };
  return (name, value) => {
    switch (name) {
      case 'organisation': {
        if (value === COMMON_ORGANISATION) return strings.common;
        const known = organisations.find(({ key }) => key === value);
        return known ? textIn(known.names, reader.language).text : value;
      }
      case 'language':
        return languages[value as keyof typeof languages] ?? value;
      case 'kind':
        return kinds[value] ?? value;
      case 'year':
        return value;
    }
  };
}
