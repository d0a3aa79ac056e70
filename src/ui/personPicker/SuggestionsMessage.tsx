import * as React from 'react';
import fieldStyles from '../field/Field.module.scss';
import { formatText } from '../formatText';
import { VisuallyHidden } from '../visuallyHidden/VisuallyHidden';
import type { PickerWords } from './pickerWords';
import type { Suggestions } from './useSuggestions';

export interface SuggestionsMessageProps {
  readonly words: PickerWords;
  readonly suggestions: Suggestions;
  /** How many may be chosen from. */
  readonly count: number;
  /** What was chosen or removed last, in words. */
  readonly change: string;
}

/** What the suggestions come to: said to a screen reader, and shown when there is something to do about it. */
export const SuggestionsMessage = ({ words, suggestions, count, change }: SuggestionsMessageProps): JSX.Element => {
  const shown = suggestions.status === 'failed' ? troubleOf(words, suggestions.kind) : suggestions.status === 'found' && count === 0 ? words.nobody : null;
  const said = suggestions.status === 'searching' ? words.searching : count === 1 ? words.foundOne : count > 1 ? formatText(words.found, { count }) : change;
  return (
    <div role="status">
      {shown === null ? <VisuallyHidden>{said}</VisuallyHidden> : <p className={fieldStyles.hint}>{shown}</p>}
    </div>
  );
};

function troubleOf(words: PickerWords, kind: Extract<Suggestions, { status: 'failed' }>['kind']): string {
  if (kind === 'offline') return words.offline;
  return kind === 'throttled' ? words.throttled : words.failed;
}
