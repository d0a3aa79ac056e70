import * as React from 'react';
import { useDateStyle, useServices } from '../../../app/useServices';
import type { Section } from '../../../domain/section/section';
import { formatDate, HELSINKI } from '../../../domain/shared/dates';
import type { Unit } from '../../../domain/units/Unit';
import { currentUnits, parentOf, unitAtLink, type UnitAtLink } from '../../../domain/units/units';
import { Face } from '../../../ui/face/Face';
import { formatText } from '../../../ui/formatText';
import { Notice } from '../../../ui/notice/Notice';
import { UnitLinks } from './CloseCommunity';
import { describeUnit } from './describeUnit';
import { UnitName } from './UnitName';
import styles from './Section.module.scss';

export interface UnitCardProps {
  readonly strings: MinistrySectionStrings;
  readonly section: Section;
  readonly units: readonly Unit[];
  /** As the address says. */
  readonly unitKey: string;
}

/** The unit that the page's address names, or whichever has taken its place. It is brought into view, and focused. */
export const UnitCard = ({ strings, section, units, unitKey }: UnitCardProps): JSX.Element => {
  const { clock } = useServices();
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), [unitKey]);
  const found = unitAtLink(units, unitKey, clock.now());
  if (found === null) {
    return (
      <Notice kind="warning" icon="warning" title={strings.noSuchUnit}>
        {strings.noSuchUnitText}
      </Notice>
    );
  }
  return (
    <div className={styles.card}>
      <UnitNotice strings={strings} section={section} found={found} />
      <h3 ref={heading} tabIndex={-1} className={styles.unitName}>
        <UnitName unit={found.unit} section={{ ...section, homeUrl: null }} />
      </h3>
      <UnitFacts strings={strings} section={section} units={units} unit={found.unit} />
      {section.homeUrl !== null && (
        <p className={styles.more}>
          <a href={section.homeUrl}>{strings.closeUnit}</a>
        </p>
      )}
    </div>
  );
};

interface UnitNoticeProps extends Pick<UnitCardProps, 'strings' | 'section'> {
  readonly found: UnitAtLink;
}

/** What has become of the unit that a link names. */
function UnitNotice({ strings, section, found: { unit, state, replaced } }: UnitNoticeProps): JSX.Element | null {
  const style = useDateStyle();
  const nameOf = (one: Unit): string => describeUnit(one, section, style.language).name;
  if (replaced !== null) {
    return (
      <Notice kind="info" icon="refresh" title={formatText(strings.replaced, { old: nameOf(replaced) })}>
        {strings.replacedText}
      </Notice>
    );
  }
  if (state === 'coming' && unit.validFrom !== null) {
    const date = formatDate(new Date(unit.validFrom), { ...style, timeZone: HELSINKI });
    return <Notice kind="info" icon="clock" title={formatText(strings.coming, { unit: nameOf(unit), date })} />;
  }
  return state !== 'ended' ? null : (
    <Notice kind="warning" icon="warning" title={formatText(strings.ended, { unit: nameOf(unit) })}>
      {strings.endedText}
    </Notice>
  );
}

function UnitFacts({ strings, section, units, unit }: Pick<UnitCardProps, 'strings' | 'section' | 'units'> & { readonly unit: Unit }): JSX.Element {
  const { clock } = useServices();
  const parent = parentOf(units, unit, clock.now());
  const subunits = currentUnits(units, clock.now()).filter((one) => parentOf(units, one, clock.now()) === unit);
  return (
    <>
      {unit.manager && (
        <div className={styles.row}>
          <Face name={unit.manager.name} />
          <div>
            <p className={styles.strong}>{unit.manager.name}</p>
            <p className={styles.muted}>{strings.head}</p>
          </div>
        </div>
      )}
      {parent && (
        <p>
          {strings.partOf}: <UnitName unit={parent} section={section} />
        </p>
      )}
      {subunits.length > 0 && (
        <>
          <h4 className={styles.subheading}>{strings.subunits}</h4>
          <ul className={styles.subunits}>
            {subunits.map((one) => (
              <li key={one.key}>
                <UnitName unit={one} section={section} />
              </li>
            ))}
          </ul>
        </>
      )}
      <UnitLinks strings={strings} unit={unit} />
    </>
  );
}
