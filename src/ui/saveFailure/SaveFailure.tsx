import * as React from 'react';
import type { KampusError } from '../../domain/shared/KampusError';
import { Button } from '../button/Button';
import { useFormWords } from '../form/useFormWords';
import { Notice } from '../notice/Notice';
import { useUiStrings } from '../uiStrings';

export interface SaveFailureProps {
  readonly error: KampusError;
  /** Left out where the form itself has a button to save. */
  readonly onRetry?: () => void;
}

/** Why a change was not saved, and what its author can do. */
export const SaveFailure = ({ error, onRetry }: SaveFailureProps): JSX.Element => {
  const { tryAgain } = useUiStrings();
  const strings = useFormWords();
  const actions = onRetry && <Button text={tryAgain} icon="refresh" onClick={onRetry} />;
  switch (error.kind) {
    case 'offline':
      return <Notice kind="warning" icon="offline" title={strings.saveOffline} actions={actions}>{strings.saveOfflineText}</Notice>;
    case 'throttled':
      return <Notice kind="info" icon="hourglass" title={strings.saveThrottled} actions={actions}>{strings.saveThrottledText}</Notice>;
    case 'conflict':
    case 'notFound':
      return <Notice kind="severe" icon="warning" title={strings.saveConflict} actions={actions}>{strings.saveConflictText}</Notice>;
    case 'forbidden':
      return <Notice kind="severe" icon="lock" title={strings.saveForbidden}>{strings.saveForbiddenText}</Notice>;
    case 'invalidData':
    case 'unexpected':
      return <Notice kind="severe" icon="error" title={strings.saveFailed} actions={actions}>{strings.saveFailedText}</Notice>;
  }
};
