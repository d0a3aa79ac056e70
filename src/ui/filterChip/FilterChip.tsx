import * as React from 'react';
import { Icon } from '../icons/Icon';
import styles from './FilterChip.module.scss';

export interface FilterOption {
  readonly value: string;
  readonly text: string;
  /** How many it would leave; null: not known. */
  readonly count: number | null;
}

export interface FilterChipProps {
  /** Unique on the page. */
  readonly id: string;
  readonly label: string;
  readonly options: readonly FilterOption[];
  /** What is chosen, in words; null: nothing. */
  readonly chosen: string | null;
  /** Of the button that takes the choice away. */
  readonly removeLabel: string;
  /** @param value null: taken away */
  readonly onChange: (value: string | null) => void;
}

/** What a list is narrowed by: a list to choose from, and what is chosen as a chip to take away. Nothing to choose shows nothing. */
export const FilterChip = ({ id, label, options, chosen, removeLabel, onChange }: FilterChipProps): JSX.Element | null => {
  if (chosen !== null) {
    return (
      <button type="button" className={styles.chosen} aria-label={removeLabel} onClick={() => onChange(null)}>
        {chosen}
        <Icon name="close" small />
      </button>
    );
  }
  if (options.length === 0) return null;
  return (
    <span className={styles.chip}>
      <label htmlFor={id}>
        {label}
        <Icon name="down" small />
      </label>
      <select id={id} value="" onChange={({ target }) => onChange(target.value)}>
        <option value="" disabled hidden>{label}</option>
        {options.map(({ value, text, count }) => (
          <option key={value} value={value}>
            {text}
            {count !== null && ` (${count})`}
          </option>
        ))}
      </select>
    </span>
  );
};

export interface FilterChipsProps {
  /** What they are, to those who cannot see them. */
  readonly label: string;
  readonly children: React.ReactNode;
}

/** Filters side by side. */
export const FilterChips = ({ label, children }: FilterChipsProps): JSX.Element => (
  <div className={styles.filters} role="group" aria-label={label}>
    {children}
  </div>
);
