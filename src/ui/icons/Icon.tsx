import * as React from 'react';
import styles from './Icon.module.scss';

/** Drawings on a 20 × 20 grid, stroked with 1.5 px. Every icon of Kampus is here. */
const drawings = {
  chat: 'M3 4h14v9.5H9l-4 3.5v-3.5H3z',
  check: 'm4 10.5 4 4 8-9',
  clock: 'M10 2.7a7.3 7.3 0 1 0 0 14.6 7.3 7.3 0 0 0 0-14.6M10 5.8V10l3 2',
  close: 'm5 5 10 10M15 5 5 15',
  document: 'M5 2.5h6.5L15.5 6.5v11H5zM11.5 2.5v4h4',
  down: 'm5 7.5 5 5 5-5',
  edit: 'M3.5 16.5v-3l9.5-9.5 3 3-9.5 9.5zM11 6l3 3',
  error: 'M10 2.7a7.3 7.3 0 1 0 0 14.6 7.3 7.3 0 0 0 0-14.6M10 6v5M10 13.7v.1',
  folder: 'M2.5 5H8l2 2.5h7.5v9h-15z',
  grip: 'M7.5 5v.1M12.5 5v.1M7.5 10v.1M12.5 10v.1M7.5 15v.1M12.5 15v.1',
  hourglass: 'M5 2.5h10M5 17.5h10M6 2.5v3.5l4 4-4 4v3.5M14 2.5v3.5l-4 4 4 4v3.5',
  language: 'M10 2.7a7.3 7.3 0 1 0 0 14.6 7.3 7.3 0 0 0 0-14.6M2.7 10h14.6M10 2.7c-4 4-4 10.6 0 14.6M10 2.7c4 4 4 10.6 0 14.6',
  lock: 'M5 9h10a1 1 0 0 1 1 1v6.5a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V10a1 1 0 0 1 1-1M6.5 9V6.5a3.5 3.5 0 0 1 7 0V9',
  mail: 'M3 4.5h14a.5.5 0 0 1 .5.5v10a.5.5 0 0 1-.5.5H3a.5.5 0 0 1-.5-.5V5a.5.5 0 0 1 .5-.5M3 5.5l7 5.5 7-5.5',
  minus: 'M5 10h10',
  menu: 'M3 5.5h14M3 10h14M3 14.5h14',
  offline: 'M3 8a10.5 10.5 0 0 1 4-2.4M10.5 5A10.5 10.5 0 0 1 17 8M6 11.3a6 6 0 0 1 3-1.5M13 10.6l1 .7M10 15v.1M3.5 3l13 14',
  people: 'M7.5 4a3 3 0 1 0 0 6 3 3 0 0 0 0-6M2 16.5c0-3 2.3-4.8 5.5-4.8S13 13.5 13 16.5M13 4.3a3 3 0 0 1 0 5.4M15 12.3c1.9.7 3 2.2 3 4.2',
  plus: 'M10 4v12M4 10h12',
  refresh: 'M16 10a6 6 0 1 1-1.8-4.3L16.5 8M16.5 4v4h-4',
  remove: 'M3.5 5.5h13M8 5.5v-2h4v2M5.5 5.5l.7 11.5h7.6l.7-11.5M8.5 8.5v5.5M11.5 8.5v5.5',
  search: 'M8.5 3a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11M12.8 12.8l4.7 4.7',
  stamp: 'M4 17.5h12M4.5 14.5h11v-3h-4l1-6a2.5 2.5 0 1 0-5 0l1 6h-4z',
  star: 'm10 2.8 2.2 4.8 5.1.6-3.8 3.5 1 5.2-4.5-2.6-4.5 2.6 1-5.2L2.7 8.2l5.1-.6z',
  success: 'M10 2.7a7.3 7.3 0 1 0 0 14.6 7.3 7.3 0 0 0 0-14.6M6.5 10.3l2.5 2.5 4.6-5.3',
  up: 'm5 12.5 5-5 5 5',
  warning: 'M10 3 2.2 16.7h15.6zM10 8v4.2M10 14.4v.1'
} as const;

export type IconName = keyof typeof drawings;

export interface IconProps {
  readonly name: IconName;
  /** 16 px instead of 20 px. */
  readonly small?: boolean;
}

/** A drawing beside words that say the same: hidden from assistive technology. */
export const Icon = ({ name, small = false }: IconProps): JSX.Element => (
  <svg className={small ? styles.small : styles.icon} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    <path d={drawings[name]} />
  </svg>
);
