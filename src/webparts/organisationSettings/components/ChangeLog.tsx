import * as React from 'react';
import { useAsyncState } from '../../../app/query/useAsyncState';
import { useServices } from '../../../app/useServices';
import type { Scope, SettingKind } from '../../../domain/settings/settings';
import type { ChangedValue, SettingsChange } from '../../../domain/settings/settingsLog';
import { AsyncView } from '../../../ui/asyncView/AsyncView';
import { Empty } from '../../../ui/asyncView/Empty';
import { RowBones } from '../../../ui/skeleton/RowBones';
import { fieldLabels } from './fieldLabels';
import { momentText } from './settingTexts';
import { useLog } from './useSettings';
import styles from './ChangeLog.module.scss';

export interface ChangeLogProps {
  readonly strings: OrganisationSettingsStrings;
  readonly scope: Scope;
}

/** Who changed what, when, from what to what: the newest first. */
export const ChangeLog = ({ strings, scope }: ChangeLogProps): JSX.Element => {
  const log = useLog(scope);
  const state = useAsyncState(log, log.data);
  return (
    <AsyncView
      state={state}
      skeleton={<RowBones count={6} hasDetails={false} />}
      isEmpty={(changes) => changes.length === 0}
      empty={<Empty title={strings.logEmpty}>{strings.logEmptyText}</Empty>}
      failedTitle={strings.failed}
      onRetry={log.refetch}
    >
      {(changes) => (
        <>
          <p className={styles.hint}>{strings.logHint}</p>
          <table className={styles.log}>
            <caption className={styles.hint}>{strings.log}</caption>
            <thead>
              <tr>
                {[strings.logWhen, strings.logWho, strings.logWhat, strings.logBefore, strings.logAfter].map((heading) => (
                  <th key={heading} scope="col">
                    {heading}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {changes.map((change, index) => (
                <Change key={index} strings={strings} change={change} />
              ))}
            </tbody>
          </table>
        </>
      )}
    </AsyncView>
  );
};

/** A row for each value that differs; a new setting is one row. */
function Change({ strings, change }: { readonly strings: OrganisationSettingsStrings; readonly change: SettingsChange }): JSX.Element {
  const { reader } = useServices();
  const labels = fieldLabels(strings);
  const kinds: Readonly<Record<SettingKind, string>> = { menu: strings.menu, link: strings.links, notice: strings.notices, identity: strings.identity };
  const text = (value: string): string => {
    if (value === 'true') return strings.yes;
    if (value === 'false') return strings.no;
    return /^\d{4}-\d\d-\d\dT/.test(value) ? momentText(value, reader.language) : value || '–';
  };
  const cells = ({ column, before, after }: ChangedValue): readonly string[] => [`${change.what} (${kinds[change.kind]}): ${labels[column] ?? column}`, text(before), text(after)];
  const rows = change.isNew ? [[`${change.what} (${kinds[change.kind]})`, '–', strings.logNew]] : change.values.map(cells);
  return (
    <>
      {rows.map(([what, before, after], index) => (
        <tr key={index}>
          <td data-label={strings.logWhen}>
            <time dateTime={change.at}>{momentText(change.at, reader.language)}</time>
          </td>
          <td data-label={strings.logWho}>{change.who}</td>
          <td data-label={strings.logWhat}>{what}</td>
          <td data-label={strings.logBefore}>{before}</td>
          <td data-label={strings.logAfter}>{after}</td>
        </tr>
      ))}
    </>
  );
}
