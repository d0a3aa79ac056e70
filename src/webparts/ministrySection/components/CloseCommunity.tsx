import * as React from 'react';
import { useServices } from '../../../app/useServices';
import type { NewsItem } from '../../../domain/news/NewsItem';
import type { Section } from '../../../domain/section/section';
import type { Unit } from '../../../domain/units/Unit';
import type { OwnWork } from '../../../domain/units/UnitRepository';
import { isAboutUnit, supervisorIn, unitOfPerson } from '../../../domain/units/units';
import { Face } from '../../../ui/face/Face';
import { Colleagues } from './Colleagues';
import { NewsLines } from './SectionNews';
import { UnitName } from './UnitName';
import styles from './Section.module.scss';

export interface CloseCommunityProps {
  readonly strings: MinistrySectionStrings;
  readonly section: Section;
  readonly units: readonly Unit[];
  readonly ownWork: OwnWork;
  readonly news: readonly NewsItem[];
  readonly idPrefix: string;
}

const MOST_NEWS = 3;

/** Lähityöyhteisö: the reader's own unit, its supervisor and colleagues, page, workspace and news. */
export const CloseCommunity = ({ strings, section, units, ownWork, news, idPrefix }: CloseCommunityProps): JSX.Element => {
  const { clock } = useServices();
  const unit = unitOfPerson(units, ownWork.department, clock.now());
  const about = unit === null ? [] : news.filter(({ topic }) => isAboutUnit(unit, topic)).slice(0, MOST_NEWS);
  return (
    <div>
      <h3 className={styles.heading}>{strings.community}</h3>
      {unit === null ? (
        <p className={styles.muted}>{strings.noUnit}</p>
      ) : (
        <>
          <p className={styles.strong}>
            <UnitName unit={unit} section={section} />
          </p>
          <Supervisor strings={strings} units={units} unit={unit} loginName={ownWork.loginName} />
          <Colleagues strings={strings} loginName={ownWork.loginName} />
          <UnitLinks strings={strings} unit={unit} />
          {about.length > 0 && (
            <>
              <h4 className={styles.subheading}>{strings.unitNews}</h4>
              <NewsLines items={about} idPrefix={`${idPrefix}-unit`} />
            </>
          )}
        </>
      )}
    </div>
  );
};

interface SupervisorProps {
  readonly strings: MinistrySectionStrings;
  readonly units: readonly Unit[];
  readonly unit: Unit;
  readonly loginName: string;
}

function Supervisor({ strings, units, unit, loginName }: SupervisorProps): JSX.Element | null {
  const { clock } = useServices();
  const supervisor = supervisorIn(units, unit, loginName, clock.now());
  return supervisor && (
    <div className={styles.row}>
      <Face name={supervisor.name} />
      <div>
        <p className={styles.strong}>{supervisor.name}</p>
        <p className={styles.muted}>{strings.supervisor}</p>
      </div>
    </div>
  );
}

/** A unit's own page and workspace, as far as it has them. */
export function UnitLinks({ strings, unit: { pageUrl, workspaceUrl } }: { readonly strings: MinistrySectionStrings; readonly unit: Unit }): JSX.Element | null {
  return pageUrl === null && workspaceUrl === null ? null : (
    <p className={styles.more}>
      {pageUrl !== null && <a href={pageUrl}>{strings.unitPage}</a>}
      {workspaceUrl !== null && <a href={workspaceUrl}>{strings.unitWorkspace}</a>}
    </p>
  );
}
