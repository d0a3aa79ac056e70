import * as React from 'react';
import { formatMoment } from '../../../../app/formatMoment';
import { useDateStyle, useServices } from '../../../../app/useServices';
import { PROVISIONING_STEPS, type ProvisioningStep, type QueuedRequest } from '../../../../domain/workspaces/WorkspaceRequests';
import { Button } from '../../../../ui/button/Button';
import { formatText } from '../../../../ui/formatText';
import { Notice } from '../../../../ui/notice/Notice';
import { SaveFailure } from '../../../../ui/saveFailure/SaveFailure';
import { NamedButton } from '../NamedButton';
import { OrganisationTag } from '../OrganisationTag';
import { useAction, type Action } from '../../../../app/useAction';
import { ReasonDialog } from './ReasonDialog';
import { RequestDetails } from './RequestDetails';
import styles from './Approve.module.scss';

export interface Decided {
  readonly kind: 'approved' | 'returned' | 'rejected';
  readonly name: string;
  /** Of the workspace that was made. */
  readonly url: string | null;
}

export interface QueuedRequestCardProps {
  readonly strings: WorkspacesStrings;
  readonly idPrefix: string;
  readonly queued: QueuedRequest;
  readonly onDecided: (decided: Decided) => Promise<void>;
  readonly onRefresh: () => Promise<void>;
}

/** One request with what it asks for, and the decision. Approving shows how far the making of the workspace has come. */
export const QueuedRequestCard = ({ strings, idPrefix, queued: { request, stepsDone }, onDecided, onRefresh }: QueuedRequestCardProps): JSX.Element => {
  const { approve } = strings;
  const { workspaceApprovals } = useServices();
  const style = useDateStyle();
  const approving = useAction('approve a request for a workspace');
  const [done, setDone] = React.useState<readonly ProvisioningStep[] | null>(stepsDone);
  const [asked, setAsked] = React.useState<'returned' | 'rejected' | null>(null);
  const { name, organisation } = request.content;
  const make = (): Promise<void> =>
    approving.run(async () => {
      const made = [...(done ?? [])];
      setDone(made);
      const url = await workspaceApprovals.approve(request, (step) => {
        made.push(step);
        setDone([...made]);
      });
      await onDecided({ kind: 'approved', name, url });
    });
  const isUnfinished = done !== null && !approving.isBusy;
  return (
    <li className={styles.card}>
      <h3 className={styles.name}>{name}</h3>
      <p className={styles.meta}>
        <OrganisationTag organisation={organisation} /> {formatText(approve.askedBy, { name: request.requester.displayName, time: formatMoment(new Date(request.sentAt), style) })}
      </p>
      <RequestDetails strings={strings} content={request.content} />
      {isUnfinished && approving.failure === null && (
        <Notice kind="warning" icon="hourglass" title={formatText(approve.unfinished, { done: done.length, total: PROVISIONING_STEPS.length })}>{approve.unfinishedText}</Notice>
      )}
      <Progress strings={approve} isBusy={approving.isBusy} done={done ?? []} />
      <Failure strings={approve} action={approving} hasBegun={(done ?? []).length > 0} onRefresh={onRefresh} />
      <div className={styles.actions}>
        <NamedButton name={formatText(approve.approveName, { name })} kind="primary" text={done === null ? approve.approve : approve.goOn} isBusy={approving.isBusy} onClick={make} />
        {done === null && (
          <>
            <NamedButton name={formatText(approve.giveBackName, { name })} text={approve.giveBack} isBusy={approving.isBusy} onClick={() => setAsked('returned')} />
            <NamedButton name={formatText(approve.rejectName, { name })} text={approve.reject} isBusy={approving.isBusy} onClick={() => setAsked('rejected')} />
          </>
        )}
      </div>
      {asked !== null && (
        <ReasonDialog
          strings={approve}
          id={`${idPrefix}-${request.id}-${asked}`}
          outcome={asked}
          request={request}
          onClose={() => setAsked(null)}
          onDecided={() => onDecided({ kind: asked, name, url: null })}
        />
      )}
    </li>
  );
};

function Progress({ strings, isBusy, done }: { readonly strings: WorkspaceApprovalStrings; readonly isBusy: boolean; readonly done: readonly ProvisioningStep[] }): JSX.Element {
  const next = PROVISIONING_STEPS.find((step) => !done.includes(step));
  const total = PROVISIONING_STEPS.length;
  return (
    <div role="status">
      {isBusy && next !== undefined && (
        <p className={styles.progress}>
          <progress max={total} value={done.length} aria-hidden="true" />
          {formatText(strings.progress, { number: done.length + 1, total, step: strings.steps[next] })}
        </p>
      )}
    </div>
  );
}

interface FailureProps {
  readonly strings: WorkspaceApprovalStrings;
  readonly action: Action;
  readonly hasBegun: boolean;
  readonly onRefresh: () => Promise<void>;
}

function Failure({ strings, action: { failure }, hasBegun, onRefresh }: FailureProps): JSX.Element | null {
  if (failure === null) return null;
  if (failure.kind === 'conflict' || failure.kind === 'notFound') {
    return <Notice kind="severe" icon="warning" title={strings.conflict} actions={<Button text={strings.refresh} icon="refresh" onClick={onRefresh} />}>{strings.conflictText}</Notice>;
  }
  return (
    <>
      {hasBegun && <Notice kind="warning" icon="hourglass" title={strings.stopped}>{strings.stoppedText}</Notice>}
      <SaveFailure error={failure} />
    </>
  );
}
