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

/** Three columns of lines, and below them the departments, that are on their way. */
export const SectionSkeleton = (): JSX.Element => (
  <div className={styles.grid}>
    {[0, 1, 2].map((column) => (
      <div key={column}>
        <HeadingBone />
        {widths.map((width) => (
          <div key={width} className={styles.bones}>
            <Bone width={width} />
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
          </div>
        ))}
      </div>
    </div>
  </div>
);
