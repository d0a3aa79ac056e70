import * as React from 'react';
import { searchFragment, searchStateOf, type SearchState } from '../../../domain/search/searchAddress';

const stateNow = (): SearchState => searchStateOf(window.location.search, window.location.hash);

/** What the address asks for, as it changes: by this page, by the header's search box, by going back and forth. */
export function useSearchState(): readonly [SearchState, (state: SearchState) => void] {
  const [state, setState] = React.useState(stateNow);
  React.useEffect(() => {
    const follow = (): void => setState(stateNow());
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  const go = (next: SearchState): void => {
    window.location.hash = searchFragment(next);
  };
  return [state, go];
}
