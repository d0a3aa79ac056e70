import * as React from 'react';
import { Button } from '../button/Button';
import { Notice } from '../notice/Notice';

export interface ConflictNoticeProps {
  readonly title: string;
  readonly text: string;
  /** What the other saved, field by field, where it differs. */
  readonly theirs: ReadonlyArray<{ readonly label: string; readonly text: string }>;
  readonly keepMine: string;
  readonly takeTheirs: string;
  /** Null while it is not known what the other saved. */
  readonly onKeep: (() => void) | null;
  readonly onTakeTheirs: () => void;
}

/** Somebody saved first: what they saved where it differs, and a choice between the two. */
export const ConflictNotice = ({ title, text, theirs, keepMine, takeTheirs, onKeep, onTakeTheirs }: ConflictNoticeProps): JSX.Element => (
  <Notice
    kind="severe"
    icon="warning"
    title={title}
    actions={
      <>
        {onKeep && <Button text={keepMine} onClick={onKeep} />}
        <Button text={takeTheirs} onClick={onTakeTheirs} />
      </>
    }
  >
    {text}
    {theirs.map((field) => (
      <React.Fragment key={field.label}>
        <br />
        <strong>{field.label}:</strong> {field.text || '–'}
      </React.Fragment>
    ))}
  </Notice>
);
