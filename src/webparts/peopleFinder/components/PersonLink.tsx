import * as React from 'react';
import { useServices } from '../../../app/useServices';
import type { Person } from '../../../domain/people/Person';
import { titleIn } from '../../../domain/people/titles';
import rowTarget from '../../../ui/rowTarget/RowTarget.module.scss';
import { Face } from './Face';
import styles from './PersonLink.module.scss';

export interface PersonLinkProps {
  readonly person: Person;
  /** What the person is to whoever's card it is: "esihenkilö". */
  readonly relation?: string;
  readonly isCurrent?: boolean;
  readonly onOpen: (person: Person) => void;
}

/** A colleague within a card or the chart. */
export const PersonLink = ({ person, relation, isCurrent = false, onOpen }: PersonLinkProps): JSX.Element => {
  const { reader } = useServices();
  const title = titleIn(person.title, reader.language);
  return (
    <div className={isCurrent ? styles.current : styles.row}>
      <Face person={person} />
      <div>
        <button type="button" className={`${styles.name} ${rowTarget.target}`} aria-current={isCurrent || undefined} onClick={() => onOpen(person)}>
          {person.displayName}
        </button>
        <p className={styles.muted}>
          <span lang={title.language}>{title.text}</span>
          {relation !== undefined && `, ${relation}`}
        </p>
      </div>
    </div>
  );
};
