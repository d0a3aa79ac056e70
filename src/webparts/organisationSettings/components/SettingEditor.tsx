import * as React from 'react';
import { useDraft } from '../../../app/drafts/useDraft';
import { useAction } from '../../../app/useAction';
import { useServices } from '../../../app/useServices';
import { settingProblems, type SettingProblems } from '../../../domain/settings/problems';
import type { Saved, Scope, SettingKind, Settings } from '../../../domain/settings/settings';
import { DraftNotice } from '../../../ui/draftNotice/DraftNotice';
import { ErrorSummary } from '../../../ui/errorSummary/ErrorSummary';
import { Form } from '../../../ui/form/Form';
import { SaveFailure } from '../../../ui/saveFailure/SaveFailure';
import { Conflict } from './Conflict';
import { fieldLabels } from './fieldLabels';
import { fieldsOf } from './fieldsOf';
import type { FieldsProps, FormState } from './FieldsProps';
import { nameOf } from './listedSettings';
import { problemText } from './problemText';

export interface SettingEditorProps<Kind extends SettingKind> {
  readonly strings: OrganisationSettingsStrings;
  readonly kind: Kind;
  readonly scope: Scope;
  readonly idPrefix: string;
  /** Null for a new one. */
  readonly row: Saved<Settings[Kind]> | null;
  readonly initial: Settings[Kind];
  readonly rows: ReadonlyArray<Saved<Settings[Kind]>>;
  /** When saving is tried: what was said of the save before is over. */
  readonly onTry: () => void;
  /** With the name of what was saved; null when it was given up. */
  readonly onDone: (name: string | null) => void;
}

/** What is being typed, and which version of the row it began with: a colleague's later one is not overwritten unseen. */
interface Draft<Value> {
  readonly value: Value;
  readonly etag: string;
}

/** The form of one setting, with its preview. What is typed stays until it is saved or given up. */
export const SettingEditor = <Kind extends SettingKind>({ strings, kind, scope, idPrefix, row, initial, rows, onTry, onDone }: SettingEditorProps<Kind>): JSX.Element => {
  const { settings, reader } = useServices();
  const draft = useDraft<Draft<Settings[Kind]>>(`settings.${kind}.${scope ?? 'common'}.${row?.id ?? 'new'}`, { value: initial, etag: row?.etag ?? '' });
  const [problems, setProblems] = React.useState<SettingProblems>({});
  const [attempt, setAttempt] = React.useState(0);
  const saving = useAction('save a setting');
  const { value, etag } = draft.value;

  const save = async (over: string): Promise<void> => {
    onTry();
    const found = settingProblems(kind, value);
    setProblems(found);
    setAttempt(attempt + 1);
    if (Object.keys(found).length > 0) return;
    await saving.run(async () => {
      await (row === null ? settings.add(kind, scope, value) : settings.change(kind, { ...row, etag: over }, value));
      draft.discard();
      onDone(nameOf(value, reader.language));
    });
  };
  const giveUp = (): void => {
    draft.discard();
    onDone(null);
  };

  const form: FormState = {
    id: (field) => `${idPrefix}-${field.replace('.', '-')}`,
    problem: (field) => (problems[field] === undefined ? null : problemText(strings, problems[field], reader.language))
  };
  const labels = fieldLabels(strings);
  // What the server said of an earlier attempt is no news beside what is to be corrected.
  const failure = Object.keys(problems).length > 0 ? null : saving.failure;
  const Fields: React.ComponentType<FieldsProps<Kind>> = fieldsOf[kind];
  return (
    <Form
      label={row === null ? strings.newSetting : nameOf(row.value, reader.language)}
      sendText={saving.isBusy ? strings.saving : strings.save}
      cancelText={strings.cancel}
      isBusy={saving.isBusy}
      onSend={() => save(etag)}
      onCancel={giveUp}
    >
      <DraftNotice isRestored={draft.isRestored} isKept={draft.isKept} onDiscard={draft.discard} />
      <ErrorSummary
        attempt={attempt}
        problems={Object.entries(problems).map(([field, problem]) => ({ fieldId: form.id(field), text: `${labels[field] ?? field}: ${problemText(strings, problem, reader.language)}` }))}
      />
      {React.createElement(Fields, { strings, form, scope, rows, id: row?.id ?? null, value, onChange: (changed: Settings[Kind]) => draft.change({ value: changed, etag }) })}
      {failure?.kind === 'conflict' && row !== null ? (
        <Conflict strings={strings} kind={kind} scope={scope} id={row.id} own={value} onKeep={save} onTakeTheirs={giveUp} />
      ) : (
        failure && <SaveFailure error={failure} />
      )}
    </Form>
  );
};
