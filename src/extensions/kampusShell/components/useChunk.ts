import * as React from 'react';

export interface Chunk<Module> {
  /** Null until it has come. */
  readonly loaded: Module | null;
  /** Fetches it before it is needed, when the pointer comes near. */
  readonly prepare: () => void;
}

/**
 * A part of the header that is fetched when it is needed: most pages are left without opening any.
 * @param load the same function at every draw
 */
export function useChunk<Module>(load: () => Promise<Module>, isNeeded: boolean): Chunk<Module> {
  const [loaded, setLoaded] = React.useState<Module | null>(null);
  const isGone = React.useRef(false);
  const prepare = React.useCallback(() => {
    load().then(
      (module) => isGone.current || setLoaded(() => module),
      (error) => console.warn('Kampus: a part of the header', error)
    );
  }, [load]);
  React.useEffect(() => {
    if (isNeeded && loaded === null) prepare();
  }, [isNeeded, loaded, prepare]);
  React.useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
    };
  }, []);
  return { loaded, prepare };
}
