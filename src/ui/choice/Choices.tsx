import * as React from 'react';
import styles from './Choices.module.scss';

export interface Choice<Key extends string> {
  readonly key: Key;
  readonly text: string;
}

export interface ChoicesProps<Key extends string> {
  /** What is chosen, for a screen reader. */
  readonly label: string;
  readonly choices: ReadonlyArray<Choice<Key>>;
  readonly chosen: Key;
  readonly onChoose: (key: Key) => void;
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** One of several, underlined: a radio group with one tab stop, walked with the arrow keys. */
export const Choices = <Key extends string>({ label, choices, chosen, onChoose }: ChoicesProps<Key>): JSX.Element => {
  const group = React.useRef<HTMLDivElement>(null);

  const chooseAt = (index: number): void => {
    const choice = choices[(index + choices.length) % choices.length]!;
    onChoose(choice.key);
    group.current?.querySelectorAll<HTMLElement>('[role="radio"]')[choices.indexOf(choice)]?.focus();
  };
  const onKeyDown = (event: React.KeyboardEvent, index: number): void => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    chooseAt(index + step);
  };

  return (
    <div ref={group} className={styles.choices} role="radiogroup" aria-label={label}>
      {choices.map(({ key, text }, index) => (
        <button
          key={key}
          type="button"
          role="radio"
          className={styles.choice}
          aria-checked={key === chosen}
          tabIndex={key === chosen ? 0 : -1}
          onClick={() => onChoose(key)}
          onKeyDown={(event) => onKeyDown(event, index)}
        >
          {text}
        </button>
      ))}
    </div>
  );
};
