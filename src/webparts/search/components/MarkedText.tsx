import * as React from 'react';
import type { TextRun } from '../../../domain/search/found';

/** A text with what was searched for marked. */
export const MarkedText = ({ runs }: { readonly runs: readonly TextRun[] }): JSX.Element => (
  <>{runs.map(({ text, isFound }, index) => (isFound ? <mark key={index}>{text}</mark> : text))}</>
);
