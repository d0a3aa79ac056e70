import * as React from 'react';
import { useAsyncState } from '../../../../app/query/useAsyncState';
import { AsyncView } from '../../../../ui/asyncView/AsyncView';
import { Notice } from '../../../../ui/notice/Notice';
import { Part } from '../../../../ui/part/Part';
import { useOwned, useRefreshWorkspaces } from '../workspaceQueries';
import { OwnedWorkspaceRow } from './OwnedWorkspaceRow';
import styles from './Care.module.scss';

export interface OwnedWorkspacesProps {
  readonly strings: WorkspaceCareStrings;
  readonly idPrefix: string;
}

/** Omistamani työtilat: what their owner has to answer for. Who owns none has nothing to see of it. */
export const OwnedWorkspaces = ({ strings, idPrefix }: OwnedWorkspacesProps): JSX.Element | null => {
  const owned = useOwned();
  const state = useAsyncState(owned, owned.data);
  const refresh = useRefreshWorkspaces();
  const [said, setSaid] = React.useState<string | null>(null);
  const box = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    if (said !== null) box.current?.focus();
  }, [said]);
  if (state.status === 'loading' || (state.status === 'ready' && state.data.length === 0)) return null;
  return (
    <Part title={strings.title}>
      <div ref={box} tabIndex={-1} className={styles.said}>
        {said !== null && <Notice kind="success" icon="success" title={said} />}
      </div>
      <AsyncView state={state} skeleton={null} isEmpty={() => false} empty={null} failedTitle={strings.failed} onRetry={owned.refetch}>
        {(all) => (
          <ul className={styles.rows}>
            {all.map((one) => (
              <OwnedWorkspaceRow
                key={one.workspace.id}
                strings={strings}
                idPrefix={idPrefix}
                owned={one}
                onSaid={(text) => {
                  setSaid(text);
                  return refresh();
                }}
              />
            ))}
          </ul>
        )}
      </AsyncView>
    </Part>
  );
};
