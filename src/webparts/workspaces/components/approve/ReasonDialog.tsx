import * as React from 'react';
import { useDraft } from '../../../../app/drafts/useDraft';
import { useServices } from '../../../../app/useServices';
import type { WorkspaceRequest } from '../../../../domain/workspaces/WorkspaceRequest';
import { Button } from '../../../../ui/button/Button';
import { Dialog } from '../../../../ui/dialog/Dialog';
import { formatText } from '../../../../ui/formatText';
import { Notice } from '../../../../ui/notice/Notice';
import { SaveFailure } from '../../../../ui/saveFailure/SaveFailure';
import { TextArea } from '../../../../ui/textArea/TextArea';
import { useAction } from '../../../../app/useAction';

export interface ReasonDialogProps {
  readonly strings: WorkspaceApprovalStrings;
  readonly id: string;
  readonly outcome: 'returned' | 'rejected';
  readonly request: WorkspaceRequest;
  readonly onClose: () => void;
  readonly onDecided: () => Promise<void>;
}

/** Why a request is returned or rejected: neither is done without a reason. */
export const ReasonDialog = ({ strings, id, outcome, request, onClose, onDecided }: ReasonDialogProps): JSX.Element => {
  const { workspaceApprovals } = useServices();
  const reason = useDraft(`workspaceReason.${request.key}`, '');
  const [isMissing, setMissing] = React.useState(false);
  const deciding = useAction('decide on a request for a workspace');
  const isReturn = outcome === 'returned';
  const { name } = request.content;
  const decide = (): Promise<void> | void => {
    setMissing(reason.value.trim() === '');
    if (reason.value.trim() === '') return;
    return deciding.run(async () => {
      await (isReturn ? workspaceApprovals.giveBack(request, reason.value) : workspaceApprovals.reject(request, reason.value));
      reason.discard();
      onClose();
      await onDecided();
    });
  };
  return (
    <Dialog
      id={id}
      title={formatText(isReturn ? strings.giveBackTitle : strings.rejectTitle, { name })}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" text={deciding.isBusy ? strings.working : isReturn ? strings.giveBack : strings.reject} isBusy={deciding.isBusy} onClick={decide} />
          <Button text={strings.cancel} onClick={onClose} />
        </>
      }
    >
      <TextArea id={`${id}-reason`} label={strings.reason} hint={strings.reasonHint} value={reason.value} problem={isMissing ? strings.reasonMissing : null} onChange={reason.change} />
      {deciding.failure?.kind === 'conflict' ? <Notice kind="severe" icon="warning" title={strings.conflict}>{strings.conflictText}</Notice> : deciding.failure && <SaveFailure error={deciding.failure} />}
    </Dialog>
  );
};
