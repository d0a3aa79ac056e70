import * as React from 'react';
import type { NamedPerson } from '../../../../domain/people/Person';
import { useServices } from '../../../../app/useServices';
import type { Workspace } from '../../../../domain/workspaces/Workspace';
import { Button } from '../../../../ui/button/Button';
import { Dialog } from '../../../../ui/dialog/Dialog';
import { formatText } from '../../../../ui/formatText';
import { SaveFailure } from '../../../../ui/saveFailure/SaveFailure';
import { PersonField } from '../request/PersonField';
import { useAction } from '../../../../app/useAction';

export interface HandOverDialogProps {
  readonly strings: WorkspaceCareStrings;
  readonly id: string;
  readonly workspace: Workspace;
  readonly onClose: () => void;
  readonly onSaid: (text: string) => Promise<void>;
}

/** Who takes the reader's place as owner or deputy. */
export const HandOverDialog = ({ strings, id, workspace, onClose, onSaid }: HandOverDialogProps): JSX.Element => {
  const { workspaceCare } = useServices();
  const [to, setTo] = React.useState<NamedPerson | null>(null);
  const [isMissing, setMissing] = React.useState(false);
  const handing = useAction('hand a workspace over');
  const { name } = workspace;
  const confirm = (): Promise<void> | void => {
    setMissing(to === null);
    if (to === null) return;
    return handing.run(async () => {
      await workspaceCare.reply(workspace, { kind: 'handOver', to });
      onClose();
      await onSaid(formatText(strings.handedOver, { name, person: to.displayName }));
    });
  };
  return (
    <Dialog
      id={id}
      title={formatText(strings.handOverTitle, { name })}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" text={strings.confirm} isBusy={handing.isBusy} onClick={confirm} />
          <Button text={strings.cancel} onClick={onClose} />
        </>
      }
    >
      <p>{strings.handOverText}</p>
      <PersonField id={`${id}-person`} label={strings.newOwner} problem={isMissing ? strings.newOwnerMissing : null} value={to} onChange={setTo} />
      {handing.failure && <SaveFailure error={handing.failure} />}
    </Dialog>
  );
};
