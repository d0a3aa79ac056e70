import * as React from 'react';
import { INDEX_LETTERS } from '../../../domain/people/names';
import { formatText } from '../../../ui/formatText';
import styles from './LetterIndex.module.scss';

export interface LetterIndexProps {
  readonly strings: PeopleFinderStrings;
  /** How many there are of each; null when that is not known, and every letter may be tried. */
  readonly counts: ReadonlyMap<string, number> | null;
  readonly chosen: string | null;
  readonly onChoose: (letter: string | null) => void;
}

/** The letters that surnames begin with, å ä ö among them in every language. A letter of nobody is drawn, and silent. */
export const LetterIndex = ({ strings, counts, chosen, onChoose }: LetterIndexProps): JSX.Element => (
  <div className={styles.index} role="group" aria-label={strings.letters}>
    {INDEX_LETTERS.map((letter) => {
      const count = counts?.get(letter) ?? 0;
      if (counts !== null && count === 0 && letter !== chosen) return <span key={letter} aria-hidden="true">{letter}</span>;
      const label = counts === null ? formatText(strings.letter, { letter }) : formatText(strings.letterCount, { letter, count });
      return (
        <button key={letter} type="button" aria-label={label} aria-pressed={letter === chosen} onClick={() => onChoose(letter === chosen ? null : letter)}>
          {letter}
        </button>
      );
    })}
    {chosen !== null && (
      <button type="button" className={styles.all} onClick={() => onChoose(null)}>
        {strings.allLetters}
      </button>
    )}
  </div>
);
