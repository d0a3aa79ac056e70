import * as React from 'react';
import styles from './Bone.module.scss';

export interface BoneProps {
  /** Share of the available width, e.g. `64%`. */
  readonly width?: string;
  /** In px, or as a share of what is around it. */
  readonly height?: number | string;
}

/** A grey bar where content will stand. */
export const Bone = ({ width = '100%', height = 12 }: BoneProps): JSX.Element => <span className={styles.bone} style={{ width, height }} />;
