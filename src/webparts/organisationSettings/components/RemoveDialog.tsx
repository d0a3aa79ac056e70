import * as React from 'react';
import { Button } from '../../../ui/button/Button';
import { Dialog } from '../../../ui/dialog/Dialog';
import { formatText } from '../../../ui/formatText';

export interface RemoveDialogProps {
  readonly strings: OrganisationSettingsStrings;
  readonly id: string;
  readonly name: string;
  /** Names of the rows that readers lose with it. */
  readonly under: readonly string[];
  readonly onCancel: () => void;
  readonly onRemove: () => void;
}

/** Asks before readers lose something. */
export const RemoveDialog = ({ strings, id, name, under, onCancel, onRemove }: RemoveDialogProps): JSX.Element => (
  <Dialog
    id={id}
    title={formatText(strings.removeTitle, { name })}
    onClose={onCancel}
    actions={
      <>
        <Button kind="primary" text={strings.removeYes} onClick={onRemove} />
        <Button text={strings.cancel} onClick={onCancel} />
      </>
    }
  >
    <p>{strings.removeText}</p>
    {under.length > 0 && (
      <>
        <p>{formatText(under.length === 1 ? strings.removeUnderOne : strings.removeUnder, { count: under.length })}</p>
        <ul>
          {under.map((one, index) => (
            <li key={index}>{one}</li>
          ))}
        </ul>
        <p>{strings.removeUnderText}</p>
      </>
    )}
  </Dialog>
);
