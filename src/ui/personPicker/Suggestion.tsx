import * as React from 'react';
import type { Person } from '../../domain/people/Person';
import { titleIn } from '../../domain/people/titles';
import type { Language } from '../../domain/shared/Language';
import styles from './PersonPicker.module.scss';

export interface SuggestionProps {
  readonly id: string;
  readonly person: Person;
  readonly language: Language;
  readonly isActive: boolean;
  readonly onChoose: () => void;
}

/** Somebody whom the text may mean: name, title, organisation and unit. */
export const Suggestion = ({ id, person, language, isActive, onChoose }: SuggestionProps): JSX.Element => {
  const item = React.useRef<HTMLLIElement>(null);
  React.useEffect(() => {
    if (isActive) item.current?.scrollIntoView?.({ block: 'nearest' });
  }, [isActive]);
  const title = titleIn(person.title, language);
  return (
    // The field keeps the focus and the keys; the mouse must not take it.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events
    <li ref={item} id={id} role="option" tabIndex={-1} aria-selected={isActive} className={styles.option} onMouseDown={(event) => event.preventDefault()} onClick={onChoose}>
      <span className={styles.name}>{person.displayName}</span>
      <span className={styles.about}>
        <span lang={title.language}>{title.text}</span>
        {[person.organisation, person.unit].filter(Boolean).map((text) => `, ${text}`).join('')}
      </span>
    </li>
  );
};
