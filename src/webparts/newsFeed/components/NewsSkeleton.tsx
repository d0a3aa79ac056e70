import * as React from 'react';
import { Bone } from '../../../ui/skeleton/Bone';
import styles from './NewsSkeleton.module.scss';

const widths = [
  ['92%', '64%'],
  ['84%', '72%'],
  ['96%', '40%']
] as const;

/** The lead story and three more that are on their way. */
export const NewsSkeleton = (): JSX.Element => (
  <div className={styles.stories}>
    <div className={styles.frame}>
      <Bone height="100%" />
    </div>
    <div className={styles.lead}>
      <Bone width="24%" />
      <Bone width="68%" height={32} />
      <Bone width="52%" height={32} />
    </div>
    {widths.map(([first, second]) => (
      <div key={first} className={styles.story}>
        <Bone height={72} />
        <div className={styles.lines}>
          <Bone width="38%" />
          <Bone width={first} height={16} />
          <Bone width={second} height={16} />
        </div>
      </div>
    ))}
  </div>
);
