import type { UseQueryResult } from '@tanstack/react-query';
import * as React from 'react';
import { useAsyncState } from '../../../../app/query/useAsyncState';
import { useServices } from '../../../../app/useServices';
import { byWaiting, type OwnedWorkspace } from '../../../../domain/workspaces/WorkspaceCare';
import { AsyncView } from '../../../../ui/asyncView/AsyncView';
import { Button } from '../../../../ui/button/Button';
import { formatText } from '../../../../ui/formatText';
import { Notice } from '../../../../ui/notice/Notice';
import { Part } from '../../../../ui/part/Part';
import { useRefreshWorkspaces } from '../workspaceQueries';
import { OwnedWorkspaceRow } from './OwnedWorkspaceRow';
import styles from './Care.module.scss';

/** Of those that wait for nothing: who owns many would find what waits below them. */
const FIRST_ROWS = 5;

export interface OwnedWorkspacesProps {
  readonly strings: WorkspaceCareStrings;
  readonly idPrefix: string;
  readonly owned: UseQueryResult<readonly OwnedWorkspace[]>;
}

/** Omistamani työtilat: what their owner has to answer for. Who owns none has nothing to see of it. */
export const OwnedWorkspaces = ({ strings, idPrefix, owned }: OwnedWorkspacesProps): JSX.Element | null => {
  const { clock } = useServices();
  const state = useAsyncState(owned, owned.data);
  const refresh = useRefreshWorkspaces();
  const [hasAll, setAll] = React.useState(false);
  const [said, setSaid] = React.useState<string | null>(null);
  const box = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    if (said !== null) box.current?.focus();
  }, [said]);
  const onSaid = (text: string): Promise<void> => {
    setSaid(text);
    return refresh();
  };
  if (state.status === 'loading' || (state.status === 'ready' && state.data.length === 0)) return null;
  return (
    <Part title={strings.title}>
      <div ref={box} tabIndex={-1} className={styles.said}>
        {said !== null && <Notice kind="success" icon="success" title={said} />}
      </div>
      <AsyncView state={state} skeleton={null} isEmpty={() => false} empty={null} failedTitle={strings.failed} onRetry={owned.refetch}>
        {(all) => {
          const { waiting, others } = byWaiting(all, clock.now());
          const shown = [...waiting, ...(hasAll ? others : others.slice(0, FIRST_ROWS))];
          return (
            <>
              <ul className={styles.rows}>
                {shown.map((one) => (
                  <OwnedWorkspaceRow key={one.workspace.id} strings={strings} idPrefix={idPrefix} owned={one} onSaid={onSaid} />
                ))}
              </ul>
              {shown.length < all.length && <Button kind="link" text={formatText(strings.showAll, { count: all.length })} onClick={() => setAll(true)} />}
            </>
          );
        }}
      </AsyncView>
    </Part>
  );
};
