import { useQuery } from '@tanstack/react-query';
import * as React from 'react';
import { useAsyncState } from '../../../app/query/useAsyncState';
import { useServices } from '../../../app/useServices';
import { byName } from '../../../domain/people/names';
import type { Person } from '../../../domain/people/Person';
import { AsyncView } from '../../../ui/asyncView/AsyncView';
import { Button } from '../../../ui/button/Button';
import { formatText } from '../../../ui/formatText';
import { Bone } from '../../../ui/skeleton/Bone';
import { surroundingsOf } from './peopleQueries';
import { PersonLink } from './PersonLink';
import styles from './PersonCard.module.scss';

export interface SurroundingsListProps {
  readonly strings: PeopleFinderStrings;
  readonly person: Person;
  readonly onOpen: (person: Person) => void;
}

/** The person's manager, and the team to be unfolded. */
export const SurroundingsList = ({ strings, person, onOpen }: SurroundingsListProps): JSX.Element => {
  const { people } = useServices();
  const query = useQuery(surroundingsOf(people, person));
  const state = useAsyncState(query, query.data);
  return (
    <>
      <h3 className={styles.heading}>{strings.surroundings}</h3>
      <AsyncView state={state} skeleton={<Bone width="70%" />} isEmpty={() => false} empty={null} failedTitle={strings.surroundingsFailed} onRetry={() => query.refetch()}>
        {({ manager, colleagues, reports }) => (
          <>
            <ul className={styles.rows}>
              {manager === null ? <li>{strings.noManager}</li> : <li><PersonLink person={manager} relation={strings.manager} onOpen={onOpen} /></li>}
            </ul>
            <Team key={`${person.loginName}|team`} text={strings.colleagues} hide={strings.hide} people={colleagues.length === 0 ? [] : [...colleagues, person]} onOpen={onOpen} />
            <Team key={`${person.loginName}|reports`} text={strings.reports} hide={strings.hide} people={reports} onOpen={onOpen} />
          </>
        )}
      </AsyncView>
    </>
  );
};

interface TeamProps {
  /** {count} */
  readonly text: string;
  readonly hide: string;
  readonly people: readonly Person[];
  readonly onOpen: (person: Person) => void;
}

/** A team behind its count. */
function Team({ text, hide, people, onOpen }: TeamProps): JSX.Element | null {
  const { reader } = useServices();
  const [isOpen, setOpen] = React.useState(false);
  if (people.length === 0) return null;
  return (
    <>
      <p className={styles.more}>
        <Button kind="link" text={isOpen ? hide : formatText(text, { count: people.length })} onClick={() => setOpen(!isOpen)} />
      </p>
      {isOpen && (
        <ul className={styles.rows} aria-label={formatText(text, { count: people.length })}>
          {[...people].sort(byName(reader.language)).map((person) => (
            <li key={person.loginName}><PersonLink person={person} onOpen={onOpen} /></li>
          ))}
        </ul>
      )}
    </>
  );
}
