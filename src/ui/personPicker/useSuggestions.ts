import * as React from 'react';
import type { Person } from '../../domain/people/Person';
import { TYPING_PAUSE_MS } from '../../domain/people/typingPause';
import { KampusError, type KampusErrorKind } from '../../domain/shared/KampusError';

export type Suggestions =
  | { readonly status: 'none' }
  | { readonly status: 'searching' }
  | { readonly status: 'found'; readonly people: readonly Person[] }
  | { readonly status: 'failed'; readonly kind: KampusErrorKind };

const NONE: Suggestions = { status: 'none' };

/**
 * Whom the typed text may mean: one search for each pause of typing, and only the answer to what stands there now.
 * @param text nothing is searched before its first letter
 */
export function useSuggestions(text: string, search: (text: string) => Promise<readonly Person[]>): Suggestions {
  const [suggestions, setSuggestions] = React.useState<Suggestions>(NONE);
  const latest = React.useRef(search);
  latest.current = search;
  const wanted = text.trim();
  React.useEffect(() => {
    if (!/[\p{L}\p{N}]/u.test(wanted)) {
      setSuggestions(NONE);
      return undefined;
    }
    let isOutdated = false;
    const show = (next: Suggestions): void => {
      if (!isOutdated) setSuggestions(next);
    };
    const timer = window.setTimeout(() => {
      show({ status: 'searching' });
      latest.current(wanted).then(
        (people) => show({ status: 'found', people }),
        (error: unknown) => show({ status: 'failed', kind: error instanceof KampusError ? error.kind : 'unexpected' })
      );
    }, TYPING_PAUSE_MS);
    return () => {
      isOutdated = true;
      window.clearTimeout(timer);
    };
  }, [wanted]);
  return suggestions;
}
