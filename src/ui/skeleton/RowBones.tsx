import * as React from 'react';
import { Bone } from './Bone';
import styles from './RowBones.module.scss';

const widths = ['46%', '62%', '54%', '68%', '50%', '58%'] as const;

export interface RowBonesProps {
  /** At most six. */
  readonly count?: number;
  /** Whether each row has a second line beneath its title. */
  readonly hasDetails?: boolean;
}

/** Rows of a list that are on their way, each with its hairline. */
export const RowBones = ({ count = 4, hasDetails = true }: RowBonesProps): JSX.Element => (
  <div>
    {widths.slice(0, count).map((width) => (
      <div key={width} className={styles.row}>
        <Bone width={width} height={14} />
        {hasDetails && <Bone width="32%" />}
      </div>
    ))}
  </div>
);
