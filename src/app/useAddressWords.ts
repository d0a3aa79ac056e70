import * as React from 'react';
import { searchStateOf } from '../domain/search/searchAddress';

const wordsNow = (): string => searchStateOf('', window.location.hash).text;

export interface AddressWords {
  /** What stands in the search field: what is typed, or what a link to the page brought since. */
  readonly typed: string;
  readonly setTyped: (text: string) => void;
  /** What the last link to the page searches for; empty when it searches for nothing. */
  readonly linked: string;
}

/** The words of a search field that links can fill: they carry the words after their `#`, where no server sees them. */
export function useAddressWords(): AddressWords {
  const [linked, setLinked] = React.useState(wordsNow);
  const [typed, setTyped] = React.useState(linked);
  React.useEffect(() => {
    const follow = (): void => {
      setLinked(wordsNow());
      setTyped(wordsNow());
    };
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return { typed, setTyped, linked };
}
