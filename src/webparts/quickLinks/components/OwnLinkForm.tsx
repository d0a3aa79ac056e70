import * as React from 'react';
import { useDraft } from '../../../app/drafts/useDraft';
import { isGoodOwnLink, ownLinkProblems, type OwnLinkDraft, type OwnLinkProblems } from '../../../domain/quickLinks/ownLink';
import type { KampusError } from '../../../domain/shared/KampusError';
import { Button } from '../../../ui/button/Button';
import { DraftNotice } from '../../../ui/draftNotice/DraftNotice';
import { SaveFailure } from '../../../ui/saveFailure/SaveFailure';
import { TextField } from '../../../ui/textField/TextField';
import styles from './LinkEditor.module.scss';

export interface OwnLinkFormProps {
  readonly strings: QuickLinksStrings;
  /** Unique on the page. */
  readonly idPrefix: string;
  /** Names the draft: what was typed outlives a reload, and leaving the editing. */
  readonly draftName: string;
  /** Accessible name of the form. */
  readonly label: string;
  readonly initial: OwnLinkDraft;
  /** Resolves to why it failed; null when it is saved. */
  readonly onSave: (draft: OwnLinkDraft) => Promise<KampusError | null>;
  /** The form has done its work, or is given up. */
  readonly onClose: () => void;
}

/** Name and address of an own link. What is typed stays until it is saved or given up. */
export const OwnLinkForm = ({ strings, idPrefix, draftName, label, initial, onSave, onClose }: OwnLinkFormProps): JSX.Element => {
  const kept = useDraft(draftName, initial);
  const draft = kept.value;
  const [problems, setProblems] = React.useState<OwnLinkProblems>({ title: null, url: null });
  const [failure, setFailure] = React.useState<KampusError | null>(null);
  const [isSaving, setSaving] = React.useState(false);

  const close = (): void => {
    kept.discard();
    onClose();
  };
  const save = async (): Promise<void> => {
    if (isSaving) return;
    setProblems(ownLinkProblems(draft));
    setFailure(null);
    if (!isGoodOwnLink(draft)) return;
    setSaving(true);
    const failed = await onSave(draft);
    if (failed === null) return close();
    setSaving(false);
    setFailure(failed);
  };
  const onSubmit = (event: React.FormEvent): Promise<void> => {
    event.preventDefault();
    return save();
  };
  const change = (changed: Partial<OwnLinkDraft>): void => {
    kept.change({ ...draft, ...changed });
    setProblems({ ...problems, ...('title' in changed ? { title: null } : { url: null }) });
  };

  return (
    <form className={styles.form} aria-label={label} noValidate onSubmit={onSubmit}>
      <DraftNotice isRestored={kept.isRestored} isKept={kept.isKept} onDiscard={kept.discard} />
      <TextField
        id={`${idPrefix}-name`}
        label={strings.name}
        value={draft.title}
        problem={titleProblem(strings, problems.title)}
        hasFocus
        onChange={(title) => change({ title })}
      />
      <TextField
        id={`${idPrefix}-address`}
        label={strings.address}
        value={draft.url}
        inputMode="url"
        problem={addressProblem(strings, problems.url)}
        onChange={(url) => change({ url })}
      />
      {failure && <SaveFailure error={failure} />}
      <div className={styles.actions}>
        <Button kind="primary" text={isSaving ? strings.saving : strings.save} isBusy={isSaving} onClick={save} />
        <Button text={strings.cancel} isBusy={isSaving} onClick={close} />
        {/* Enter in a field saves too. */}
        <input type="submit" hidden />
      </div>
    </form>
  );
};

function titleProblem(strings: QuickLinksStrings, problem: OwnLinkProblems['title']): string | null {
  switch (problem) {
    case null:
      return null;
    case 'empty':
      return strings.nameEmpty;
    case 'tooLong':
      return strings.nameTooLong;
  }
}

function addressProblem(strings: QuickLinksStrings, problem: OwnLinkProblems['url']): string | null {
  switch (problem) {
    case null:
      return null;
    case 'empty':
      return strings.addressEmpty;
    case 'tooLong':
      return strings.addressTooLong;
    case 'notSecure':
      return strings.addressNotSecure;
    case 'scheme':
      return strings.addressScheme;
    case 'malformed':
      return strings.addressMalformed;
  }
}
