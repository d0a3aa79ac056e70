import * as React from 'react';
import { useDraft } from '../../../../app/drafts/useDraft';
import { useServices } from '../../../../app/useServices';
import { requestProblems, type RequestProblem } from '../../../../domain/workspaces/requestProblems';
import type { RequestContent, WorkspaceRequest } from '../../../../domain/workspaces/WorkspaceRequest';
import { Button } from '../../../../ui/button/Button';
import { DraftNotice } from '../../../../ui/draftNotice/DraftNotice';
import { ErrorSummary } from '../../../../ui/errorSummary/ErrorSummary';
import layout from '../../../../ui/form/Form.module.scss';
import { SaveFailure } from '../../../../ui/saveFailure/SaveFailure';
import { useAction } from '../../../../app/useAction';
import { problemText } from './problemText';
import { newDraft, type RequestDraft } from './requestDraft';
import { RequestFields } from './RequestFields';

export interface RequestFormProps {
  readonly strings: WorkspacesStrings;
  readonly idPrefix: string;
  /** Keys of the organisations whose staff the reader is; one at least. */
  readonly ownKeys: readonly string[];
  /** The returned request that is being mended; null for a new one. */
  readonly mended: WorkspaceRequest | null;
  readonly onSent: (content: RequestContent) => void;
  /** With a new form: this one's text has been given up. */
  readonly onGivenUp: () => void;
}

/** What is asked for. What is typed stays until it is sent or given up; the server says once more whether it is good. */
export const RequestForm = ({ strings, idPrefix, ownKeys, mended, onSent, onGivenUp }: RequestFormProps): JSX.Element => {
  const { workspaceRequests, reader, clock } = useServices();
  const [initial] = React.useState(() => newDraft(reader.language, mended));
  const draft = useDraft<RequestDraft>(`workspaceRequest.${mended?.key ?? 'new'}`, initial);
  const [problems, setProblems] = React.useState<readonly RequestProblem[]>([]);
  const [attempt, setAttempt] = React.useState(0);
  const sending = useAction('send a request for a workspace');
  const { key, content: typed } = draft.value;
  const content = ownKeys.includes(typed.organisation) ? typed : { ...typed, organisation: ownKeys[0] ?? '' };

  const send = (): Promise<void> | void => {
    const found = requestProblems(content, clock.now());
    setProblems(found);
    setAttempt(attempt + 1);
    if (found.length > 0) return;
    return sending.run(async () => {
      await workspaceRequests.send(key, content, mended?.key ?? null);
      draft.discard();
      onSent(content);
    });
  };
  const giveUp = (): void => {
    draft.discard();
    onGivenUp();
  };
  const idOf = (field: keyof RequestContent): string => `${idPrefix}-${field}`;
  const problemOf = (field: keyof RequestContent): string | null => {
    const problem = problems.find((one) => one.field === field);
    return problem === undefined ? null : problemText(strings.request.problems, problem);
  };
  return (
    <form
      className={layout.fields}
      aria-label={mended === null ? strings.request.title : strings.request.mendTitle}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        return send();
      }}
    >
      <DraftNotice isRestored={draft.isRestored} isKept={draft.isKept} onDiscard={giveUp} />
      <ErrorSummary attempt={attempt} problems={problems.map((problem) => ({ fieldId: idOf(problem.field), text: problemText(strings.request.problems, problem) }))} />
      <RequestFields strings={strings} value={content} ownKeys={ownKeys} idOf={idOf} problemOf={problemOf} onChange={(change) => draft.change({ key, content: { ...content, ...change } })} />
      {sending.failure && <SaveFailure error={sending.failure} />}
      <div className={layout.actions}>
        <Button kind="primary" text={sending.isBusy ? strings.request.sending : strings.request.send} isBusy={sending.isBusy} onClick={send} />
        <Button text={mended === null ? strings.request.clear : strings.request.giveUpMending} isBusy={sending.isBusy} onClick={giveUp} />
        {/* Enter in a field sends too. */}
        <input type="submit" hidden />
      </div>
    </form>
  );
};
