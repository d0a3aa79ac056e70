import * as React from 'react';
import { asKampusError, logFailure } from '../../../app/asKampusError';
import type { KampusError } from '../../../domain/shared/KampusError';

/** What is being done to a page; null: nothing. */
export type Doing = 'saving' | 'publishing' | null;
/** What has just been done, for the status line. */
export type Done = 'saved' | 'published' | 'scheduled' | null;

export interface Attempt {
  readonly doing: Doing;
  readonly done: Done;
  readonly setDone: (done: Done) => void;
  /** Why the last attempt failed; null when it did not. */
  readonly failure: KampusError | null;
  /** Runs it unless something runs already. @returns what it returns; false when it was not run, or failed */
  readonly attempt: (what: Exclude<Doing, null>, run: () => Promise<boolean>) => Promise<boolean>;
}

/** One thing at a time is done to a page, and how it went is told. */
export function useAttempt(): Attempt {
  const [doing, setDoing] = React.useState<Doing>(null);
  const [done, setDone] = React.useState<Done>(null);
  const [failure, setFailure] = React.useState<KampusError | null>(null);

  const attempt = async (what: Exclude<Doing, null>, run: () => Promise<boolean>): Promise<boolean> => {
    if (doing !== null) return false;
    setDoing(what);
    setFailure(null);
    setDone(null);
    try {
      return await run();
    } catch (reason) {
      const error = asKampusError(reason, `${what} a news page`);
      logFailure(error);
      setFailure(error);
      return false;
    } finally {
      setDoing(null);
    }
  };

  return { doing, done, setDone, failure, attempt };
}
