import * as React from 'react';
import { useAction } from '../../../app/useAction';
import { useServices } from '../../../app/useServices';
import { orderBetween, type Saved, type Settings } from '../../../domain/settings/settings';
import type { KampusError } from '../../../domain/shared/KampusError';
import { formatText } from '../../../ui/formatText';
import { type ListedKind, nameOf, neighboursOf } from './listedSettings';
import { useRefresh } from './useSettings';

/** What is open: an editor of a row or of a new one (null), or the question whether to remove a row. */
export type Open = { readonly what: 'editor' | 'removal'; readonly id: number | null } | null;

export interface SettingActions<Kind extends ListedKind> {
  readonly open: Open;
  readonly setOpen: (open: Open) => void;
  /** What was done last, in words; empty: nothing. */
  readonly done: string;
  /** Why it was not done; null when it was. */
  readonly failure: KampusError | null;
  /** What was done last is over: another thing is tried. */
  readonly begin: () => void;
  /** Closes the editor. @param name of what was saved; null when it was given up */
  readonly finish: (name: string | null) => Promise<void> | undefined;
  readonly move: (row: Saved<Settings[Kind]>, all: ReadonlyArray<Saved<Settings[Kind]>>, step: 1 | -1) => Promise<void>;
  readonly remove: (row: Saved<Settings[Kind]>) => Promise<void>;
}

/** What can be done to the rows of a list, and how it went. */
export function useSettingActions<Kind extends ListedKind>(strings: OrganisationSettingsStrings, kind: Kind): SettingActions<Kind> {
  const { settings, reader } = useServices();
  const refresh = useRefresh();
  const [open, setOpen] = React.useState<Open>(null);
  const [done, setDone] = React.useState('');
  const { failure, run } = useAction('change a list of settings');

  const begin = (): void => setDone('');
  const change = (work: () => Promise<void>, said: string): Promise<void> =>
    run(async () => {
      begin();
      try {
        await work();
        setDone(said);
      } finally {
        setOpen(null);
        await refresh(kind);
      }
    });
  return {
    open,
    setOpen,
    done,
    failure,
    begin,
    finish: (name) => {
      setOpen(null);
      if (name === null) return undefined;
      setDone(formatText(strings.saved, { name }));
      return refresh(kind);
    },
    move: (row, all, step) => {
      const { above, below } = neighboursOf(kind, all, row, step);
      const name = nameOf(row.value, reader.language);
      return change(() => settings.change(kind, row, { ...row.value, order: orderBetween(above, below) }), formatText(strings.moved, { name }));
    },
    remove: (row) => change(() => settings.remove(kind, row), formatText(strings.removed, { name: nameOf(row.value, reader.language) }))
  };
}
