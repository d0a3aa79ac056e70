import * as React from 'react';
import type { Responsibility } from '../../../domain/responsibilities/Responsibility';
import { EditedResponsibility } from './EditedResponsibility';
import styles from './Responsibilities.module.scss';

export interface ResponsibilityListProps {
  readonly strings: ResponsibilitiesStrings;
  readonly idPrefix: string;
  /** Accessible name of the list, where it is not the only one. */
  readonly label?: string;
  readonly items: readonly Responsibility[];
  /** Whether the list has a heading of its own. */
  readonly isNested?: boolean;
}

/** Responsibilities one under the other, each with what the reader may do with it. */
export const ResponsibilityList = ({ strings, idPrefix, label, items, isNested = false }: ResponsibilityListProps): JSX.Element => (
  <ul className={styles.rows} aria-label={label}>
    {items.map((one) => (
      <li key={one.id}>
        <EditedResponsibility strings={strings} idPrefix={`${idPrefix}-${one.id}`} responsibility={one} isNested={isNested} />
      </li>
    ))}
  </ul>
);
