import * as React from 'react';

/** Whether the browser has a line at all; false is certain, true may still be wrong. */
export function useIsOnline(): boolean {
  const [isOnline, setOnline] = React.useState(() => navigator.onLine);
  React.useEffect(() => {
    const update = (): void => setOnline(navigator.onLine);
    update();
    window.addEventListener('online', update);
    window.addEventListener('offline', update);
    return () => {
      window.removeEventListener('online', update);
      window.removeEventListener('offline', update);
    };
  }, []);
  return isOnline;
}
