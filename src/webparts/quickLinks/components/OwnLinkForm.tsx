import * as React from 'react';
import { isGoodOwnLink, ownLinkProblems, type OwnLinkDraft, type OwnLinkProblems } from '../../../domain/quickLinks/ownLink';
import type { KampusError } from '../../../domain/shared/KampusError';
import { Button } from '../../../ui/button/Button';
import { TextField } from '../../../ui/textField/TextField';
import { SaveFailure } from './SaveFailure';
import styles from './LinkEditor.module.scss';

export interface OwnLinkFormProps {
  readonly strings: QuickLinksStrings;
  /** Unique on the page. */
  readonly idPrefix: string;
  /** Accessible name of the form. */
  readonly label: string;
  readonly initial: OwnLinkDraft;
  /** Resolves to why it failed; null when it is saved, and then the form goes. */
  readonly onSave: (draft: OwnLinkDraft) => Promise<KampusError | null>;
  readonly onCancel: () => void;
}

/** Name and address of an own link. What is typed stays until it is saved or given up. */
export const OwnLinkForm = ({ strings, idPrefix, label, initial, onSave, onCancel }: OwnLinkFormProps): JSX.Element => {
  const [draft, setDraft] = React.useState(initial);
  const [problems, setProblems] = React.useState<OwnLinkProblems>({ title: null, url: null });
  const [failure, setFailure] = React.useState<KampusError | null>(null);
  const [isSaving, setSaving] = React.useState(false);

  const save = async (): Promise<void> => {
    if (isSaving) return;
    setProblems(ownLinkProblems(draft));
    setFailure(null);
    if (!isGoodOwnLink(draft)) return;
    setSaving(true);
    const failed = await onSave(draft);
    if (failed === null) return;
    setFailure(failed);
    setSaving(false);
  };
  const onSubmit = (event: React.FormEvent): Promise<void> => {
    event.preventDefault();
    return save();
  };
  const change = (changed: Partial<OwnLinkDraft>): void => {
    setDraft({ ...draft, ...changed });
    setProblems({ ...problems, ...('title' in changed ? { title: null } : { url: null }) });
  };

  return (
    <form className={styles.form} aria-label={label} noValidate onSubmit={onSubmit}>
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
      {failure && <SaveFailure strings={strings} error={failure} />}
      <div className={styles.actions}>
        <Button kind="primary" text={isSaving ? strings.saving : strings.save} isBusy={isSaving} onClick={save} />
        <Button text={strings.cancel} isBusy={isSaving} onClick={onCancel} />
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
