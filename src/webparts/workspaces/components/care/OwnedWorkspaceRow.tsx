import * as React from 'react';
import { useDateStyle, useServices } from '../../../../app/useServices';
import { HELSINKI } from '../../../../domain/shared/dateParts';
import { formatDate } from '../../../../domain/shared/dates';
import { extendedEnd } from '../../../../domain/workspaces/lifeCycle';
import { dueNotice, type OwnedWorkspace, type OwnersAnswer } from '../../../../domain/workspaces/WorkspaceCare';
import { formatText } from '../../../../ui/formatText';
import { Notice } from '../../../../ui/notice/Notice';
import { SaveFailure } from '../../../../ui/saveFailure/SaveFailure';
import { NamedButton } from '../NamedButton';
import { useAction } from '../../../../app/useAction';
import { HandOverDialog } from './HandOverDialog';
import styles from './Care.module.scss';

export interface OwnedWorkspaceRowProps {
  readonly strings: WorkspaceCareStrings;
  readonly idPrefix: string;
  readonly owned: OwnedWorkspace;
  /** With what has come of it, in words. */
  readonly onSaid: (text: string) => Promise<void>;
}

/** One workspace that the reader owns: until when it is, what it needs an answer for, and whom it may be handed over to. */
export const OwnedWorkspaceRow = ({ strings, idPrefix, owned, onSaid }: OwnedWorkspaceRowProps): JSX.Element => {
  const { workspaceCare, reader, clock } = useServices();
  const style = { ...useDateStyle(), timeZone: HELSINKI };
  const replying = useAction('answer for a workspace');
  const [isHandingOver, setHandingOver] = React.useState(false);
  const { workspace } = owned;
  const { name, url, endsAt } = workspace;
  const dateOf = (moment: string): string => formatDate(new Date(moment), style);
  const until = extendedEnd(workspace, clock.now()).toISOString();
  const reply = (given: OwnersAnswer, said: string): Promise<void> =>
    replying.run(async () => {
      await workspaceCare.reply(workspace, given);
      await onSaid(formatText(said, { name, date: dateOf(until) }));
    });
  const extend = (said: string): Promise<void> => reply({ kind: 'extend', until }, said);
  const button = (text: string, label: string, onClick: () => void): JSX.Element => <NamedButton text={text} name={formatText(label, { name })} isBusy={replying.isBusy} onClick={onClick} />;
  const due = dueNotice(owned, clock.now());
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <h3 className={styles.name}>{url === null ? name : <a href={url}>{name}</a>}</h3>
        {button(strings.handOver, strings.handOverName, () => setHandingOver(true))}
      </div>
      <p className={styles.meta}>
        {workspace.owner?.loginName === reader.loginName.toLowerCase() ? strings.asOwner : strings.asDeputy}. {endsAt === null ? strings.noEnd : formatText(strings.endsOn, { date: dateOf(endsAt) })}.
      </p>
      {due?.kind === 'ending' && (
        <Notice
          kind="warning"
          icon="hourglass"
          title={formatText(Date.parse(due.since) < clock.now().getTime() ? strings.ended : strings.ending, { name, date: dateOf(due.since) })}
          actions={<>{button(strings.extend, strings.extendName, () => extend(strings.extended))} {button(strings.letEnd, strings.letEndName, () => reply({ kind: 'letEnd' }, strings.lettingEnd))}</>}
        >
          {strings.endingText}
        </Notice>
      )}
      {due?.kind === 'unused' && (
        <Notice
          kind="warning"
          icon="hourglass"
          title={formatText(strings.unused, { name, date: dateOf(due.since) })}
          actions={<>{button(strings.keep, strings.keepName, () => reply({ kind: 'keep' }, strings.kept))} {button(strings.letEnd, strings.letEndName, () => reply({ kind: 'letEnd' }, strings.lettingEnd))}</>}
        >
          {strings.unusedText}
        </Notice>
      )}
      {workspace.state === 'readOnly' && (
        <Notice kind="info" icon="lock" title={formatText(strings.readOnly, { name })} actions={button(strings.revive, strings.reviveName, () => extend(strings.revived))}>
          {strings.readOnlyText}
        </Notice>
      )}
      {replying.failure && <SaveFailure error={replying.failure} />}
      {isHandingOver && <HandOverDialog strings={strings} id={`${idPrefix}-${workspace.id}-handOver`} workspace={workspace} onClose={() => setHandingOver(false)} onSaid={onSaid} />}
    </li>
  );
};
