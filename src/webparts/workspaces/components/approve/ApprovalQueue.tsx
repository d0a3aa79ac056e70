import type { UseQueryResult } from '@tanstack/react-query';
import * as React from 'react';
import { useAsyncState } from '../../../../app/query/useAsyncState';
import type { QueuedRequest } from '../../../../domain/workspaces/WorkspaceRequests';
import { AsyncView } from '../../../../ui/asyncView/AsyncView';
import { Empty } from '../../../../ui/asyncView/Empty';
import { formatText } from '../../../../ui/formatText';
import { Notice } from '../../../../ui/notice/Notice';
import { Part } from '../../../../ui/part/Part';
import { RowBones } from '../../../../ui/skeleton/RowBones';
import { useRefreshWorkspaces } from '../workspaceQueries';
import { QueuedRequestCard, type Decided } from './QueuedRequestCard';
import styles from './Approve.module.scss';

export interface ApprovalQueueProps {
  readonly strings: WorkspacesStrings;
  readonly idPrefix: string;
  readonly queue: UseQueryResult<readonly QueuedRequest[]>;
}

/** Hyväksyttävänä: for those who decide on requests. */
export const ApprovalQueue = ({ strings, idPrefix, queue }: ApprovalQueueProps): JSX.Element => {
  const state = useAsyncState(queue, queue.data);
  const refresh = useRefreshWorkspaces();
  const [decided, setDecided] = React.useState<Decided | null>(null);
  const said = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    if (decided !== null) said.current?.focus();
  }, [decided]);
  const { approve } = strings;
  return (
    <Part title={approve.title} isOwn>
      <div className={styles.queue}>
        <div ref={said} tabIndex={-1} className={styles.said}>
          {decided && <Outcome strings={approve} decided={decided} />}
        </div>
        <AsyncView
          state={state}
          skeleton={<RowBones count={5} />}
          isEmpty={(requests) => requests.length === 0}
          empty={<Empty icon="success" title={approve.empty}>{approve.emptyText}</Empty>}
          failedTitle={approve.failed}
          onRetry={queue.refetch}
        >
          {(requests) => (
            <ul className={styles.cards}>
              {requests.map((queued) => (
                <QueuedRequestCard
                  key={queued.request.key}
                  strings={strings}
                  idPrefix={idPrefix}
                  queued={queued}
                  onDecided={(outcome) => {
                    setDecided(outcome);
                    return refresh();
                  }}
                  onRefresh={refresh}
                />
              ))}
            </ul>
          )}
        </AsyncView>
      </div>
    </Part>
  );
};

function Outcome({ strings, decided: { kind, name, url } }: { readonly strings: WorkspaceApprovalStrings; readonly decided: Decided }): JSX.Element {
  if (kind === 'approved') return <Notice kind="success" icon="success" title={formatText(strings.made, { name })} actions={url !== null && <a href={url}>{strings.openMade}</a>} />;
  return <Notice kind="info" icon="check" title={formatText(kind === 'returned' ? strings.returnedDone : strings.rejectedDone, { name })} />;
}
