import * as React from 'react';
import { useServices } from '../../../app/useServices';
import type { Section } from '../../../domain/section/section';
import type { Unit } from '../../../domain/units/Unit';
import { unitTree, type UnitNode } from '../../../domain/units/units';
import { Face } from '../../../ui/face/Face';
import { UnitName } from './UnitName';
import styles from './Section.module.scss';

export interface UnitListProps {
  readonly title: string;
  readonly section: Section;
  readonly units: readonly Unit[];
}

/** The organisation's departments with who leads them, and their units. */
export const UnitList = ({ title, section, units }: UnitListProps): JSX.Element | null => {
  const { clock } = useServices();
  const tree = unitTree(units.filter(({ organisation }) => organisation === section.organisation.key), clock.now());
  return tree.length === 0 ? null : (
    <div className={styles.wide}>
      <h3 className={styles.heading}>{title}</h3>
      <ul className={styles.units}>
        {tree.map((node) => (
          <li key={node.unit.key}>
            <Department section={section} node={node} />
          </li>
        ))}
      </ul>
    </div>
  );
};

function Department({ section, node: { unit, children } }: { readonly section: Section; readonly node: UnitNode }): JSX.Element {
  return (
    <div className={styles.row}>
      {unit.manager ? <Face name={unit.manager.name} /> : <span />}
      <div>
        <p className={styles.strong}>
          <UnitName unit={unit} section={section} />
        </p>
        {unit.manager && <p className={styles.muted}>{unit.manager.name}</p>}
        {children.length > 0 && (
          <ul className={styles.subunits}>
            {children.map(({ unit: child }) => (
              <li key={child.key}>
                <UnitName unit={child} section={section} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
