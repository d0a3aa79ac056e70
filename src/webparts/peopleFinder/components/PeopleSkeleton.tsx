import * as React from 'react';
import { Bone } from '../../../ui/skeleton/Bone';
import styles from './PeopleSkeleton.module.scss';

const widths = ['45%', '60%', '50%', '55%', '40%'];

/** Rows of people to come. */
export const PeopleSkeleton = (): JSX.Element => (
  <div>
    {widths.map((width) => (
      <div key={width} className={styles.row}>
        <Bone width={width} />
        <Bone width="30%" />
      </div>
    ))}
  </div>
);
