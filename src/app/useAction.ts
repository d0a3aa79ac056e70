import * as React from 'react';
import type { KampusError } from '../domain/shared/KampusError';
import { attempt } from './attempt';

export interface Action {
  readonly isBusy: boolean;
  /** Why the last one failed; null while one goes on, and after one that succeeded. */
  readonly failure: KampusError | null;
  /** Does one thing at a time; another that is asked for meanwhile is left undone. */
  readonly run: (work: () => Promise<void>) => Promise<void>;
}

/** Something that a button does on the server. @param operation for the log, in a developer's words */
export function useAction(operation: string): Action {
  const [isBusy, setBusy] = React.useState(false);
  const [failure, setFailure] = React.useState<KampusError | null>(null);
  const isMounted = React.useRef(true);
  React.useEffect(() => () => { isMounted.current = false; }, []);
  const run = async (work: () => Promise<void>): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    setFailure(null);
    const error = await attempt(operation, work);
    if (!isMounted.current) return;
    setFailure(error);
    setBusy(false);
  };
  return { isBusy, failure, run };
}
