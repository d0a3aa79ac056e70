import * as React from 'react';
import { asKampusError, logFailure } from '../../../app/asKampusError';
import { useAsyncState } from '../../../app/query/useAsyncState';
import { useServices } from '../../../app/useServices';
import { orderBetween, type Saved, type Scope, type Settings } from '../../../domain/settings/settings';
import type { KampusError } from '../../../domain/shared/KampusError';
import { AsyncView } from '../../../ui/asyncView/AsyncView';
import { Empty } from '../../../ui/asyncView/Empty';
import { Button } from '../../../ui/button/Button';
import { formatText } from '../../../ui/formatText';
import { SaveFailure } from '../../../ui/saveFailure/SaveFailure';
import { RowBones } from '../../../ui/skeleton/RowBones';
import { VisuallyHidden } from '../../../ui/visuallyHidden/VisuallyHidden';
import { inOrder, isUnseen, type ListedKind, movesOf, nameOf, neighboursOf, newSetting, openedSetting, rowsUnder } from './listedSettings';
import { RemoveDialog } from './RemoveDialog';
import { SettingEditor } from './SettingEditor';
import { SettingRow } from './SettingRow';
import { useRefresh, useRows } from './useSettings';
import styles from './SettingList.module.scss';

export interface SettingListProps<Kind extends ListedKind> {
  readonly strings: OrganisationSettingsStrings;
  readonly kind: Kind;
  readonly scope: Scope;
  readonly idPrefix: string;
}

/** What is open: an editor of a row or of a new one, or the question whether to remove a row. */
type Open = { readonly what: 'editor' | 'removal'; readonly id: number | null } | null;

/** The rows of one kind, in order, each with what can be done to it. */
export const SettingList = <Kind extends ListedKind>({ strings, kind, scope, idPrefix }: SettingListProps<Kind>): JSX.Element => {
  const rows = useRows(kind, scope);
  const state = useAsyncState(rows, rows.data);
  const { settings, reader } = useServices();
  const refresh = useRefresh();
  const [open, setOpen] = React.useState<Open>(null);
  const [done, setDone] = React.useState('');
  const [failure, setFailure] = React.useState<KampusError | null>(null);
  const add = { menu: strings.addMenu, link: strings.addLink, notice: strings.addNotice }[kind];

  const attempt = (operation: string, call: Promise<void>, said: string): Promise<void> =>
    call.then(
      () => {
        setFailure(null);
        setDone(said);
        setOpen(null);
        return refresh(kind);
      },
      async (reason) => {
        const error = asKampusError(reason, operation);
        logFailure(error);
        setFailure(error);
        setOpen(null);
        await refresh(kind);
      }
    );
  const finish = (name: string | null): Promise<void> | undefined => {
    setOpen(null);
    if (name === null) return undefined;
    setDone(formatText(strings.saved, { name }));
    return refresh(kind);
  };
  const editor = (all: ReadonlyArray<Saved<Settings[Kind]>>, row: Saved<Settings[Kind]> | null): JSX.Element => (
    <SettingEditor strings={strings} kind={kind} scope={scope} idPrefix={idPrefix} row={row} initial={row === null ? newSetting(kind, all) : openedSetting(kind, all, row)} rows={all} onDone={finish} />
  );
  const move = (row: Saved<Settings[Kind]>, all: ReadonlyArray<Saved<Settings[Kind]>>, step: 1 | -1): Promise<void> => {
    const { above, below } = neighboursOf(kind, all, row, step);
    return attempt('move a setting', settings.change(kind, row, { ...row.value, order: orderBetween(above, below) }), formatText(strings.moved, { name: nameOf(row.value, reader.language) }));
  };

  return (
    <div className={styles.list}>
      <VisuallyHidden role="status">{done}</VisuallyHidden>
      {failure && <SaveFailure error={failure} />}
      <AsyncView
        state={state}
        skeleton={<RowBones />}
        isEmpty={(found) => found.length === 0}
        empty={<Empty title={strings.nothing}>{strings.nothingText}</Empty>}
        failedTitle={strings.failed}
        onRetry={rows.refetch}
      >
        {(found) => (
          <ul className={styles.rows}>
            {inOrder(kind, found).map(({ row, level }) => (
              <li key={row.id} data-level={level}>
                {open?.what === 'editor' && open.id === row.id ? (
                  editor(found, row)
                ) : (
                  <SettingRow
                    strings={strings}
                    row={row}
                    moves={movesOf(kind, found, row)}
                    isUnseen={isUnseen(kind, found, row)}
                    onEdit={() => setOpen({ what: 'editor', id: row.id })}
                    onRemove={() => setOpen({ what: 'removal', id: row.id })}
                    onMove={(step) => move(row, found, step)}
                  />
                )}
                {open?.what === 'removal' && open.id === row.id && (
                  <RemoveDialog
                    strings={strings}
                    id={`${idPrefix}-removal`}
                    name={nameOf(row.value, reader.language)}
                    under={rowsUnder(kind, found, row).map(({ value }) => nameOf(value, reader.language))}
                    onCancel={() => setOpen(null)}
                    onRemove={() => attempt('remove a setting', settings.remove(kind, row), formatText(strings.removed, { name: nameOf(row.value, reader.language) }))}
                  />
                )}
              </li>
            ))}
          </ul>
        )}
      </AsyncView>
      {open?.what === 'editor' && open.id === null ? (
        editor(rows.data ?? [], null)
      ) : (
        rows.data && (
          <div>
            <Button text={add} icon="plus" onClick={() => setOpen({ what: 'editor', id: null })} />
          </div>
        )
      )}
    </div>
  );
};
