import * as React from 'react';
import type { WorkspacePerson } from '../../../domain/workspaces/WorkspaceFront';
import { Button } from '../../../ui/button/Button';
import { Face } from '../../../ui/face/Face';
import { formatText } from '../../../ui/formatText';
import { Icon } from '../../../ui/icons/Icon';
import { Label } from '../../../ui/label/Label';
import styles from './WorkspaceFront.module.scss';

/** Names that are shown before the reader asks for all. */
const FIRST = 12;

export interface PeopleProps {
  readonly strings: WorkspaceFrontStrings;
  readonly title: string;
  /** Null when the site does not show them to the reader. */
  readonly people: readonly WorkspacePerson[] | null;
  readonly none: string;
}

/** Who owns a workspace, or is in it; those from outside are told from the others. */
export const People = ({ strings, title, people, none }: PeopleProps): JSX.Element => {
  const [hasAll, setAll] = React.useState(false);
  const shown = hasAll ? people ?? [] : (people ?? []).slice(0, FIRST);
  return (
    <div>
      <h3 className={styles.heading}>{title}</h3>
      {people === null && <p className={styles.muted}>{strings.hidden}</p>}
      {people?.length === 0 && <p className={styles.muted}>{none}</p>}
      <ul>
        {shown.map(({ name, isGuest, isGroup }, index) => (
          <li key={index} className={styles.person}>
            {isGroup ? <Icon name="people" /> : <Face name={name} />}
            <span className={styles.personName}>{name}</span>
            {isGuest && <Label kind="attention" icon="people" text={strings.external} />}
          </li>
        ))}
      </ul>
      {people !== null && people.length > shown.length && <Button kind="link" text={formatText(strings.allMembers, { count: people.length })} onClick={() => setAll(true)} />}
    </div>
  );
};
