import { useQuery } from '@tanstack/react-query';
import * as React from 'react';
import { useServices } from '../../../app/useServices';
import type { Responsibility } from '../../../domain/responsibilities/Responsibility';
import { draftOf, type ResponsibilityDraft } from '../../../domain/responsibilities/responsibilityDraft';
import { Button } from '../../../ui/button/Button';
import { Notice } from '../../../ui/notice/Notice';
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
    if (value === null || value === '') return '–';
    if (typeof value !== 'string') return value.displayName;
    return /^\d{4}-\d\d-\d\d$/.test(value) ? dayText(value) : value;
  };
  const theirDraft = theirs ? draftOf(theirs) : null;
  const differing = (Object.keys(own) as Array<keyof ResponsibilityDraft>).filter((field) => theirDraft !== null && textOf(theirDraft[field]) !== textOf(own[field]));
  return (
    <Notice
      kind="severe"
      icon="warning"
      title={strings.conflict}
      actions={
        <>
          {theirs && <Button text={strings.keepMine} onClick={() => onKeep(theirs)} />}
          <Button text={strings.takeTheirs} onClick={onTakeTheirs} />
        </>
      }
    >
      {strings.conflictText}
      {theirDraft !== null &&
        differing.map((field) => (
          <React.Fragment key={field}>
            <br />
            <strong>{labels(field)}:</strong> {textOf(theirDraft[field])}
          </React.Fragment>
        ))}
    </Notice>
  );
};
