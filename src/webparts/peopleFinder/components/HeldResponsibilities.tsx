import { useQuery } from '@tanstack/react-query';
import * as React from 'react';
import { useAsyncState } from '../../../app/query/useAsyncState';
import { useDateStyle, useServices } from '../../../app/useServices';
import { fold } from '../../../domain/people/names';
import type { Person } from '../../../domain/people/Person';
import type { Responsibility } from '../../../domain/responsibilities/Responsibility';
import { isAway, isToBeConfirmed, isValid } from '../../../domain/responsibilities/responsibilities';
import { formatDate } from '../../../domain/shared/dates';
import { LANGUAGES } from '../../../domain/shared/Language';
import { textIn } from '../../../domain/shared/LocalizedText';
import { AsyncView } from '../../../ui/asyncView/AsyncView';
import { formatText } from '../../../ui/formatText';
import { Label } from '../../../ui/label/Label';
import { Bone } from '../../../ui/skeleton/Bone';
import { heldBy } from './peopleQueries';
import styles from './PersonCard.module.scss';

export interface HeldResponsibilitiesProps {
  readonly strings: PeopleFinderStrings;
  readonly person: Person;
}

/** What a person handles by the register, each with its deputy, and what else the person says of themselves in the directory. */
export const HeldResponsibilities = ({ strings, person }: HeldResponsibilitiesProps): JSX.Element | null => {
  const { responsibilities, clock } = useServices();
  const query = useQuery(heldBy(responsibilities, person));
  const held = query.data?.filter((one) => isValid(one, clock.now()));
  const state = useAsyncState(query, held);
  if (held?.length === 0 && person.responsibilities.length === 0) return null;
  return (
    <>
      <h3 className={styles.heading}>{strings.responsibilities}</h3>
      <AsyncView state={state} skeleton={<Bone width="70%" />} isEmpty={() => false} empty={null} failedTitle={strings.heldFailed} onRetry={query.refetch}>
        {(shown) => (
          <ul className={styles.rows}>
            {shown.map((one) => <li key={one.id}><Held strings={strings} responsibility={one} /></li>)}
            {toldBeside(person, shown).map((text) => <li key={text} lang="fi">{text}</li>)}
          </ul>
        )}
      </AsyncView>
    </>
  );
};

/** What the profile tells that the register does not. */
function toldBeside({ responsibilities }: Person, held: readonly Responsibility[]): string[] {
  const topics = new Set(held.flatMap(({ topics: names, synonyms }) => [...LANGUAGES.map((language) => names[language]), ...synonyms]).map(fold));
  return responsibilities.filter((text) => !topics.has(fold(text)));
}

function Held({ strings, responsibility }: { readonly strings: PeopleFinderStrings; readonly responsibility: Responsibility }): JSX.Element {
  const { reader } = useServices();
  const style = useDateStyle();
  const { topics, deputy, confirmedAt } = responsibility;
  const topic = textIn(topics, reader.language);
  const isDue = isToBeConfirmed(responsibility, style.now);
  return (
    <>
      <span lang={topic.language} className={styles.topic}>{topic.text}</span>
      <span className={styles.meta}>
        {isDue && <Label kind="attention" text={strings.toBeConfirmed} />}
        {confirmedAt !== null && <span>{formatText(strings.confirmed, { date: formatDate(new Date(confirmedAt), style) })}</span>}
        {deputy !== null && <span>{formatText(isAway(responsibility, style.now) ? strings.deputyNow : strings.deputyIs, { name: deputy.displayName })}</span>}
      </span>
    </>
  );
}
