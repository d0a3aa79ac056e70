import * as React from 'react';
import { asKampusError, logFailure } from '../../../app/asKampusError';
import { useServices } from '../../../app/useServices';
import type { SearchSuggestion } from '../../../domain/search/SearchSuggestions';
import { formatText } from '../../../ui/formatText';
import { VisuallyHidden } from '../../../ui/visuallyHidden/VisuallyHidden';
import styles from './Suggestions.module.scss';

export interface SuggestionsProps {
  readonly id: string;
  readonly strings: KampusShellStrings;
  /** What has been typed; empty: nothing is suggested. */
  readonly typed: string;
  /** Which one is chosen by the keyboard; -1: none. */
  readonly chosen: number;
  /** Tells how many there are now. The same function at every draw. */
  readonly onCount: (count: number) => void;
}

const PAUSE_MS = 250;
const NONE: readonly SearchSuggestion[] = [];

/** Pages that what was typed may mean, under the field. Where the search does not answer there are none, and the form works. */
export const Suggestions = ({ id, strings, typed, chosen, onCount }: SuggestionsProps): JSX.Element => {
  const suggestions = useSuggestions(typed);
  const count = suggestions.length;
  React.useEffect(() => onCount(count), [suggestions, count, onCount]);
  return (
    <>
      <VisuallyHidden role="status">{count > 0 ? formatText(strings.suggestionCount, { count }) : ''}</VisuallyHidden>
      {count > 0 && (
        <div id={id} className={styles.list} role="listbox" aria-label={strings.suggestions}>
          {suggestions.map(({ url, title, siteTitle }, index) => (
            <a key={url} id={`${id}-${index}`} className={styles.option} role="option" aria-selected={index === chosen} href={url} tabIndex={-1}>
              {title}
              <span className={styles.site}>{siteTitle}</span>
            </a>
          ))}
        </div>
      )}
    </>
  );
};

/** Asks once a pause, and lets no answer replace that of what was typed later. */
function useSuggestions(typed: string): readonly SearchSuggestion[] {
  const { searchSuggestions } = useServices();
  const [found, setFound] = React.useState<readonly SearchSuggestion[]>([]);
  React.useEffect(() => {
    let isOutdated = false;
    const show = (suggestions: readonly SearchSuggestion[]): void => {
      if (!isOutdated) setFound(suggestions);
    };
    if (typed.trim() === '') show([]);
    const timer = window.setTimeout(() => {
      if (typed.trim() === '') return;
      searchSuggestions.startingWith(typed).then(show, (reason) => {
        logFailure(asKampusError(reason, 'suggest pages'));
        show([]);
      });
    }, PAUSE_MS);
    return () => {
      isOutdated = true;
      window.clearTimeout(timer);
    };
  }, [typed, searchSuggestions]);
  return typed.trim() === '' ? NONE : found;
}
