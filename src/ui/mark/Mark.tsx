import * as React from 'react';
import styles from './Mark.module.scss';

const columns = [0, 10.75, 21.5, 32.25, 43];
const rows = [0, 10.75, 21.5];
const windows = rows.flatMap((y) => columns.map((x) => ({ x, y })));

export interface MarkProps {
  /** Which window is lit, 1…15 in reading order; null lights the first, the Government's own. */
  readonly lit: number | null;
}

/** The façade of fifteen windows: twelve ministries, two offices and the missions, the reader's own lit. */
export const Mark = ({ lit }: MarkProps): JSX.Element => (
  <svg className={styles.mark} viewBox="0 0 52 30" aria-hidden="true" focusable="false">
    {windows.map(({ x, y }, index) => (
      <rect key={index} className={index === (lit ?? 1) - 1 ? styles.lit : undefined} x={x} y={y} width="9" height="8.5" />
    ))}
  </svg>
);
