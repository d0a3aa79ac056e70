import { useQuery } from '@tanstack/react-query';
import * as React from 'react';
import { useAsyncState } from '../../../app/query/useAsyncState';
import { useServices } from '../../../app/useServices';
import type { Person } from '../../../domain/people/Person';
import { AsyncView } from '../../../ui/asyncView/AsyncView';
import { Button } from '../../../ui/button/Button';
import { Bone } from '../../../ui/skeleton/Bone';
import { commonWorkspacesWith } from './peopleQueries';
import styles from './PersonCard.module.scss';

export interface CommonWorkspacesProps {
  readonly strings: PeopleFinderStrings;
  readonly person: Person;
}

/** The workspaces that reader and person share, looked for when they are asked for: it costs a search. */
export const CommonWorkspaces = ({ strings, person }: CommonWorkspacesProps): JSX.Element => {
  const [isOpen, setOpen] = React.useState(false);
  return (
    <>
      <p className={styles.more}><Button kind="link" text={isOpen ? strings.hideWorkspaces : strings.commonWorkspaces} onClick={() => setOpen(!isOpen)} /></p>
      {isOpen && <Found strings={strings} person={person} />}
    </>
  );
};

function Found({ strings, person }: CommonWorkspacesProps): JSX.Element {
  const { people } = useServices();
  const query = useQuery(commonWorkspacesWith(people, person));
  return (
    <AsyncView
      state={useAsyncState(query, query.data)}
      skeleton={<Bone width="70%" />}
      isEmpty={(workspaces) => workspaces.length === 0}
      empty={<p className={styles.meta}>{strings.noCommonWorkspaces}</p>}
      failedTitle={strings.commonWorkspacesFailed}
      onRetry={query.refetch}
    >
      {(workspaces) => (
        <ul className={styles.rows} aria-label={strings.commonWorkspaces}>
          {workspaces.map(({ url, name }) => <li key={url}><a href={url}>{name}</a></li>)}
        </ul>
      )}
    </AsyncView>
  );
}
