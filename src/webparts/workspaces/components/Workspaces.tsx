import * as React from 'react';
import { QueryRoot } from '../../../app/query/QueryRoot';
import { isSettled, useInOrder } from '../../../app/query/useInOrder';
import { useOwnWorkspaces } from '../../../app/workspaces/useOwnWorkspaces';
import type { WorkspaceRequest } from '../../../domain/workspaces/WorkspaceRequest';
import { Loading } from '../../../ui/asyncView/Loading';
import { RowBones } from '../../../ui/skeleton/RowBones';
import { ApprovalQueue } from './approve/ApprovalQueue';
import { OwnedWorkspaces } from './care/OwnedWorkspaces';
import { MyWorkspaces } from './mine/MyWorkspaces';
import { RecentDocuments } from './mine/RecentDocuments';
import { useFavourites, useRecentDocuments } from './mine/registerQueries';
import { OwnRequests } from './request/OwnRequests';
import { RequestPanel } from './request/RequestPanel';
import { useMayDecide, useOwned, useOwnRequests, useQueue, useRefreshWorkspaces } from './workspaceQueries';
import styles from './Workspaces.module.scss';

export interface WorkspacesProps {
  readonly strings: WorkspacesStrings;
  /** Unique on the page. */
  readonly instanceId: string;
}

/** Työtilat: what the reader has to decide on, own workspaces, own requests, and the form of a new one. */
export const Workspaces = (props: WorkspacesProps): JSX.Element => (
  <QueryRoot>
    <div className={styles.part}>
      <Layout {...props} />
    </div>
  </QueryRoot>
);

function Layout({ strings, instanceId }: WorkspacesProps): JSX.Element {
  const refresh = useRefreshWorkspaces();
  const [mended, setMended] = React.useState<WorkspaceRequest | null>(null);
  const { parts, hasAll } = useParts(strings, instanceId, setMended);
  return (
    <div className={styles.layout}>
      <div className={styles.main}>{parts}</div>
      <div className={hasAll ? undefined : styles.later}>
        <RequestPanel
          strings={strings}
          idPrefix={`${instanceId}-request`}
          mended={mended}
          onSent={() => {
            setMended(null);
            return refresh();
          }}
          onGivenUp={() => setMended(null)}
        />
      </div>
    </div>
  );
}

interface Parts {
  /** Those that have their place. */
  readonly parts: React.ReactNode;
  /** Whether what comes after them has its place, too. */
  readonly hasAll: boolean;
}

/** The parts of the column, all asked for at once and drawn from the top down. */
function useParts(strings: WorkspacesStrings, instanceId: string, onMend: (request: WorkspaceRequest) => void): Parts {
  const mayDecide = useMayDecide();
  const isApprover = mayDecide.data === true;
  const queue = useQueue(isApprover);
  const own = useOwnWorkspaces();
  const favourites = useFavourites();
  const documents = useRecentDocuments(own.data);
  const owned = useOwned();
  const requests = useOwnRequests();
  const hasDocuments = own.data === undefined ? !own.isError : own.data.length > 0;
  const drawn = useInOrder([
    isSettled(mayDecide) && (!isApprover || isSettled(queue)),
    isSettled(own) && favourites.isSettled,
    !hasDocuments || isSettled(documents),
    isSettled(owned),
    isSettled(requests)
  ]);
  const parts = [
    isApprover && <ApprovalQueue key="queue" strings={strings} idPrefix={`${instanceId}-queue`} queue={queue} />,
    <MyWorkspaces key="mine" strings={strings.mine} idPrefix={`${instanceId}-mine`} own={own} favourites={favourites} />,
    hasDocuments && <RecentDocuments key="documents" strings={strings.mine} documents={documents} />,
    <OwnedWorkspaces key="owned" strings={strings.care} idPrefix={`${instanceId}-care`} owned={owned} />,
    <OwnRequests key="requests" strings={strings.request} idPrefix={`${instanceId}-own`} requests={requests} onMend={onMend} />
  ];
  return {
    parts: isSettled(mayDecide) ? parts.slice(0, drawn) : <Loading><RowBones count={6} /></Loading>,
    hasAll: drawn > parts.length
  };
}
