import * as React from 'react';
import { QueryRoot } from '../../../app/query/QueryRoot';
import type { WorkspaceRequest } from '../../../domain/workspaces/WorkspaceRequest';
import { ApprovalQueue } from './approve/ApprovalQueue';
import { OwnedWorkspaces } from './care/OwnedWorkspaces';
import { MyWorkspaces } from './mine/MyWorkspaces';
import { OwnRequests } from './request/OwnRequests';
import { RequestPanel } from './request/RequestPanel';
import { useRefreshWorkspaces } from './workspaceQueries';
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
  return (
    <div className={styles.layout}>
      <div className={styles.main}>
        <ApprovalQueue strings={strings} idPrefix={`${instanceId}-queue`} />
        <MyWorkspaces strings={strings.mine} idPrefix={`${instanceId}-mine`} />
        <OwnedWorkspaces strings={strings.care} idPrefix={`${instanceId}-care`} />
        <OwnRequests strings={strings.request} idPrefix={`${instanceId}-own`} onMend={setMended} />
      </div>
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
  );
}
