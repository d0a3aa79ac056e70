import * as React from 'react';
import { searchFragment, searchStateOf, type SearchState } from '../../../domain/search/searchAddress';

const stateNow = (): SearchState => searchStateOf(window.location.search, window.location.hash);

/** What the address asks for, as it changes: by this page, by the header's search box, by going back and forth. */
export function useSearchState(): readonly [SearchState, (state: SearchState) => void] {
  const [state, setState] = React.useState(stateNow);
  React.useEffect(() => {
    // A link from elsewhere may ask by `?q=`: from here on the browser keeps it to itself.
    if (window.location.search.includes('q=')) window.history.replaceState(window.history.state, '', `${withoutQuery()}#${searchFragment(stateNow())}`);
    const follow = (): void => setState(stateNow());
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return [state, (next) => { window.location.hash = searchFragment(next); }];
}

/** The address without `q`, `group` and the like; what else the page was opened with stays. */
function withoutQuery(): string {
  const kept = new URLSearchParams(window.location.search);
  ['q', 'group', 'organisation', 'kind', 'language', 'year'].forEach((name) => kept.delete(name));
  const query = kept.toString();
  return window.location.pathname + (query === '' ? '' : `?${query}`);
}
