import type { UseQueryResult } from '@tanstack/react-query';
import * as React from 'react';
import { formatMoment } from '../../../../app/formatMoment';
import { useAsyncState } from '../../../../app/query/useAsyncState';
import { useDateStyle, useServices } from '../../../../app/useServices';
import type { RequestState, WorkspaceRequest } from '../../../../domain/workspaces/WorkspaceRequest';
import { AsyncView } from '../../../../ui/asyncView/AsyncView';
import { Empty } from '../../../../ui/asyncView/Empty';
import { Button } from '../../../../ui/button/Button';
import { Dialog } from '../../../../ui/dialog/Dialog';
import layout from '../../../../ui/form/Form.module.scss';
import { formatText } from '../../../../ui/formatText';
import { Label, type LabelKind } from '../../../../ui/label/Label';
import { Notice } from '../../../../ui/notice/Notice';
import { Part } from '../../../../ui/part/Part';
import { SaveFailure } from '../../../../ui/saveFailure/SaveFailure';
import { RowBones } from '../../../../ui/skeleton/RowBones';
import { NamedButton } from '../NamedButton';
import { useAction } from '../../../../app/useAction';
import { useRefreshWorkspaces } from '../workspaceQueries';
import styles from './Request.module.scss';

export interface OwnRequestsProps {
  readonly strings: WorkspaceRequestStrings;
  readonly idPrefix: string;
  readonly requests: UseQueryResult<readonly WorkspaceRequest[]>;
  readonly onMend: (request: WorkspaceRequest) => void;
}

/** Omat pyynnöt: what was asked for and what came of it. */
export const OwnRequests = ({ strings, idPrefix, requests, onMend }: OwnRequestsProps): JSX.Element => {
  const state = useAsyncState(requests, requests.data);
  return (
    <Part title={strings.own}>
      <AsyncView
        state={state}
        skeleton={<RowBones count={2} />}
        isEmpty={(own) => own.length === 0}
        empty={<Empty title={strings.ownEmpty}>{strings.ownEmptyText}</Empty>}
        failedTitle={strings.ownFailed}
        onRetry={requests.refetch}
      >
        {(own) => (
          <ul className={styles.rows}>
            {own.map((request) => (
              <OwnRequest key={request.key} strings={strings} idPrefix={idPrefix} request={request} onMend={onMend} />
            ))}
          </ul>
        )}
      </AsyncView>
    </Part>
  );
};

const labels: Readonly<Record<RequestState, LabelKind>> = { waiting: 'attention', withdrawn: 'plain', approved: 'done', returned: 'attention', rejected: 'attention' };

function OwnRequest({ strings, idPrefix, request, onMend }: Omit<OwnRequestsProps, 'requests'> & { readonly request: WorkspaceRequest }): JSX.Element {
  const style = useDateStyle();
  const { workspaceRequests } = useServices();
  const refresh = useRefreshWorkspaces();
  const [isAsking, setAsking] = React.useState(false);
  const withdrawing = useAction('withdraw a request for a workspace');
  const { state, reason, workspaceUrl, sentAt, content: { name, organisation } } = request;
  const withdraw = (): Promise<void> =>
    withdrawing.run(async () => {
      await workspaceRequests.withdraw(request);
      setAsking(false);
      await refresh();
    });
  const isTooLate = withdrawing.failure?.kind === 'conflict';
  return (
    <li className={styles.row}>
      <div className={styles.rowHead}>
        <h3 className={styles.rowTitle}>{workspaceUrl === null ? name : <a href={workspaceUrl} aria-label={formatText(strings.openName, { name })}>{name}</a>}</h3>
        <Label kind={labels[state]} text={strings[state]} {...(state === 'withdrawn' ? { icon: 'minus' } : {})} />
      </div>
      <p className={styles.meta}>{formatText(strings.sentAt, { time: formatMoment(new Date(sentAt), style), organisation })}</p>
      {reason !== '' && <p className={styles.reason}>{formatText(strings.reason, { reason })}</p>}
      <div className={layout.actions}>
        {state === 'waiting' && <NamedButton text={strings.withdraw} name={formatText(strings.withdrawName, { name })} onClick={() => setAsking(true)} />}
        {state === 'returned' && <NamedButton text={strings.mend} name={formatText(strings.mendName, { name })} onClick={() => onMend(request)} />}
      </div>
      {isAsking && (
        <Dialog
          id={`${idPrefix}-withdraw-${request.id}`}
          title={strings.withdrawTitle}
          onClose={() => setAsking(false)}
          actions={
            <>
              {!isTooLate && <Button kind="primary" text={strings.withdraw} isBusy={withdrawing.isBusy} onClick={withdraw} />}
              <Button text={strings.keep} onClick={() => (isTooLate ? refresh() : setAsking(false))} />
            </>
          }
        >
          <p>{formatText(strings.withdrawText, { name })}</p>
          {isTooLate ? <Notice kind="severe" icon="warning" title={strings.tooLate} /> : withdrawing.failure && <SaveFailure error={withdrawing.failure} />}
        </Dialog>
      )}
    </li>
  );
}
