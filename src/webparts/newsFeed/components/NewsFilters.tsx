import * as React from 'react';
import { useOrganisations } from '../../../app/facts/facts';
import { useServices } from '../../../app/useServices';
import { LANGUAGES, type Language } from '../../../domain/shared/Language';
import { textIn } from '../../../domain/shared/LocalizedText';
import { Button } from '../../../ui/button/Button';
import { SelectField } from '../../../ui/selectField/SelectField';
import { COMMON, isFiltered, NO_FILTER, type NewsFilter } from './newsScope';
import styles from './NewsFilters.module.scss';

export interface NewsFiltersProps {
  readonly strings: NewsFeedStrings;
  readonly filter: NewsFilter;
  /** What there is to choose from. */
  readonly topics: readonly string[];
  readonly instanceId: string;
  readonly onChange: (filter: NewsFilter) => void;
}

const ALL = '';

/** Narrows the news down to an organisation, a topic, a language. */
export const NewsFilters = ({ strings, filter, topics, instanceId, onChange }: NewsFiltersProps): JSX.Element => {
  const { reader } = useServices();
  const { data: organisations = [] } = useOrganisations();
  const options = (all: string, rest: ReadonlyArray<{ readonly value: string; readonly text: string }>) => [{ value: ALL, text: all }, ...rest];
  const set = (change: Partial<NewsFilter>): void => onChange({ ...filter, ...change });
  const publishers = organisations.filter(({ openSiteUrl, closedSiteUrl }) => openSiteUrl ?? closedSiteUrl);
  const offered = filter.topic === null || topics.includes(filter.topic) ? topics : [filter.topic, ...topics];
  const languageNames: Readonly<Record<Language, string>> = { fi: strings.inFinnish, sv: strings.inSwedish, en: strings.inEnglish };

  return (
    <div className={styles.filters} role="group" aria-label={strings.filter}>
      <SelectField
        id={`${instanceId}-organisation`}
        label={strings.filterOrganisation}
        problem={null}
        value={filter.organisation ?? ALL}
        options={options(strings.everyOrganisation, [
          { value: COMMON, text: strings.common },
          ...publishers.map(({ key, names }) => ({ value: key, text: textIn(names, reader.language).text }))
        ])}
        onChange={(value) => set({ organisation: value || null })}
      />
      <SelectField
        id={`${instanceId}-topic`}
        label={strings.filterTopic}
        problem={null}
        value={filter.topic ?? ALL}
        options={options(strings.everyTopic, offered.map((topic) => ({ value: topic, text: topic })))}
        onChange={(value) => set({ topic: value || null })}
      />
      <SelectField
        id={`${instanceId}-language`}
        label={strings.filterLanguage}
        problem={null}
        value={filter.writtenIn ?? ALL}
        options={options(strings.everyLanguage, LANGUAGES.map((language) => ({ value: language, text: languageNames[language] })))}
        onChange={(value) => set({ writtenIn: LANGUAGES.find((language) => language === value) ?? null })}
      />
      {isFiltered(filter) && <Button kind="link" text={strings.clearFilters} onClick={() => onChange(NO_FILTER)} />}
    </div>
  );
};
