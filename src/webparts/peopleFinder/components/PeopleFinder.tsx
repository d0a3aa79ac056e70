import * as React from 'react';
import { useIdentity } from '../../../app/facts/useIdentity';
import { QueryRoot } from '../../../app/query/QueryRoot';
import { useAddressWords } from '../../../app/useAddressWords';
import { useDebounced } from '../../../app/useDebounced';
import { NO_FILTERS, type PeopleFilters } from '../../../domain/people/PeopleDirectory';
import type { Person } from '../../../domain/people/Person';
import { AsyncView } from '../../../ui/asyncView/AsyncView';
import { Empty } from '../../../ui/asyncView/Empty';
import { Part } from '../../../ui/part/Part';
import { RowBones } from '../../../ui/skeleton/RowBones';
import { FoundPeople } from './FoundPeople';
import { LetterIndex } from './LetterIndex';
import { OrganisationChart } from './OrganisationChart';
import styles from './PeopleFinder.module.scss';
import { PersonCard } from './PersonCard';
import type { ResultLayout } from './Results';
import { SearchPanel } from './SearchPanel';
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

/** What stands beside the results. */
type Aside = { readonly view: 'card' | 'chart'; readonly person: Person } | null;

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
  const [aside, setAside] = React.useState<Aside>(null);
  const openCard = React.useCallback((person: Person): void => setAside({ view: 'card', person }), []);
  const { text, flush } = useDebounced(typed);
  const fixed = useFixedOrganisation(scope);
  const people = usePeople({ text, letter, filters: fixed === null ? filters : { ...filters, organisation: fixed } });
  const found = people.state !== null && 'data' in people.state ? people.state.data : undefined;
  useResultKeys(part);
  useCardOfTheOne(found, linked, openCard);

  const type = (next: string): void => {
    setTyped(next);
    setLetter(null);
  };
  const close = (): void => {
    const opened = aside?.person.loginName;
    setAside(null);
    // The list may only now be drawn again, where there was room for the card alone.
    window.setTimeout(() => {
      const rows = [...(part.current?.querySelectorAll<HTMLElement>('[data-person]') ?? [])];
      (rows.find(({ dataset }) => dataset.person === opened) ?? part.current?.querySelector('input'))?.focus();
    }, 0);
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
        <div className={aside === null ? styles.alone : styles.beside}>
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
                {(data) => <FoundPeople strings={strings} found={data} people={people} layout={layout} onLayout={setLayout} openLogin={aside?.person.loginName ?? null} onOpen={openCard} />}
              </AsyncView>
            )}
          </div>
          {aside !== null && (
            <div className={styles.aside} onKeyDown={(event) => event.key === 'Escape' && close()} role="presentation">
              {aside.view === 'card' ? (
                <PersonCard strings={strings} idPrefix={instanceId} person={aside.person} onOpen={openCard} onChart={() => setAside({ ...aside, view: 'chart' })} onClose={close} />
              ) : (
                <OrganisationChart strings={strings} idPrefix={instanceId} person={aside.person} onOpenCard={openCard} onClose={close} />
              )}
            </div>
          )}
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

/** A link to the page may name a person: who alone has that name, or is found alone, is who was meant, and their card opens, once. */
function useCardOfTheOne(found: Found | undefined, linked: string, onOpen: (person: Person) => void): void {
  const answered = React.useRef('');
  React.useEffect(() => {
    if (found === undefined || linked === answered.current || found.asked.text !== linked) return;
    answered.current = linked;
    const people = [...new Map(found.ordered.map(([person]) => [person.loginName, person])).values()];
    const named = people.filter(({ displayName }) => displayName === linked);
    const [one, other] = named.length > 0 || found.total !== 1 ? named : people;
    if (one !== undefined && other === undefined) onOpen(one);
  }, [found, linked, onOpen]);
}
