import * as React from 'react';
import { formatText } from '../formatText';

export interface CountdownProps {
  /** ms since 1970; null: no moment is known. */
  readonly until: number | null;
  /** With a `{seconds}` place. */
  readonly text: string;
  readonly atEnd: string;
}

const secondsTo = (until: number | null): number => (until === null ? 0 : Math.ceil((until - Date.now()) / 1000));

/** Seconds running down. A screen reader hears the first number only. */
export const Countdown = ({ until, text, atEnd }: CountdownProps): JSX.Element => {
  const [seconds, setSeconds] = React.useState(() => secondsTo(until));
  React.useEffect(() => {
    setSeconds(secondsTo(until));
    const timer = window.setInterval(() => setSeconds(secondsTo(until)), 1000);
    return () => window.clearInterval(timer);
  }, [until]);
  return <span role="timer">{seconds > 0 ? formatText(text, { seconds }) : atEnd}</span>;
};
