import * as React from 'react';
import { useAsyncState } from '../../../../app/query/useAsyncState';
import { useServices } from '../../../../app/useServices';
import { roleIn, type OwnWorkspace } from '../../../../domain/workspaces/ownWorkspace';
import type { Workspace } from '../../../../domain/workspaces/Workspace';
import { AsyncView } from '../../../../ui/asyncView/AsyncView';
import { Empty } from '../../../../ui/asyncView/Empty';
import { Button } from '../../../../ui/button/Button';
import { formatText } from '../../../../ui/formatText';
import { RowBones } from '../../../../ui/skeleton/RowBones';
import { VisuallyHidden } from '../../../../ui/visuallyHidden/VisuallyHidden';
import { useDiscoverable, type Favourites } from './registerQueries';
import { useRegisterQuery } from './useRegisterQuery';
import { WorkspaceTable, type ListedWorkspace } from './WorkspaceTable';
import styles from './Mine.module.scss';

export interface AllWorkspacesProps {
  readonly strings: MyWorkspacesStrings;
  /** What was typed, at the last pause. */
  readonly text: string;
  readonly own: readonly OwnWorkspace[];
  readonly favourites: Favourites;
}

/** All that the reader may learn of, page by page, narrowed as typed. */
export const AllWorkspaces = ({ strings, text, own, favourites }: AllWorkspacesProps): JSX.Element => {
  const { reader } = useServices();
  const query = useRegisterQuery(text);
  const found = useDiscoverable(query, true);
  const ownAt = React.useMemo(() => new Map(own.map((one) => [one.url, one])), [own]);
  const rows = found.data?.pages.flatMap(({ workspaces }) => workspaces).flatMap((one) => listed(one, ownAt, reader.loginName));
  const state = useAsyncState(found, rows);
  return (
    <AsyncView
      state={state}
      skeleton={<RowBones hasDetails={false} />}
      isEmpty={(shown) => shown.length === 0}
      empty={<Empty title={strings.noneFound}>{strings.noneFoundText}</Empty>}
      failedTitle={strings.failed}
      onRetry={found.refetch}
    >
      {(shown) => (
        <>
          <WorkspaceTable strings={strings} workspaces={shown} favourites={favourites.urls} onToggle={favourites.toggle} />
          {found.hasNextPage && (
            <div className={styles.more}>
              <Button text={strings.showMore} isBusy={found.isFetchingNextPage} onClick={() => found.fetchNextPage()} />
            </div>
          )}
          {!found.hasNextPage && <VisuallyHidden role="status">{shown.length === 1 ? strings.foundOne : formatText(strings.found, { count: shown.length })}</VisuallyHidden>}
        </>
      )}
    </AsyncView>
  );
};

function listed(workspace: Workspace, ownAt: ReadonlyMap<string, OwnWorkspace>, loginName: string): ListedWorkspace[] {
  const { name, url, kind, visibility, state, organisation, memberCount, lastUsedAt } = workspace;
  if (url === null) return [];
  const own = ownAt.get(url);
  return [{ name, url, kind, isOpen: visibility === 'open', state, organisation, memberCount, role: own ? roleIn(own, loginName) : null, changedAt: own?.changedAt ?? lastUsedAt }];
}
