import * as React from 'react';
import { OrganisationTag } from '../../../app/OrganisationTag';
import { useServices } from '../../../app/useServices';
import type { Person } from '../../../domain/people/Person';
import { locationIn } from '../../../domain/people/places';
import { piecesOf } from '../../../domain/people/results';
import type { SearchTerm } from '../../../domain/people/searchTerms';
import { titleIn } from '../../../domain/people/titles';
import rowTarget from '../../../ui/rowTarget/RowTarget.module.scss';
import { Face } from './Face';
import styles from './PersonRow.module.scss';

export interface PersonRowProps {
  readonly person: Person;
  /** What was typed, to be marked in the name. */
  readonly terms: readonly SearchTerm[];
  readonly isOpen: boolean;
  readonly onOpen: (person: Person) => void;
}

/**
 * One found: who, where, and how to reach them. The name opens the card; the whole row is its target. Its label keeps a
 * screen reader from reading a marked name in pieces. Rows that stay are not drawn again when more come.
 */
export const PersonRow = React.memo(function PersonRow({ person, terms, isOpen, onOpen }: PersonRowProps): JSX.Element {
  const { reader } = useServices();
  const title = titleIn(person.title, reader.language);
  const location = locationIn(person.location, reader.language);
  return (
    <div className={isOpen ? styles.open : styles.row}>
      <Face person={person} />
      <div className={styles.who}>
        <p className={styles.line}>
          <button type="button" className={`${styles.name} ${rowTarget.target}`} aria-label={person.displayName} data-person={person.loginName} aria-current={isOpen || undefined} onClick={() => onOpen(person)}>
            {piecesOf(person.displayName, terms).map(({ text, isFound }, index) => (isFound ? <mark key={index}>{text}</mark> : text))}
          </button>
          <OrganisationTag organisation={person.organisation} />
        </p>
        <p className={styles.muted} lang={title.language}>{title.text}</p>
      </div>
      <div className={styles.where}>
        <p lang="fi">{person.unit}</p>
        <p className={styles.numbers}>
          <span lang={location.language}>{location.text}</span>
          {location.text !== '' && person.phone !== '' && ', '}
          <span>{person.phone}</span>
        </p>
      </div>
    </div>
  );
});
