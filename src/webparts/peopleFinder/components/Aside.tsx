import * as React from 'react';
import type { Person } from '../../../domain/people/Person';
import { OrganisationChart } from './OrganisationChart';
import { PersonCard } from './PersonCard';
import styles from './PeopleFinder.module.scss';

/** Whom the reader looks at beside the results, and how. */
export interface Looked {
  readonly view: 'card' | 'chart';
  readonly person: Person;
}

export interface AsideProps {
  readonly strings: PeopleFinderStrings;
  readonly idPrefix: string;
  readonly looked: Looked;
  readonly onLook: (looked: Looked) => void;
  readonly onClose: () => void;
}

/** A person's card, or their place in the organisation. Escape closes it. */
export const Aside = ({ strings, idPrefix, looked: { view, person }, onLook, onClose }: AsideProps): JSX.Element => {
  const openCard = (other: Person): void => onLook({ view: 'card', person: other });
  return (
    <div className={styles.aside} onKeyDown={(event) => event.key === 'Escape' && onClose()} role="presentation">
      {view === 'card' ? (
        <PersonCard strings={strings} idPrefix={idPrefix} person={person} onOpen={openCard} onChart={() => onLook({ view: 'chart', person })} onClose={onClose} />
      ) : (
        <OrganisationChart strings={strings} idPrefix={idPrefix} person={person} onOpenCard={openCard} onClose={onClose} />
      )}
    </div>
  );
};
