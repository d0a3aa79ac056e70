import * as React from 'react';
import { QueryRoot } from '../../../app/query/QueryRoot';
import { MyWorkspaces } from './mine/MyWorkspaces';
import styles from './Workspaces.module.scss';

export interface WorkspacesProps {
  readonly strings: WorkspacesStrings;
  /** Unique on the page. */
  readonly instanceId: string;
}

/** Työtilat: what the reader has to decide on, own workspaces, own requests, and the form of a new one. */
export const Workspaces = ({ strings, instanceId }: WorkspacesProps): JSX.Element => (
  <QueryRoot>
    <div className={styles.part}>
      <div className={styles.columns}>
        <div className={styles.main}>
          <MyWorkspaces strings={strings.mine} idPrefix={`${instanceId}-mine`} />
        </div>
      </div>
    </div>
  </QueryRoot>
);
