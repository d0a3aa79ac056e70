import * as React from 'react';
import layout from '../form/Form.module.scss';
import { Bone } from './Bone';
import styles from './FieldBones.module.scss';

const widths = ['24%', '32%', '20%', '36%', '28%', '30%', '22%', '34%'] as const;

/** A form that is on its way: labels with their fields. @param count at most eight */
export const FieldBones = ({ count = 4 }: { readonly count?: number }): JSX.Element => (
  <div className={layout.fields}>
    {widths.slice(0, count).map((width) => (
      <div key={width} className={styles.field}>
        <Bone width={width} height={14} />
        <Bone height="var(--k-target)" />
      </div>
    ))}
  </div>
);
