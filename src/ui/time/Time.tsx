import * as React from 'react';

export interface TimeProps {
  /** ISO 8601 UTC. */
  readonly moment: string;
  /** The moment in the reader's words, e.g. "Tänään klo 9.05". */
  readonly text: string;
  readonly className?: string;
}

/** A moment that machines can read too. */
export const Time = ({ moment, text, className }: TimeProps): JSX.Element => (
  <time dateTime={moment} className={className}>
    {text}
  </time>
);
