import * as React from 'react';
import { useOrganisations } from '../../../app/facts/facts';
import { useServices } from '../../../app/useServices';
import type { FilterValue } from '../../../domain/people/PeopleDirectory';
import { COMMON_ORGANISATION, FILTERS_OF, NEWS_KINDS, NO_SEARCH_FILTERS, type FoundValues, type SearchFilters, type SearchGroup } from '../../../domain/search/found';
import { textIn } from '../../../domain/shared/LocalizedText';
import { Button } from '../../../ui/button/Button';
import { formatText } from '../../../ui/formatText';
import { Icon } from '../../../ui/icons/Icon';
import { languageNames } from './describeFound';
import styles from './Narrowing.module.scss';

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
    <div className={styles.filters} role="group" aria-label={strings.filters}>
      {names.map((name) => {
        const chosen = filters[name];
        if (chosen !== null) {
          const text = textOf(name, String(chosen));
          return (
            <button key={name} type="button" className={styles.chosen} aria-label={formatText(strings.removeFilter, { value: text })} onClick={() => set(name, null)}>
              {text}
              <Icon name="close" small />
            </button>
          );
        }
        const options = optionsOf(name, values);
        if (options.length === 0) return null;
        const id = `${idPrefix}-${name}`;
        return (
          <span key={name} className={styles.chip}>
            <label htmlFor={id}>
              {strings[name]}
              <Icon name="down" small />
            </label>
            <select id={id} value="" onChange={({ target }) => set(name, target.value)}>
              <option value="" disabled hidden>{strings[name]}</option>
              {options.map(({ value, count }) => (
                <option key={value} value={value}>
                  {textOf(name, value)}
                  {count !== null && ` (${count})`}
                </option>
              ))}
            </select>
          </span>
        );
      })}
      {isAnyChosen && <Button kind="link" text={strings.clearFilters} onClick={() => onChange(NO_SEARCH_FILTERS)} />}
    </div>
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
