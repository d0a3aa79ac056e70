import * as React from 'react';
import type { UsedFact } from '../../../app/facts/useFact';
import { formatBrowserMoment } from '../../../app/formatMoment';
import { useDateStyle } from '../../../app/useServices';
import { useAsyncWords } from '../../../ui/asyncView/useAsyncWords';
import { formatText } from '../../../ui/formatText';

/** From when it is what the header shows; nothing while the server answers. */
export const Earlier = ({ known: { data, dataAt, error } }: { readonly known: UsedFact<unknown> }): JSX.Element | null => {
  const style = useDateStyle();
  const { earlierText } = useAsyncWords();
  return error === null || data === undefined ? null : <>{formatText(earlierText, { time: formatBrowserMoment(dataAt, style) })}</>;
};
