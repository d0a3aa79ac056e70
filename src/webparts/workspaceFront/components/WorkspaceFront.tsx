import { useQuery } from '@tanstack/react-query';
import * as React from 'react';
import { QueryRoot } from '../../../app/query/QueryRoot';
import { selfRetry, useAsyncState } from '../../../app/query/useAsyncState';
import { isSettled, useInOrder } from '../../../app/query/useInOrder';
import { useServices } from '../../../app/useServices';
import type { WorkspaceFront as Front } from '../../../domain/workspaces/WorkspaceFront';
import type { WorkspaceDocument } from '../../../domain/workspaces/WorkspaceRegister';
import { AsyncView } from '../../../ui/asyncView/AsyncView';
import { Part } from '../../../ui/part/Part';
import { Bone } from '../../../ui/skeleton/Bone';
import { LatestDocuments } from './LatestDocuments';
import { People } from './People';
import styles from './WorkspaceFront.module.scss';

export interface WorkspaceFrontProps {
  readonly strings: WorkspaceFrontStrings;
}

/** The front page of a workspace: what it is for, whose it is, who is in it, and what is new. */
export const WorkspaceFront = (props: WorkspaceFrontProps): JSX.Element => (
  <QueryRoot>
    <div className={styles.front}>
      <div className={styles.layout}>
        <Columns {...props} />
      </div>
    </div>
  </QueryRoot>
);

function Columns({ strings }: WorkspaceFrontProps): JSX.Element {
  const { workspaceFronts, place } = useServices();
  const front = useQuery<Front>({ queryKey: ['workspaceFront', place.siteUrl], queryFn: () => workspaceFronts.here(), refetchInterval: selfRetry });
  const documents = useQuery<readonly WorkspaceDocument[]>({ queryKey: ['workspaceFront', 'documents', place.siteUrl], queryFn: () => workspaceFronts.documentsHere(), refetchInterval: selfRetry });
  const state = useAsyncState(front, front.data);
  const hasBoth = useInOrder([isSettled(documents)]) > 1;
  return (
    <>
      <LatestDocuments strings={strings} documents={documents} documentsUrl={front.data?.documentsUrl ?? null} />
      <div className={hasBoth ? undefined : styles.later}>
        <Part title={strings.about}>
          <AsyncView state={state} skeleton={<Bones />} isEmpty={() => false} empty={null} failedTitle={strings.failed} onRetry={front.refetch}>
            {(shown) => <About strings={strings} front={shown} />}
          </AsyncView>
        </Part>
      </div>
    </>
  );
}

function About({ strings, front }: { readonly strings: WorkspaceFrontStrings; readonly front: Front }): JSX.Element {
  const links = [
    { url: front.tasksUrl, text: strings.tasks },
    { url: front.eventsUrl, text: strings.events }
  ].filter(({ url }) => url !== null);
  return (
    <div className={styles.about}>
      <p className={front.purpose === '' ? styles.muted : styles.purpose}>{front.purpose || strings.noPurpose}</p>
      {links.length > 0 && (
        <nav aria-label={strings.tools}>
          <ul className={styles.links}>
            {links.map(({ url, text }) => (
              <li key={text}>
                <a href={url ?? ''}>{text}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <People strings={strings} title={strings.owners} people={front.owners} none={strings.noOwners} />
      <People strings={strings} title={strings.members} people={front.members} none={strings.noMembers} />
    </div>
  );
}

function Bones(): JSX.Element {
  return (
    <div className={styles.about}>
      {['90%', '70%', '45%', '60%', '55%'].map((width, index) => (
        <Bone key={index} width={width} />
      ))}
    </div>
  );
}
