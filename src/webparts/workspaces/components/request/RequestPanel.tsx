import * as React from 'react';
import { useOrganisations, useOwnKeys } from '../../../../app/facts/facts';
import { useAsyncState } from '../../../../app/query/useAsyncState';
import { useServices } from '../../../../app/useServices';
import { textIn } from '../../../../domain/shared/LocalizedText';
import type { RequestContent, WorkspaceRequest } from '../../../../domain/workspaces/WorkspaceRequest';
import { AsyncView } from '../../../../ui/asyncView/AsyncView';
import { Button } from '../../../../ui/button/Button';
import layout from '../../../../ui/form/Form.module.scss';
import { formatText } from '../../../../ui/formatText';
import { Notice } from '../../../../ui/notice/Notice';
import { FieldBones } from '../../../../ui/skeleton/FieldBones';
import { RequestForm } from './RequestForm';
import styles from './Request.module.scss';

export interface RequestPanelProps {
  readonly strings: WorkspacesStrings;
  readonly idPrefix: string;
  /** The returned request that is being mended; null for a new one. */
  readonly mended: WorkspaceRequest | null;
  readonly onSent: () => void;
  readonly onGivenUp: () => void;
}

/** Asking for a workspace: the form, and then that it was sent. */
export const RequestPanel = ({ strings, idPrefix, mended, onSent, onGivenUp }: RequestPanelProps): JSX.Element => {
  const facts = useOwnKeys();
  const unknown = useAsyncState<string[]>({ error: facts.error, errorUpdatedAt: facts.errorAt, dataUpdatedAt: facts.dataAt }, undefined);
  const [sent, setSent] = React.useState<RequestContent | null>(null);
  const [round, setRound] = React.useState(0);
  const heading = React.useRef<HTMLHeadingElement>(null);
  const mendedKey = mended?.key;
  React.useEffect(() => {
    if (mendedKey === undefined) return;
    setSent(null);
    heading.current?.focus();
  }, [mendedKey]);
  const begin = (): void => {
    setSent(null);
    setRound(round + 1);
  };
  return (
    <section className={layout.ground} aria-labelledby={`${idPrefix}-title`}>
      <h2 ref={heading} id={`${idPrefix}-title`} className={styles.title} tabIndex={-1}>
        {mended === null ? strings.request.title : strings.request.mendTitle}
      </h2>
      {sent !== null && <Sent strings={strings.request} content={sent} onAnother={begin} />}
      {sent === null && (
        <AsyncView
          state={facts.data === undefined ? unknown : { status: 'ready', data: facts.data }}
          skeleton={<FieldBones count={8} />}
          isEmpty={(ownKeys) => ownKeys.length === 0}
          empty={<p>{strings.request.noOrganisation}</p>}
          failedTitle={strings.request.formFailed}
          onRetry={facts.retry}
        >
          {(ownKeys) => (
            <>
              <p className={styles.intro}>{strings.request.intro}</p>
              <RequestForm
                key={`${mendedKey ?? 'new'}-${round}`}
                strings={strings}
                idPrefix={idPrefix}
                ownKeys={ownKeys}
                mended={mended}
                onSent={(content) => {
                  setSent(content);
                  onSent();
                }}
                onGivenUp={() => {
                  begin();
                  onGivenUp();
                }}
              />
            </>
          )}
        </AsyncView>
      )}
    </section>
  );
};

function Sent({ strings, content, onAnother }: { readonly strings: WorkspaceRequestStrings; readonly content: RequestContent; readonly onAnother: () => void }): JSX.Element {
  const { reader } = useServices();
  const { data: organisations } = useOrganisations();
  const box = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => box.current?.focus(), []);
  const known = organisations?.find(({ key }) => key === content.organisation);
  const organisation = known ? textIn(known.shortNames, reader.language).text : content.organisation;
  return (
    <div ref={box} className={styles.sent} tabIndex={-1}>
      <Notice kind="success" icon="success" title={strings.sent} actions={<Button text={strings.another} onClick={onAnother} />}>
        {formatText(strings.sentText, { name: content.name.trim(), organisation })}
      </Notice>
    </div>
  );
}
