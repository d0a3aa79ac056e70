import * as React from 'react';
import { Button } from '../../../ui/button/Button';
import { Dialog } from '../../../ui/dialog/Dialog';
import { formatText } from '../../../ui/formatText';

export interface RemoveDialogProps {
  readonly strings: OrganisationSettingsStrings;
  readonly id: string;
  readonly name: string;
  readonly onCancel: () => void;
  readonly onRemove: () => void;
}

/** Asks before readers lose something. */
export const RemoveDialog = ({ strings, id, name, onCancel, onRemove }: RemoveDialogProps): JSX.Element => (
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
  </Dialog>
);
