import * as React from 'react';

/** The shared parts' words in the reader's language. */
export const UiStringsContext = React.createContext<UiStrings | null>(null);

/** @throws Error outside AppRoot */
export function useUiStrings(): UiStrings {
  const strings = React.useContext(UiStringsContext);
  if (strings === null) throw new Error('UiStringsContext has no value: the component is outside AppRoot');
  return strings;
}
