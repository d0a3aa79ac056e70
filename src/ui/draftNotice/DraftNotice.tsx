import * as React from 'react';
import { Button } from '../button/Button';
import { useFormWords } from '../form/useFormWords';
import { Notice } from '../notice/Notice';

export interface DraftNoticeProps {
  readonly isRestored: boolean;
  readonly isKept: boolean;
  readonly onDiscard: () => void;
}

/** Tells the author of a form that an earlier draft is back, or that the browser cannot keep this one. */
export const DraftNotice = ({ isRestored, isKept, onDiscard }: DraftNoticeProps): JSX.Element | null => {
  const strings = useFormWords();
  if (!isKept) return <Notice kind="warning" icon="warning" title={strings.draftNotKept}>{strings.draftNotKeptText}</Notice>;
  if (!isRestored) return null;
  return (
    <Notice kind="info" icon="document" title={strings.draftRestored} actions={<Button text={strings.draftDiscard} onClick={onDiscard} />}>
      {strings.draftRestoredText}
    </Notice>
  );
};
