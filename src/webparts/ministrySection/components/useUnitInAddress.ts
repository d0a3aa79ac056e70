import * as React from 'react';

/** The part of an address that names a unit: `/sites/kampus-vm?unit=vm-budjettiosasto`. */
const PARAMETER = 'unit';

const unitIn = (search: string): string | null => new URLSearchParams(search).get(PARAMETER)?.trim() || null;

/** Key of the unit that the page's address names; null when it names none. */
export function useUnitInAddress(): string | null {
  const [key, setKey] = React.useState(() => unitIn(window.location.search));
  React.useEffect(() => {
    const update = (): void => setKey(unitIn(window.location.search));
    window.addEventListener('popstate', update);
    return () => window.removeEventListener('popstate', update);
  }, []);
  return key;
}

/** @param homeUrl the site where the unit's section is, server-relative */
export const unitAddress = (homeUrl: string, key: string): string => `${homeUrl}?${PARAMETER}=${encodeURIComponent(key)}`;
