import { useQuery } from '@tanstack/react-query';
import * as React from 'react';
import { useNavigation, useOrganisations } from '../../../app/facts/facts';
import { useServices } from '../../../app/useServices';
import { homePageOf, type HomePage } from '../../../domain/navigation/homePages';
import { didYouMean, guessedBeginnings } from '../../../domain/search/didYouMean';
import { LANGUAGES } from '../../../domain/shared/Language';
import { Button } from '../../../ui/button/Button';
import { Empty } from '../../../ui/asyncView/Empty';
import { formatText } from '../../../ui/formatText';
import { titlesOf } from './searchQueries';
import styles from './Search.module.scss';

export interface NothingFoundProps {
  readonly strings: SearchStrings;
  readonly text: string;
  /** Whether filters may be the reason. */
  readonly isNarrowed: boolean;
  readonly onClear: () => void;
  readonly onSearch: (text: string) => void;
}

/** Nothing was found: what may have been meant, and who helps. */
export const NothingFound = ({ strings, text, isNarrowed, onClear, onSearch }: NothingFoundProps): JSX.Element => {
  const { place, reader } = useServices();
  const guess = useGuess(text, !isNarrowed);
  if (isNarrowed) {
    return (
      <Empty icon="search" title={strings.nothingNarrowed} action={<Button text={strings.clearFilters} onClick={onClear} />}>
        {strings.nothingNarrowedText}
      </Empty>
    );
  }
  const pageOf = (page: HomePage): string => homePageOf(place.homeSiteUrl, page, reader.language);
  return (
    <Empty icon="search" title={formatText(strings.nothing, { text })}>
      {guess !== null && (
        <span className={styles.guess}>
          {strings.didYouMean} <Button kind="link" text={guess} onClick={() => onSearch(guess)} />
        </span>
      )}
      {strings.nothingText}
      {!reader.isGuest && (
        <span className={styles.ways}>
          <a href={pageOf('Henkilot')}>{strings.askPeople}</a>
          <a href={pageOf('Palaute')}>{strings.feedback}</a>
        </span>
      )}
    </Empty>
  );
};

/** What may have been meant, from words that the reader sees anyway; null when nothing comes to mind. */
function useGuess(text: string, isAsked: boolean): string | null {
  const { search } = useServices();
  const { data: entries = [] } = useNavigation();
  const { data: organisations = [] } = useOrganisations();
  const beginnings = guessedBeginnings(text);
  const { data: titles = [] } = useQuery({ ...titlesOf(search, beginnings), enabled: isAsked && beginnings.length > 0 });
  const menu = entries.flatMap((entry) => LANGUAGES.map((language) => entry.titles[language]));
  const names = organisations.flatMap((organisation) => LANGUAGES.map((language) => organisation.names[language]));
  return didYouMean(text, [...titles, ...menu, ...names]);
}
