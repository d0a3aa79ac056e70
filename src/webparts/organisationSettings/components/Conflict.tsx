import * as React from 'react';
import { useServices } from '../../../app/useServices';
import type { Saved, Scope, SettingKind, Settings } from '../../../domain/settings/settings';
import { Notice } from '../../../ui/notice/Notice';
import { ConflictNotice } from '../../../ui/saveFailure/ConflictNotice';
import { fieldLabels } from './fieldLabels';
import { settingTexts } from './settingTexts';
import { useRows } from './useSettings';

export interface ConflictProps<Kind extends SettingKind> {
  readonly strings: OrganisationSettingsStrings;
  readonly kind: Kind;
  readonly scope: Scope;
  readonly id: number;
  readonly own: Settings[Kind];
  /** Saves the own values over the version of that ETag. */
  readonly onKeep: (etag: string) => void;
  readonly onTakeTheirs: () => void;
}

/** A colleague saved first: what they saved where it differs, and a choice between the two. */
export const Conflict = <Kind extends SettingKind>({ strings, kind, scope, id, own, onKeep, onTakeTheirs }: ConflictProps<Kind>): JSX.Element => {
  const { data, refetch } = useRows(kind, scope);
  const { reader } = useServices();
  React.useEffect(() => {
    refetch().catch(() => undefined); // the query itself says what went wrong
  }, [refetch]);
  const theirs: Saved<Settings[Kind]> | undefined = data?.find((row) => row.id === id);
  if (data !== undefined && theirs === undefined) return <Notice kind="severe" icon="warning" title={strings.conflictGone}>{strings.conflictGoneText}</Notice>;

  const labels = fieldLabels(strings);
  const ownTexts = settingTexts(own, reader.language);
  const differing = Object.entries(theirs ? settingTexts(theirs.value, reader.language) : {}).filter(([field, text]) => text !== ownTexts[field]);
  return (
    <ConflictNotice
      title={strings.conflict}
      text={strings.conflictText}
      theirs={differing.map(([field, text]) => ({ label: labels[field] ?? field, text }))}
      keepMine={strings.keepMine}
      takeTheirs={strings.takeTheirs}
      onKeep={theirs ? () => onKeep(theirs.etag) : null}
      onTakeTheirs={onTakeTheirs}
    />
  );
};
