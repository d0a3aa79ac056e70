import * as React from 'react';
import { useIdentity } from '../../../app/facts/useIdentity';
import { QueryRoot } from '../../../app/query/QueryRoot';
import { useAddressWords } from '../../../app/useAddressWords';
import { useDebounced } from '../../../app/useDebounced';
import { NO_FILTERS, type PeopleFilters } from '../../../domain/people/PeopleDirectory';
import { AsyncView } from '../../../ui/asyncView/AsyncView';
import { Empty } from '../../../ui/asyncView/Empty';
import { Part } from '../../../ui/part/Part';
import { RowBones } from '../../../ui/skeleton/RowBones';
import { Aside } from './Aside';
import { FoundPeople } from './FoundPeople';
import { LetterIndex } from './LetterIndex';
import styles from './PeopleFinder.module.scss';
import type { ResultLayout } from './Results';
import { SearchPanel } from './SearchPanel';
import { useLooked } from './useLooked';
import { usePeople, type Found } from './usePeople';
import { useResultKeys } from './useResultKeys';

/** Who is searched: everyone, the reader's own organisation, or the organisation of a key. */
export type PeopleScope = 'all' | 'own' | { readonly key: string };

export interface PeopleFinderProps {
  readonly strings: PeopleFinderStrings;
  readonly scope: PeopleScope;
  /** How results are drawn at first; the reader may change it. */
  readonly layout: ResultLayout;
  /** False where the page's own title says the same. */
  readonly isTitleShown: boolean;
  /** Unique on the page. */
  readonly instanceId: string;
}

const NOTHING: Found['values'] = { organisation: [], unit: [], location: [], title: [] };

/** Henkilöhaku: one field for everything, and a card of whoever is found. Nothing is asked before the first letter. */
export const PeopleFinder = (props: PeopleFinderProps): JSX.Element => (
  <QueryRoot>
    <Finder {...props} />
  </QueryRoot>
);

function Finder({ strings, scope, layout: firstLayout, isTitleShown, instanceId }: PeopleFinderProps): JSX.Element {
  const part = React.useRef<HTMLDivElement>(null);
  const { typed, setTyped, linked } = useAddressWords();
  const [letter, setLetter] = React.useState<string | null>(null);
  const [filters, setFilters] = React.useState<PeopleFilters>(NO_FILTERS);
  const [layout, setLayout] = React.useState(firstLayout);
  const { text, flush } = useDebounced(typed);
  const fixed = useFixedOrganisation(scope);
  const people = usePeople({ text, letter, filters: fixed === null ? filters : { ...filters, organisation: fixed } });
  const found = people.state !== null && 'data' in people.state ? people.state.data : undefined;
  const { looked, look, openCard, close } = useLooked(part, found, linked);
  useResultKeys(part);

  const type = (next: string): void => {
    setTyped(next);
    setLetter(null);
  };
  return (
    <Part title={strings.title} isTitleShown={isTitleShown}>
      <div ref={part} className={styles.finder}>
        <SearchPanel
          strings={strings}
          idPrefix={instanceId}
          typed={typed}
          onType={type}
          onSubmit={flush}
          filters={filters}
          values={found?.values ?? NOTHING}
          isOrganisationFixed={scope !== 'all'}
          onFilter={setFilters}
        />
        <div className={looked === null ? styles.alone : styles.beside}>
          <div className={styles.list}>
            <LetterIndex strings={strings} counts={found?.letterCounts ?? null} chosen={letter} onChoose={setLetter} />
            {people.state === null ? (
              <Empty icon="search" title={strings.start}>{strings.startText}</Empty>
            ) : (
              <AsyncView
                state={people.state}
                skeleton={<RowBones count={6} />}
                isEmpty={() => false}
                empty={null}
                failedTitle={strings.failed}
                onRetry={people.retry}
              >
                {(data) => <FoundPeople strings={strings} found={data} people={people} layout={layout} onLayout={setLayout} openLogin={looked?.person.loginName ?? null} onOpen={openCard} />}
              </AsyncView>
            )}
          </div>
          {looked !== null && <Aside strings={strings} idPrefix={instanceId} looked={looked} onLook={look} onClose={close} />}
        </div>
      </div>
    </Part>
  );
}

/** Key of the organisation that an editor has narrowed the finder to; null for all, and while the reader's own is not known. */
function useFixedOrganisation(scope: PeopleScope): string | null {
  const { own } = useIdentity();
  if (scope === 'all') return null;
  return scope === 'own' ? (own[0]?.key ?? null) : scope.key;
}
