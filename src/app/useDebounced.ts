import * as React from 'react';
import { TYPING_PAUSE_MS } from '../domain/people/typingPause';

export interface Debounced {
  /** The text as it was at the last pause of typing. */
  readonly text: string;
  /** Takes the text as it is, without waiting. */
  readonly flush: () => void;
}

/** A text that follows what is typed from pause to pause. An emptied field is followed at once. */
export function useDebounced(typed: string): Debounced {
  const [text, setText] = React.useState(typed);
  React.useEffect(() => {
    if (typed.trim() === '') {
      setText(typed);
      return undefined;
    }
    const timer = window.setTimeout(() => setText(typed), TYPING_PAUSE_MS);
    return () => window.clearTimeout(timer);
  }, [typed]);
  return { text, flush: () => setText(typed) };
}
