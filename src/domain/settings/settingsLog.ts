import type { SettingKind } from './settings';

/** One change: who, when, what, from what to what. */
export interface SettingsChange {
  readonly kind: SettingKind;
  /** Name of what was changed, as it is called now. */
  readonly what: string;
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly who: string;
  /** The values that differ, by the names of the list's columns; what it began with, for a new row. */
  readonly values: readonly ChangedValue[];
  readonly isNew: boolean;
}

export interface ChangedValue {
  readonly column: string;
  /** As text; empty when there was none. */
  readonly before: string;
  readonly after: string;
}

/** A version of a row as the server keeps it. */
export interface SettingVersion {
  readonly at: string;
  readonly who: string;
  /** By the names of the list's columns. */
  readonly values: Readonly<Record<string, string>>;
}

/**
 * The changes between the versions of one row.
 * @param versions the newest first
 * @param isWhole false when older versions are left out: then the oldest one here is no beginning
 */
export function changesOf(kind: SettingKind, versions: readonly SettingVersion[], isWhole: boolean): SettingsChange[] {
  const what = versions[0]?.values.Title ?? '';
  return versions.flatMap(({ at, who, values }, index): SettingsChange[] => {
    const before = versions[index + 1];
    if (before === undefined && !isWhole) return [];
    const changed = Object.keys(values)
      .map((column) => ({ column, before: before?.values[column] ?? '', after: values[column] ?? '' }))
      .filter(({ before: old, after }) => old !== after);
    return changed.length === 0 ? [] : [{ kind, what, at, who, values: changed, isNew: before === undefined }];
  });
}

export const newestFirst = (a: SettingsChange, b: SettingsChange): number => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0);
