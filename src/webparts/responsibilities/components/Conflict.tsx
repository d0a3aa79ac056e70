import { useQuery } from '@tanstack/react-query';
import * as React from 'react';
import { useServices } from '../../../app/useServices';
import type { Responsibility } from '../../../domain/responsibilities/Responsibility';
import { draftOf, type ResponsibilityDraft } from '../../../domain/responsibilities/responsibilityDraft';
import { ConflictNotice } from '../../../ui/saveFailure/ConflictNotice';
import { useDayText } from './useDayText';

export interface ConflictProps {
  readonly strings: ResponsibilitiesStrings;
  readonly labels: (field: keyof ResponsibilityDraft) => string;
  readonly id: number;
  readonly own: ResponsibilityDraft;
  /** Saves the own values over what is there now. */
  readonly onKeep: (over: Responsibility) => void;
  readonly onTakeTheirs: () => void;
}

/** Somebody saved first: what they saved where it differs, and a choice between the two. */
export const Conflict = ({ strings, labels, id, own, onKeep, onTakeTheirs }: ConflictProps): JSX.Element => {
  const { responsibilities } = useServices();
  const { data: theirs } = useQuery({ queryKey: ['responsibilities', 'conflict', id], queryFn: async () => (await responsibilities.read([id]))[0] ?? null, cacheTime: 0 });
  const dayText = useDayText();
  const textOf = (value: ResponsibilityDraft[keyof ResponsibilityDraft]): string => {
    if (value === null) return '';
    if (typeof value !== 'string') return value.displayName;
    return /^\d{4}-\d\d-\d\d$/.test(value) ? dayText(value) : value;
  };
  const theirDraft = theirs ? draftOf(theirs) : null;
  const differing = (Object.keys(own) as Array<keyof ResponsibilityDraft>).filter((field) => theirDraft !== null && textOf(theirDraft[field]) !== textOf(own[field]));
  return (
    <ConflictNotice
      title={strings.conflict}
      text={strings.conflictText}
      theirs={theirDraft === null ? [] : differing.map((field) => ({ label: labels(field), text: textOf(theirDraft[field]) }))}
      keepMine={strings.keepMine}
      takeTheirs={strings.takeTheirs}
      onKeep={theirs ? () => onKeep(theirs) : null}
      onTakeTheirs={onTakeTheirs}
    />
  );
};
