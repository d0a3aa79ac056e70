import * as React from 'react';
import { useDraft } from '../../../app/drafts/useDraft';
import { draftProblems, type DraftProblem, type DraftProblems, type ResponsibilityDraft } from '../../../domain/responsibilities/responsibilityDraft';
import type { Responsibility } from '../../../domain/responsibilities/Responsibility';
import type { KampusError } from '../../../domain/shared/KampusError';
import { DraftNotice } from '../../../ui/draftNotice/DraftNotice';
import { ErrorSummary } from '../../../ui/errorSummary/ErrorSummary';
import { Form } from '../../../ui/form/Form';
import layout from '../../../ui/form/Form.module.scss';
import { SaveFailure } from '../../../ui/saveFailure/SaveFailure';
import { Conflict } from './Conflict';
import { ResponsibilityFields } from './ResponsibilityFields';

export interface ResponsibilityFormProps {
  readonly strings: ResponsibilitiesStrings;
  readonly idPrefix: string;
  /** Names the draft: what was typed outlives a reload. */
  readonly draftName: string;
  /** Accessible name of the form. */
  readonly label: string;
  /** What is changed; null for a new one. */
  readonly edited: Responsibility | null;
  readonly initial: ResponsibilityDraft;
  /** Whether the holder and the validity may be changed too; else saving confirms as well. */
  readonly isAdministrator: boolean;
  /** Resolves to why it failed, null when it is saved. @param over what it is saved over, where that has changed; else null */
  readonly onSave: (draft: ResponsibilityDraft, over: Responsibility | null) => Promise<KampusError | null>;
  /** With what was saved; null when it was given up. */
  readonly onClose: (saved: ResponsibilityDraft | null) => void;
}

/** What is typed, and the version that it began with: somebody's later change is not overwritten unseen. */
interface Kept {
  readonly draft: ResponsibilityDraft;
  readonly version: string;
}

/** A responsibility as a form. What is typed stays until it is saved or given up. */
export const ResponsibilityForm = (props: ResponsibilityFormProps): JSX.Element => {
  const { strings, idPrefix, draftName, label, edited, initial, isAdministrator, onSave, onClose } = props;
  const kept = useDraft<Kept>(draftName, { draft: initial, version: edited?.version ?? '' });
  const { draft, version } = kept.value;
  const [problems, setProblems] = React.useState<DraftProblems>({});
  const [attempt, setAttempt] = React.useState(0);
  const [failure, setFailure] = React.useState<KampusError | null>(null);
  const [isSaving, setSaving] = React.useState(false);

  const close = (saved: ResponsibilityDraft | null): void => {
    kept.discard();
    onClose(saved);
  };
  const save = async (over: Responsibility | null): Promise<void> => {
    if (isSaving) return;
    const found = draftProblems(draft);
    setProblems(found);
    setAttempt(attempt + 1);
    setFailure(null);
    if (Object.keys(found).length > 0) return;
    setSaving(true);
    const failed = await onSave(draft, over ?? (edited === null ? null : { ...edited, version }));
    if (failed === null) return close(draft);
    setSaving(false);
    setFailure(failed);
  };

  const texts = Object.entries(problems).map(([field, problem]) => ({ fieldId: `${idPrefix}-${field}`, text: `${labelOf(strings, field as keyof ResponsibilityDraft)}: ${problemText(strings, field, problem)}` }));
  return (
    <Form label={label} sendText={isSaving ? strings.saving : strings.save} cancelText={strings.cancel} isBusy={isSaving} onSend={() => save(null)} onCancel={() => close(null)}>
      <DraftNotice isRestored={kept.isRestored} isKept={kept.isKept} onDiscard={kept.discard} />
      <ErrorSummary attempt={attempt} problems={texts} />
      <ResponsibilityFields
        strings={strings}
        idPrefix={idPrefix}
        labels={(field) => labelOf(strings, field)}
        problem={(field) => (problems[field] === undefined ? null : problemText(strings, field, problems[field]))}
        draft={draft}
        isAdministrator={isAdministrator}
        onChange={(changed) => kept.change({ draft: { ...draft, ...changed }, version })}
      />
      {!isAdministrator && <p className={layout.hint}>{strings.holderSaves}</p>}
      {failure?.kind === 'conflict' && edited !== null ? (
        <Conflict strings={strings} labels={(field) => labelOf(strings, field)} id={edited.id} own={draft} onKeep={save} onTakeTheirs={() => close(null)} />
      ) : (
        failure && <SaveFailure error={failure} />
      )}
    </Form>
  );
};

function labelOf(strings: ResponsibilitiesStrings, field: keyof ResponsibilityDraft): string {
  if (field === 'holder' || field === 'deputy') {
    const word = strings[field];
    return word.charAt(0).toUpperCase() + word.slice(1);
  }
  return strings[field];
}

function problemText(strings: ResponsibilitiesStrings, field: string, problem: DraftProblem): string {
  switch (problem) {
    case 'empty':
      return field === 'holder' ? strings.problemHolder : strings.problemTopic;
    case 'tooLong':
      return strings.problemTooLong;
    case 'sameAsHolder':
      return strings.problemSame;
    case 'endsFirst':
      return strings.problemEndsFirst;
    case 'missingStart':
      return strings.problemMissingStart;
  }
}
