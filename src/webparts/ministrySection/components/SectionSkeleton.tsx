import * as React from 'react';
import { Bone } from '../../../ui/skeleton/Bone';
import styles from './Section.module.scss';

const widths = ['92%', '78%', '85%', '64%', '80%'] as const;

/** Three columns of lines that are on their way. */
export const SectionSkeleton = (): JSX.Element => (
  <div className={styles.grid}>
    {[0, 1, 2].map((column) => (
      <div key={column}>
        <div className={styles.heading}>
          <Bone width="40%" height={16} />
        </div>
        {widths.map((width) => (
          <div key={width} className={styles.line}>
            <Bone width={width} />
          </div>
        ))}
      </div>
    ))}
  </div>
);
