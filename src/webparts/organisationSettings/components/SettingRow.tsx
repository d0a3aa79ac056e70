import * as React from 'react';
import { useDateStyle, useServices } from '../../../app/useServices';
import type { Saved, Settings } from '../../../domain/settings/settings';
import { HELSINKI, type DateStyle } from '../../../domain/shared/dateParts';
import { formatDate, formatTime } from '../../../domain/shared/dates';
import { textIn } from '../../../domain/shared/LocalizedText';
import { formatText } from '../../../ui/formatText';
import { IconButton } from '../../../ui/iconButton/IconButton';
import { Label } from '../../../ui/label/Label';
import { type ListedKind, nameOf } from './listedSettings';
import styles from './SettingList.module.scss';

export interface SettingRowProps {
  readonly strings: OrganisationSettingsStrings;
  readonly row: Saved<Settings[ListedKind]>;
  /** Where the row can be moved. */
  readonly moves: { readonly up: boolean; readonly down: boolean };
  /** Whether readers do not see it, because the row above it is gone. */
  readonly isUnseen: boolean;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
  readonly onMove: (step: 1 | -1) => void;
}

/** One setting: what it is called and where it leads, and what can be done to it. */
export const SettingRow = ({ strings, row, moves, isUnseen, onEdit, onRemove, onMove }: SettingRowProps): JSX.Element => {
  const { reader } = useServices();
  const style = useDateStyle();
  const name = nameOf(row.value, reader.language);
  const { language } = textIn(row.value.titles, reader.language);
  return (
    <div className={styles.row}>
      <span className={styles.name}>
        <span lang={language === reader.language ? undefined : language}>{name}</span>
        <span className={styles.detail}>{'severity' in row.value ? whenOf(row.value, style) : row.value.url}</span>
      </span>
      {'severity' in row.value && <Severity strings={strings} severity={row.value.severity} />}
      {isUnseen && <Label kind="attention" text={strings.unseen} />}
      {'isMandatory' in row.value && row.value.isMandatory && <span className={styles.detail}>{strings.mandatory}</span>}
      <span className={styles.buttons}>
        {moves.up ? <IconButton icon="up" label={formatText(strings.moveUp, { name })} onClick={() => onMove(-1)} /> : <span />}
        {moves.down ? <IconButton icon="down" label={formatText(strings.moveDown, { name })} onClick={() => onMove(1)} /> : <span />}
        <IconButton icon="edit" label={formatText(strings.edit, { name })} onClick={onEdit} />
        <IconButton icon="remove" label={formatText(strings.remove, { name })} onClick={onRemove} />
      </span>
    </div>
  );
};

/** In Helsinki, as the form has it. A row that was written past the form may have no start. */
function whenOf({ startsAt, endsAt }: Settings['notice'], style: DateStyle): string {
  const inHelsinki = { ...style, timeZone: HELSINKI };
  const moment = (iso: string): string => (iso === '' ? '' : `${formatDate(new Date(iso), inHelsinki)} ${formatTime(new Date(iso), inHelsinki)}`);
  return `${moment(startsAt)} – ${moment(endsAt)}`;
}

function Severity({ strings, severity }: Pick<SettingRowProps, 'strings'> & { readonly severity: Settings['notice']['severity'] }): JSX.Element {
  const text = severityText(strings, severity);
  return severity === 'info' ? <span className={styles.detail}>{text}</span> : <Label kind={severity === 'severe' ? 'deadline' : 'attention'} text={text} />;
}

export function severityText(strings: OrganisationSettingsStrings, severity: Settings['notice']['severity']): string {
  return { info: strings.severityInfo, warning: strings.severityWarning, severe: strings.severitySevere }[severity];
}
