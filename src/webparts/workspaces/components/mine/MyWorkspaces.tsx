import type { UseQueryResult } from '@tanstack/react-query';
import * as React from 'react';
import { useAsyncState } from '../../../../app/query/useAsyncState';
import { useDebounced } from '../../../../app/useDebounced';
import { useServices } from '../../../../app/useServices';
import { roleIn, shownOwn, type OwnWorkspace } from '../../../../domain/workspaces/ownWorkspace';
import { AsyncView } from '../../../../ui/asyncView/AsyncView';
import { Empty } from '../../../../ui/asyncView/Empty';
import { Button } from '../../../../ui/button/Button';
import { Choices } from '../../../../ui/choice/Choices';
import { formatText } from '../../../../ui/formatText';
import { Part } from '../../../../ui/part/Part';
import { SaveFailure } from '../../../../ui/saveFailure/SaveFailure';
import { RowBones } from '../../../../ui/skeleton/RowBones';
import { TextField } from '../../../../ui/textField/TextField';
import { VisuallyHidden } from '../../../../ui/visuallyHidden/VisuallyHidden';
import { AllWorkspaces } from './AllWorkspaces';
import type { Favourites } from './registerQueries';
import { WorkspaceTable, type ListedWorkspace } from './WorkspaceTable';
import styles from './Mine.module.scss';

export interface MyWorkspacesProps {
  readonly strings: MyWorkspacesStrings;
  readonly idPrefix: string;
  readonly own: UseQueryResult<readonly OwnWorkspace[]>;
  readonly favourites: Favourites;
}

type Shown = 'mine' | 'owned' | 'all';
/** Rows that are drawn before the reader asks for all. */
const FIRST_ROWS = 10;

/** Omat työtilat: those that the reader works in, those they answer for, and all that they may learn of. */
export const MyWorkspaces = ({ strings, idPrefix, own, favourites }: MyWorkspacesProps): JSX.Element => {
  const { reader } = useServices();
  const [shown, setShown] = React.useState<Shown>('mine');
  const [typed, setTyped] = React.useState('');
  const { text } = useDebounced(typed);
  const owned = own.data?.filter((one) => roleIn(one, reader.loginName) !== 'member');
  const counted = (word: string, count: number | undefined): string => (count === undefined ? word : `${word} ${count}`);
  const choices = [
    { key: 'mine', text: counted(strings.mine, own.data?.length) },
    { key: 'owned', text: counted(strings.owned, owned?.length) },
    { key: 'all', text: strings.all }
  ] as const;
  return (
    <Part title={strings.title} aside={<Choices label={strings.show} choices={choices} chosen={shown} onChoose={setShown} />}>
      <div className={styles.list}>
        <TextField id={`${idPrefix}-filter`} label={strings.filter} hint={strings.filterHint} type="search" problem={null} value={typed} onChange={setTyped} />
        {favourites.action.failure && <SaveFailure error={favourites.action.failure} />}
        {shown === 'all' ? (
          <AllWorkspaces strings={strings} text={text} own={own.data ?? []} favourites={favourites} />
        ) : (
          <OwnList key={shown} strings={strings} text={typed} kind={shown} own={own} workspaces={shown === 'mine' ? own.data : owned} favourites={favourites} />
        )}
      </div>
    </Part>
  );
};

interface OwnListProps {
  readonly strings: MyWorkspacesStrings;
  readonly text: string;
  readonly kind: 'mine' | 'owned';
  readonly own: UseQueryResult<readonly OwnWorkspace[]>;
  readonly workspaces: readonly OwnWorkspace[] | undefined;
  readonly favourites: Favourites;
}

function OwnList({ strings, text, kind, own, workspaces, favourites }: OwnListProps): JSX.Element {
  const { reader } = useServices();
  const [hasAll, setAll] = React.useState(false);
  // Favourites stand on top: rows that came before them would change their places.
  const fitting = favourites.isSettled ? workspaces && shownOwn(workspaces, text, favourites.urls, reader.language).map((one) => listed(one, reader.loginName)) : undefined;
  const state = useAsyncState(own, fitting);
  const isNarrowed = text.trim() !== '' && (workspaces?.length ?? 0) > 0;
  const none = kind === 'mine' ? { title: strings.none, text: strings.noneText } : { title: strings.noneOwned, text: strings.noneOwnedText };
  return (
    <AsyncView
      state={state}
      skeleton={<RowBones hasDetails={false} />}
      isEmpty={(found) => found.length === 0}
      empty={isNarrowed ? <Empty title={strings.noneFound}>{strings.noneFoundText}</Empty> : <Empty title={none.title}>{none.text}</Empty>}
      failedTitle={strings.failed}
      onRetry={own.refetch}
    >
      {(found) => (
        <>
          <WorkspaceTable strings={strings} workspaces={hasAll ? found : found.slice(0, FIRST_ROWS)} favourites={favourites.urls} onToggle={favourites.toggle} />
          {!hasAll && found.length > FIRST_ROWS && (
            <div className={styles.more}>
              <Button kind="link" text={formatText(strings.showAll, { count: found.length })} onClick={() => setAll(true)} />
            </div>
          )}
          {isNarrowed && <VisuallyHidden role="status">{found.length === 1 ? strings.foundOne : formatText(strings.found, { count: found.length })}</VisuallyHidden>}
        </>
      )}
    </AsyncView>
  );
}

function listed(own: OwnWorkspace, loginName: string): ListedWorkspace {
  const { name, url, kind, changedAt, entry } = own;
  return {
    name, url, kind, changedAt,
    isOpen: entry?.visibility === 'open',
    state: entry?.state ?? 'active',
    organisation: entry?.organisation ?? null,
    role: roleIn(own, loginName),
    memberCount: entry?.memberCount ?? null
  };
}
