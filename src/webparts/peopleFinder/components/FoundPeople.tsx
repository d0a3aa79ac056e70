import * as React from 'react';
import { useOrganisations } from '../../../app/facts/facts';
import { useDateStyle, useServices } from '../../../app/useServices';
import { fold } from '../../../domain/people/names';
import type { Person } from '../../../domain/people/Person';
import { locationIn } from '../../../domain/people/places';
import { titleIn } from '../../../domain/people/titles';
import { formatDate } from '../../../domain/shared/dates';
import { LOCALE } from '../../../domain/shared/Language';
import { textIn } from '../../../domain/shared/LocalizedText';
import { Empty } from '../../../ui/asyncView/Empty';
import { Button } from '../../../ui/button/Button';
import { Choices } from '../../../ui/choice/Choices';
import { formatText } from '../../../ui/formatText';
import { Notice } from '../../../ui/notice/Notice';
import { useUiStrings } from '../../../ui/uiStrings';
import { VisuallyHidden } from '../../../ui/visuallyHidden/VisuallyHidden';
import styles from './FoundPeople.module.scss';
import { printedRow, printList } from './printList';
import { Results, type ResultLayout } from './Results';
import type { Found, PeopleResult } from './usePeople';

export interface FoundPeopleProps {
  readonly strings: PeopleFinderStrings;
  readonly found: Found;
  readonly people: PeopleResult;
  readonly layout: ResultLayout;
  readonly onLayout: (layout: ResultLayout) => void;
  readonly openLogin: string | null;
  readonly onOpen: (person: Person) => void;
}

/** How many there are, who they are, and the rest of them on request. */
export const FoundPeople = ({ strings, found, people, layout, onLayout, openLogin, onOpen }: FoundPeopleProps): JSX.Element => {
  const print = usePrint(strings, found);
  const { tryAgain } = useUiStrings();
  const plain = fold(found.asked.text.trim());
  return (
    <>
      <div className={styles.head}>
        <h3 className={styles.count}>{headingOf(strings, found)}</h3>
        <VisuallyHidden role="status">{people.isSearching ? strings.searching : headingOf(strings, found)}</VisuallyHidden>
        {plain !== found.asked.text.trim().toLowerCase() && <span className={styles.also}>{formatText(strings.alsoWritten, { text: plain })}</span>}
      </div>
      {found.ordered.length === 0 ? (
        <Empty icon="search" title={strings.nobody}>{strings.nobodyText}</Empty>
      ) : (
        <>
          <div className={styles.tools}>
            <Choices label={strings.layout} choices={[{ key: 'list', text: strings.layoutList }, { key: 'cards', text: strings.layoutCards }]} chosen={layout} onChoose={onLayout} />
            <Button kind="link" text={strings.print} onClick={print} />
          </div>
          <Results strings={strings} found={found} shown={people.shown} layout={layout} openLogin={openLogin} onOpen={onOpen} />
        </>
      )}
      {people.moreError !== null && (
        <Notice kind="severe" icon="error" title={strings.moreFailed} actions={people.showMore && <Button text={tryAgain} icon="refresh" onClick={people.showMore} />} />
      )}
      <p className={styles.more}>
        {people.showMore !== null && people.moreError === null && (
          <Button text={people.isFetchingMore ? strings.loadingMore : strings.showMore} isBusy={people.isFetchingMore} onClick={people.showMore} />
        )}
        {found.ordered.length > 0 && <span className={styles.also}>{shownOf(strings, found, people)}</span>}
      </p>
    </>
  );
};

function headingOf(strings: PeopleFinderStrings, { asked, letter, total, ordered }: Found): string {
  const count = total === null ? `${ordered.length}+` : String(total);
  if (letter !== null) return formatText(count === '1' ? strings.resultOneOfLetter : strings.resultsOfLetter, { count, letter });
  return formatText(count === '1' ? strings.resultOne : strings.results, { count, text: asked.text.trim() });
}

function shownOf(strings: PeopleFinderStrings, { total, ordered }: Found, { shown, showMore }: PeopleResult): string {
  const drawn = Math.min(shown, ordered.length);
  const count = total === null ? `${ordered.length}+` : String(total);
  return showMore === null ? formatText(strings.allShown, { count: drawn }) : formatText(strings.shown, { shown: drawn, count });
}

/** Prints everybody who is known of the search, in the order of the list. */
function usePrint(strings: PeopleFinderStrings, found: Found): () => void {
  const { reader } = useServices();
  const style = useDateStyle();
  const { data: organisations } = useOrganisations();
  const { language } = reader;
  const shortName = (key: string | null): string => {
    const known = organisations?.find((one) => one.key === key);
    return known ? textIn(known.shortNames, language).text : (key ?? '');
  };
  return () =>
    printList(
      found.ordered.map(([person]) =>
        printedRow(person, person.displayName, titleIn(person.title, language).text, shortName(person.organisation), locationIn(person.location, language).text)
      ),
      {
        title: headingOf(strings, found),
        note: formatText(strings.printed, { date: formatDate(style.now, style) }),
        columns: [strings.name, strings.role, strings.unit, strings.location, strings.phone, strings.mail],
        language: LOCALE[language]
      }
    );
}
