import * as React from 'react';
import { useAsyncState } from '../../../app/query/useAsyncState';
import { useServices } from '../../../app/useServices';
import type { Saved, Scope, Settings } from '../../../domain/settings/settings';
import { AsyncView } from '../../../ui/asyncView/AsyncView';
import { Empty } from '../../../ui/asyncView/Empty';
import { Button } from '../../../ui/button/Button';
import { SaveFailure } from '../../../ui/saveFailure/SaveFailure';
import { RowBones } from '../../../ui/skeleton/RowBones';
import { VisuallyHidden } from '../../../ui/visuallyHidden/VisuallyHidden';
import { inOrder, isUnseen, type ListedKind, movesOf, nameOf, newSetting, openedSetting, rowsUnder } from './listedSettings';
import { RemoveDialog } from './RemoveDialog';
import { SettingEditor } from './SettingEditor';
import { SettingRow } from './SettingRow';
import { useSettingActions } from './useSettingActions';
import { useRows } from './useSettings';
import styles from './SettingList.module.scss';

export interface SettingListProps<Kind extends ListedKind> {
  readonly strings: OrganisationSettingsStrings;
  readonly kind: Kind;
  readonly scope: Scope;
  readonly idPrefix: string;
}

/** The rows of one kind, in order, each with what can be done to it. */
export const SettingList = <Kind extends ListedKind>({ strings, kind, scope, idPrefix }: SettingListProps<Kind>): JSX.Element => {
  const rows = useRows(kind, scope);
  const state = useAsyncState(rows, rows.data);
  const { reader } = useServices();
  const { open, setOpen, done, failure, begin, finish, move, remove } = useSettingActions(strings, kind);
  const add = { menu: strings.addMenu, link: strings.addLink, notice: strings.addNotice }[kind];
  const removed = open?.what === 'removal' ? rows.data?.find(({ id }) => id === open.id) : undefined;
  const editor = (all: ReadonlyArray<Saved<Settings[Kind]>>, row: Saved<Settings[Kind]> | null): JSX.Element => (
    <SettingEditor strings={strings} kind={kind} scope={scope} idPrefix={idPrefix} row={row} initial={row === null ? newSetting(kind, all) : openedSetting(kind, all, row)} rows={all} onTry={begin} onDone={finish} />
  );

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
              </li>
            ))}
          </ul>
        )}
      </AsyncView>
      {removed && (
        <RemoveDialog
          strings={strings}
          id={`${idPrefix}-removal`}
          name={nameOf(removed.value, reader.language)}
          under={rowsUnder(kind, rows.data ?? [], removed).map(({ value }) => nameOf(value, reader.language))}
          onCancel={() => setOpen(null)}
          onRemove={() => remove(removed)}
        />
      )}
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
