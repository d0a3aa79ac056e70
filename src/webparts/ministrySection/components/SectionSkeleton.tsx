import * as React from 'react';
import { Bone } from '../../../ui/skeleton/Bone';
import styles from './Section.module.scss';

const widths = ['92%', '78%', '85%', '64%', '80%'] as const;
const departments = [0, 1, 2, 3, 4, 5] as const;

const HeadingBone = (): JSX.Element => (
  <div className={styles.heading}>
    <Bone width="160px" height={16} />
  </div>
);

/**
 * Three columns of rows, below them the departments and what is closed, that are on their way. Rather too high than too
 * low: a reader at the end of the page would see the footer go.
 */
export const SectionSkeleton = (): JSX.Element => (
  <div className={styles.grid}>
    {[0, 1, 2].map((column) => (
      <div key={column}>
        <HeadingBone />
        {widths.map((width) => (
          <div key={width} className={styles.bones}>
            <Bone width={width} />
            <Bone width="42%" />
          </div>
        ))}
      </div>
    ))}
    <div className={styles.wide}>
      <HeadingBone />
      <div className={styles.units}>
        {departments.map((department) => (
          <div key={department} className={styles.bones}>
            <Bone width="64%" />
            <Bone width="42%" />
            <Bone width="72%" />
            <Bone width="56%" />
          </div>
        ))}
      </div>
    </div>
    <div className={styles.wide}>
      <Bone height={168} />
    </div>
  </div>
);
