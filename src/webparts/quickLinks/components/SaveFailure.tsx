import * as React from 'react';
import type { KampusError } from '../../../domain/shared/KampusError';
import { Button } from '../../../ui/button/Button';
import { Notice } from '../../../ui/notice/Notice';
import { useUiStrings } from '../../../ui/uiStrings';

export interface SaveFailureProps {
  readonly strings: QuickLinksStrings;
  readonly error: KampusError;
  /** Left out where the form itself has a button to save. */
  readonly onRetry?: () => void;
}

/** Why a change was not saved, and what the reader can do. */
export const SaveFailure = ({ strings, error, onRetry }: SaveFailureProps): JSX.Element => {
  const { tryAgain } = useUiStrings();
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
