import * as React from 'react';
import { Bone } from '../../../ui/skeleton/Bone';
import type { NewsFeedLayout } from './NewsList';
import list from './NewsList.module.scss';
import styles from './NewsSkeleton.module.scss';

const cards = [
  ['92%', '64%'],
  ['84%', '72%'],
  ['96%', '40%']
] as const;
const rows = ['76%', '88%', '64%', '82%', '70%', '90%'] as const;

const Lead = (): JSX.Element => (
  <div className={styles.lead}>
    <div className={styles.frame}>
      <Bone height="100%" />
    </div>
    <div className={styles.meta}>
      <Bone width="24%" />
    </div>
    <div className={styles.lines}>
      <Bone width="92%" height={28} />
      <Bone width="64%" height={28} />
    </div>
    <div className={styles.lines}>
      <Bone width="96%" height={14} />
      <Bone width="88%" height={14} />
      <Bone width="52%" height={14} />
    </div>
  </div>
);

/** What is on its way, in its shape: the lead story, three cards and rows; or rows alone. */
export const NewsSkeleton = ({ layout }: { readonly layout: NewsFeedLayout }): JSX.Element => (
  <div className={styles.stories}>
    {layout === 'front' && (
      <>
        <Lead />
        <div className={list.cards}>
          {cards.map(([first, second]) => (
            <div key={first} className={styles.card}>
              <div className={styles.picture}>
                <Bone height="100%" />
              </div>
              <div className={styles.lines}>
                <Bone width="48%" />
                <Bone width={first} height={16} />
                <Bone width={second} height={16} />
              </div>
            </div>
          ))}
        </div>
      </>
    )}
    <div className={styles.rows}>
      {rows.map((width) => (
        <div key={width} className={styles.row}>
          <Bone width={width} />
        </div>
      ))}
    </div>
  </div>
);
