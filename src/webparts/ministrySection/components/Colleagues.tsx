import { useQuery } from '@tanstack/react-query';
import * as React from 'react';
import { selfRetry, useAsyncState } from '../../../app/query/useAsyncState';
import { useServices } from '../../../app/useServices';
import { byName } from '../../../domain/people/names';
import type { PeopleDirectory } from '../../../domain/people/PeopleDirectory';
import type { Person } from '../../../domain/people/Person';
import { AsyncView } from '../../../ui/asyncView/AsyncView';
import { Button } from '../../../ui/button/Button';
import { Face } from '../../../ui/face/Face';
import { Bone } from '../../../ui/skeleton/Bone';
import styles from './Section.module.scss';

export interface ColleaguesProps {
  readonly strings: MinistrySectionStrings;
  /** The reader's, with its claims prefix, lower case. */
  readonly loginName: string;
}

/** Colleagues of the same supervisor. Nobody is searched for before the reader asks; nothing of it stays in the browser. */
export const Colleagues = ({ strings, loginName }: ColleaguesProps): JSX.Element => {
  const { people } = useServices();
  const [isOpen, setOpen] = React.useState(false);
  const query = useQuery<readonly Person[]>({ queryKey: ['colleagues', loginName], queryFn: () => colleaguesOf(people, loginName), enabled: isOpen, refetchInterval: selfRetry });
  const state = useAsyncState(query, query.data);
  return (
    <>
      <p className={styles.more}>
        <Button kind="link" text={isOpen ? strings.hideColleagues : strings.showColleagues} onClick={() => setOpen(!isOpen)} />
      </p>
      {isOpen && (
        <AsyncView
          state={state}
          skeleton={<Bone width="60%" />}
          isEmpty={(found) => found.length === 0}
          empty={<p className={styles.muted}>{strings.noColleagues}</p>}
          failedTitle={strings.colleaguesFailed}
          onRetry={query.refetch}
        >
          {(found) => <PersonRows people={found} />}
        </AsyncView>
      )}
    </>
  );
};

async function colleaguesOf(directory: PeopleDirectory, loginName: string): Promise<readonly Person[]> {
  const self = await directory.person(loginName);
  return self === null ? [] : (await directory.surroundings(self)).colleagues;
}

function PersonRows({ people }: { readonly people: readonly Person[] }): JSX.Element {
  const { reader } = useServices();
  return (
    <ul className={styles.rows}>
      {[...people].sort(byName(reader.language)).map(({ loginName, displayName, title }) => (
        <li key={loginName} className={styles.row}>
          <Face name={displayName} />
          <div>
            <p className={styles.strong}>{displayName}</p>
            {title !== '' && <p className={styles.muted}>{title}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}
