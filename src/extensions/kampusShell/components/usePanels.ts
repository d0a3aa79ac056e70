import * as React from 'react';

type Panels = typeof import('./panels');

export interface LazyPanels {
  /** Null until they have come. */
  readonly loaded: Panels | null;
  /** Fetches them before they are needed, when the pointer comes near. */
  readonly prepare: () => void;
}

/** What menus show is fetched when the first one is opened: most pages are left without opening any. */
export function usePanels(areNeeded: boolean): LazyPanels {
  const [loaded, setLoaded] = React.useState<Panels | null>(null);
  const isGone = React.useRef(false);
  const prepare = React.useCallback(() => {
    import(/* webpackChunkName: 'menus' */ './panels').then(
      (panels) => isGone.current || setLoaded(panels),
      (error) => console.warn('Kampus: menus', error)
    );
  }, []);
  React.useEffect(() => {
    if (areNeeded && loaded === null) prepare();
  }, [areNeeded, loaded, prepare]);
  React.useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
    };
  }, []);
  return { loaded, prepare };
}
