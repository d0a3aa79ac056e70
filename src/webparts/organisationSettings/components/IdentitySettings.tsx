import * as React from 'react';
import { useAsyncState } from '../../../app/query/useAsyncState';
import type { Scope } from '../../../domain/settings/settings';
import { AsyncView } from '../../../ui/asyncView/AsyncView';
import { Empty } from '../../../ui/asyncView/Empty';
import { formatText } from '../../../ui/formatText';
import { Notice } from '../../../ui/notice/Notice';
import { FieldBones } from '../../../ui/skeleton/FieldBones';
import { SettingEditor } from './SettingEditor';
import { useRefresh, useRows } from './useSettings';

export interface IdentitySettingsProps {
  readonly strings: OrganisationSettingsStrings;
  readonly scope: Scope;
  readonly idPrefix: string;
}

/** Names and colour: one row, open at once. */
export const IdentitySettings = ({ strings, scope, idPrefix }: IdentitySettingsProps): JSX.Element => {
  const rows = useRows('identity', scope);
  const state = useAsyncState(rows, rows.data);
  const refresh = useRefresh();
  const [saved, setSaved] = React.useState<string | null>(null);
  const [round, setRound] = React.useState(0);
  const finish = async (name: string | null): Promise<void> => {
    setSaved(name);
    await refresh('identity');
    setRound(round + 1);
  };
  return (
    <>
      {saved !== null && <Notice kind="success" icon="success" title={formatText(strings.saved, { name: saved })}>{strings.savedIdentity}</Notice>}
      <AsyncView
        state={state}
        skeleton={<FieldBones />}
        isEmpty={(found) => found.length === 0}
        empty={<Empty title={strings.nothing}>{strings.nothingIdentity}</Empty>}
        failedTitle={strings.failed}
        onRetry={rows.refetch}
      >
        {/* After saving, the form begins anew with what the server has. */}
        {(found) => found.slice(0, 1).map((row) => <SettingEditor key={round} strings={strings} kind="identity" scope={scope} idPrefix={idPrefix} row={row} initial={row.value} rows={found} onTry={() => setSaved(null)} onDone={finish} />)}
      </AsyncView>
    </>
  );
};
