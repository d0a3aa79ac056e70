import * as React from 'react';
import { useServices } from '../../../app/useServices';
import type { Responsibility } from '../../../domain/responsibilities/Responsibility';
import { contentOf, draftOf, frameOf, isHeldBy, type ResponsibilityDraft } from '../../../domain/responsibilities/responsibilityDraft';
import type { KampusError } from '../../../domain/shared/KampusError';
import { textIn } from '../../../domain/shared/LocalizedText';
import { Button } from '../../../ui/button/Button';
import { formatText } from '../../../ui/formatText';
import { SaveFailure } from '../../../ui/saveFailure/SaveFailure';
import styles from './Responsibilities.module.scss';
import { ResponsibilityForm } from './ResponsibilityForm';
import { useSaving } from './responsibilityQueries';
import { ResponsibilityRow } from './ResponsibilityRow';

export interface EditedResponsibilityProps {
  readonly strings: ResponsibilitiesStrings;
  readonly idPrefix: string;
  readonly responsibility: Responsibility;
  /** Whether it stands under a heading of its own list. */
  readonly isNested: boolean;
}

/** A row; its holder confirms and edits it, the organisation's administrators edit it. The server decides anew. */
export const EditedResponsibility = ({ strings, idPrefix, responsibility, isNested }: EditedResponsibilityProps): JSX.Element => {
  const { responsibilities, reader } = useServices();
  const save = useSaving();
  const heading = React.useRef<HTMLHeadingElement>(null);
  const [isEditing, setEditing] = React.useState(false);
  const [isConfirming, setConfirming] = React.useState(false);
  const [failure, setFailure] = React.useState<KampusError | null>(null);
  const [done, setDone] = React.useState('');
  const isHolder = isHeldBy(responsibility, reader.loginName);
  const mayEdit = isHolder || responsibility.isAdministered;
  const topic = textIn(responsibility.topics, reader.language).text;

  const confirm = async (): Promise<void> => {
    setConfirming(true);
    setDone('');
    const failed = await save(() => responsibilities.say(responsibility, responsibility));
    setConfirming(false);
    setFailure(failed);
    if (failed === null) setDone(formatText(strings.confirmedNow, { topic }));
    heading.current?.focus();
  };
  const change = (draft: ResponsibilityDraft, over: Responsibility): Promise<KampusError | null> =>
    save(() => (responsibility.isAdministered ? responsibilities.change(over, contentOf(draft), frameOf(draft)) : responsibilities.say(over, contentOf(draft))));
  const close = (saved: ResponsibilityDraft | null): void => {
    setEditing(false);
    setDone(saved === null ? '' : formatText(strings.savedOf, { topic: saved.topicFi }));
    window.setTimeout(() => heading.current?.focus(), 0);
  };

  return (
    <>
      <ResponsibilityRow strings={strings} responsibility={responsibility} isNested={isNested} heading={heading}>
        {mayEdit && !isEditing && (
          <p className={styles.actions} role="group" aria-label={topic}>
            {isHolder && <Button text={strings.confirm} icon="check" isBusy={isConfirming} onClick={confirm} />}
            <Button text={strings.edit} icon="edit" onClick={() => setEditing(true)} />
          </p>
        )}
      </ResponsibilityRow>
      {failure !== null && <SaveFailure error={failure} onRetry={confirm} />}
      <p role="status" className={styles.done}>{done}</p>
      {isEditing && (
        <ResponsibilityForm
          strings={strings}
          idPrefix={`${idPrefix}-form`}
          draftName={`responsibility.${responsibility.id}`}
          label={formatText(strings.editOf, { topic })}
          edited={responsibility}
          initial={draftOf(responsibility)}
          isAdministrator={responsibility.isAdministered}
          onSave={(draft, over) => change(draft, over ?? responsibility)}
          onClose={close}
        />
      )}
    </>
  );
};
