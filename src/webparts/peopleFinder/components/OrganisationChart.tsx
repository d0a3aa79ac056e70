import { useQuery } from '@tanstack/react-query';
import * as React from 'react';
import { useAsyncState } from '../../../app/query/useAsyncState';
import { useServices } from '../../../app/useServices';
import { byName } from '../../../domain/people/names';
import type { Surroundings } from '../../../domain/people/PeopleDirectory';
import type { Person } from '../../../domain/people/Person';
import { AsyncView } from '../../../ui/asyncView/AsyncView';
import { Button } from '../../../ui/button/Button';
import { IconButton } from '../../../ui/iconButton/IconButton';
import { Bone } from '../../../ui/skeleton/Bone';
import { surroundingsOf } from './peopleQueries';
import { PersonLink } from './PersonLink';
import cardStyles from './PersonCard.module.scss';
import styles from './OrganisationChart.module.scss';

export interface OrganisationChartProps {
  readonly strings: PeopleFinderStrings;
  /** Unique on the page. */
  readonly idPrefix: string;
  /** Where the chart begins. */
  readonly person: Person;
  readonly onOpenCard: (person: Person) => void;
  readonly onClose: () => void;
}

/** A person between the manager and the team; choosing one of them goes up or down. */
export const OrganisationChart = ({ strings, idPrefix, person, onOpenCard, onClose }: OrganisationChartProps): JSX.Element => {
  const { people } = useServices();
  const [centre, setCentre] = React.useState(person);
  const query = useQuery(surroundingsOf(people, centre));
  const state = useAsyncState(query, query.data);
  const chart = React.useRef<HTMLElement>(null);
  const isKnown = query.data !== undefined;
  React.useEffect(() => chart.current?.querySelector<HTMLElement>(isKnown ? '[aria-current]' : 'h2')?.focus(), [centre.loginName, isKnown]);
  return (
    <aside ref={chart} className={cardStyles.card} aria-labelledby={`${idPrefix}-chart`}>
      <div className={cardStyles.head}>
        <div className={cardStyles.who}>
          <h2 id={`${idPrefix}-chart`} tabIndex={-1} className={cardStyles.name}>{strings.chart}</h2>
          <p>{strings.chartText}</p>
        </div>
        <IconButton label={strings.close} icon="close" onClick={onClose} />
      </div>
      <div className={styles.chart}>
        <AsyncView state={state} skeleton={<Bone width="70%" />} isEmpty={() => false} empty={null} failedTitle={strings.surroundingsFailed} onRetry={() => query.refetch()}>
          {(around) => <Levels centre={centre} around={around} onMove={setCentre} />}
        </AsyncView>
      </div>
      <p className={cardStyles.more}>
        <Button kind="link" text={strings.openCard} onClick={() => onOpenCard(centre)} />
      </p>
    </aside>
  );
};

interface LevelsProps {
  readonly centre: Person;
  readonly around: Surroundings;
  readonly onMove: (person: Person) => void;
}

/** Colleagues are one step away: they are the manager's other reports. */
function Levels({ centre, around: { manager, reports }, onMove }: LevelsProps): JSX.Element {
  const { reader } = useServices();
  const level = (
    <ul>
      <li>
        <PersonLink person={centre} isCurrent onOpen={onMove} />
        {reports.length > 0 && (
          <ul>
            {[...reports].sort(byName(reader.language)).map((person) => (
              <li key={person.loginName}><PersonLink person={person} onOpen={onMove} /></li>
            ))}
          </ul>
        )}
      </li>
    </ul>
  );
  if (manager === null) return level;
  return (
    <ul>
      <li>
        <PersonLink person={manager} onOpen={onMove} />
        {level}
      </li>
    </ul>
  );
}
