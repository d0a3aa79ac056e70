import * as React from 'react';
import { useOrganisations } from '../../../app/facts/facts';
import { useServices } from '../../../app/useServices';
import { organisationNamed } from '../../../domain/organisations/Organisation';
import { NO_FILTERS, type FilterValue, type PeopleFilters } from '../../../domain/people/PeopleDirectory';
import { locationIn } from '../../../domain/people/places';
import { titleIn } from '../../../domain/people/titles';
import { LOCALE } from '../../../domain/shared/Language';
import { textIn } from '../../../domain/shared/LocalizedText';
import { Button } from '../../../ui/button/Button';
import { formatText } from '../../../ui/formatText';
import { Icon } from '../../../ui/icons/Icon';
import styles from './Filters.module.scss';

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
    <div className={styles.filters} role="group" aria-label={strings.filters}>
      {names.map(([name, label]) => {
        const chosen = filters[name];
        if (chosen !== null) {
          return (
            <button key={name} type="button" className={styles.chosen} aria-label={formatText(strings.removeFilter, { value: textOf(name, chosen) })} onClick={() => onChange({ ...filters, [name]: null })}>
              {textOf(name, chosen)}
              <Icon name="close" small />
            </button>
          );
        }
        const options = values[name].map(({ value, count }) => ({ value, count, text: textOf(name, value) })).sort((a, b) => compare(a.text, b.text));
        if (options.length === 0) return null;
        return (
          <span key={name} className={styles.chip}>
            <label htmlFor={`${idPrefix}-${name}`}>
              {label}
              <Icon name="down" small />
            </label>
            <select id={`${idPrefix}-${name}`} value="" onChange={(event) => onChange({ ...filters, [name]: event.target.value })}>
              <option value="" disabled hidden>{label}</option>
              {options.map(({ value, count, text }) => (
                <option key={value} value={value}>
                  {text} ({count})
                </option>
              ))}
            </select>
          </span>
        );
      })}
      {isAnyChosen && <Button kind="link" text={strings.clearFilters} onClick={() => onChange(NO_FILTERS)} />}
    </div>
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
