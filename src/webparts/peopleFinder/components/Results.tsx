import * as React from 'react';
import { indexLettersOf, surnameFirst } from '../../../domain/people/names';
import { sectionsOf, type FoundBy, type LetterGroup } from '../../../domain/people/results';
import type { Person } from '../../../domain/people/Person';
import { formatText } from '../../../ui/formatText';
import { focusRow } from './useResultKeys';
import type { Found } from './usePeople';
import { PersonRow } from './PersonRow';
import styles from './Results.module.scss';

export type ResultLayout = 'list' | 'cards';

export interface ResultsProps {
  readonly strings: PeopleFinderStrings;
  readonly found: Found;
  /** How many are drawn. */
  readonly shown: number;
  readonly layout: ResultLayout;
  /** Login name of whose card is open. */
  readonly openLogin: string | null;
  readonly onOpen: (person: Person) => void;
}

/** Everyone found, under the letters of their surnames; several ways of being found stand in sections of their own. */
export const Results = ({ strings, found, shown, ...row }: ResultsProps): JSX.Element => {
  const drawn = React.useMemo(() => sectionsOf(found.ordered.slice(0, shown), found.letter), [found, shown]);
  const headings: Readonly<Record<FoundBy, string>> = { name: strings.byName, beginning: strings.byBeginning, other: strings.byOther };
  return (
    <div className={styles.results} data-results="">
      {drawn.map(({ foundBy, letters }) => (
        <section key={foundBy} aria-label={headings[foundBy]}>
          {drawn.length > 1 && <h3 className={styles.heading}>{headings[foundBy]}</h3>}
          {letters.map((group) => (
            <Letter key={group.letter ?? ''} group={group} strings={strings} found={found} {...row} />
          ))}
        </section>
      ))}
    </div>
  );
};

interface LetterProps extends Omit<ResultsProps, 'shown'> {
  readonly group: LetterGroup;
}

function Letter({ group: { letter, people, elsewhere }, strings, found, layout, openLogin, onOpen }: LetterProps): JSX.Element {
  return (
    <div className={styles.letter}>
      <span className={styles.head} aria-hidden="true">{letter}</span>
      <ul className={layout === 'cards' ? styles.cards : styles.list}>
        {people.map((person) => (
          <li key={person.loginName}>
            <PersonRow person={person} terms={found.asked.terms} isOpen={person.loginName === openLogin} onOpen={onOpen} />
          </li>
        ))}
        {elsewhere.map((person) => (
          <li key={person.loginName} className={styles.elsewhere}>
            <button type="button" className={styles.see} onClick={(event) => focusRow(event.currentTarget, person.loginName)}>
              {formatText(strings.see, { name: surnameFirst(person), letter: indexLettersOf(person)[0] ?? '' })}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
