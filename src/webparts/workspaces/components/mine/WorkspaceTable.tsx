import * as React from 'react';
import { formatMoment } from '../../../../app/formatMoment';
import { useDateStyle } from '../../../../app/useServices';
import type { WorkspaceRole } from '../../../../domain/workspaces/ownWorkspace';
import type { WorkspaceKind, WorkspaceState } from '../../../../domain/workspaces/Workspace';
import { formatText } from '../../../../ui/formatText';
import { Icon } from '../../../../ui/icons/Icon';
import { Label } from '../../../../ui/label/Label';
import { Time } from '../../../../ui/time/Time';
import { VisuallyHidden } from '../../../../ui/visuallyHidden/VisuallyHidden';
import { OrganisationTag } from '../OrganisationTag';
import styles from './Mine.module.scss';

/** A workspace as a row shows it. */
export interface ListedWorkspace {
  readonly name: string;
  readonly url: string;
  readonly kind: WorkspaceKind;
  readonly isOpen: boolean;
  readonly state: WorkspaceState;
  /** Key; null where it is not told. */
  readonly organisation: string | null;
  /** Null for one that the reader does not work in. */
  readonly role: WorkspaceRole | null;
  readonly memberCount: number | null;
  /** ISO 8601; null when that is not known. */
  readonly changedAt: string | null;
}

export interface WorkspaceTableProps {
  readonly strings: MyWorkspacesStrings;
  readonly workspaces: readonly ListedWorkspace[];
  readonly favourites: readonly string[];
  readonly onToggle: (url: string) => void;
}

/** Workspaces row by row; in a narrow column a list. */
export const WorkspaceTable = ({ strings, workspaces, favourites, onToggle }: WorkspaceTableProps): JSX.Element => (
  <table className={styles.table} aria-label={strings.title}>
    <thead>
      <tr>
        <th scope="col"><VisuallyHidden>{strings.favourite}</VisuallyHidden></th>
        <th scope="col">{strings.name}</th>
        <th scope="col"><VisuallyHidden>{strings.organisation}</VisuallyHidden></th>
        <th scope="col">{strings.kind}</th>
        <th scope="col">{strings.role}</th>
        <th scope="col" className={styles.number}>{strings.members}</th>
        <th scope="col">{strings.changed}</th>
      </tr>
    </thead>
    <tbody>
      {workspaces.map((workspace) => (
        <WorkspaceRow key={workspace.url} strings={strings} workspace={workspace} isFavourite={favourites.includes(workspace.url)} onToggle={onToggle} />
      ))}
    </tbody>
  </table>
);

interface WorkspaceRowProps extends Pick<WorkspaceTableProps, 'strings' | 'onToggle'> {
  readonly workspace: ListedWorkspace;
  readonly isFavourite: boolean;
}

function WorkspaceRow({ strings, workspace, isFavourite, onToggle }: WorkspaceRowProps): JSX.Element {
  const style = useDateStyle();
  const { name, url, kind, isOpen, state, organisation, role, memberCount, changedAt } = workspace;
  return (
    <tr>
      <td className={styles.star}>
        <button
          type="button"
          className={isFavourite ? styles.kept : styles.keep}
          aria-pressed={isFavourite}
          aria-label={formatText(isFavourite ? strings.letGo : strings.keepOnTop, { name })}
          title={formatText(isFavourite ? strings.letGo : strings.keepOnTop, { name })}
          onClick={() => onToggle(url)}
        >
          <Icon name="star" />
        </button>
      </td>
      <th scope="row" className={styles.name}>
        <a href={url}>{name}</a>
        <span className={styles.labels}>
          {kind === 'partner' && <Label kind="attention" icon="people" text={strings.hasGuests} />}
          {state === 'readOnly' && <Label kind="plain" icon="lock" text={strings.readOnly} />}
        </span>
      </th>
      <td>{organisation !== null && <OrganisationTag organisation={organisation} />}</td>
      <td>{isOpen ? strings.open : strings[kind]}</td>
      <td>{role !== null && strings[role]}</td>
      <td className={styles.number}>
        {memberCount !== null && <><span className={styles.inline}>{strings.members} </span>{memberCount}</>}
      </td>
      <td className={styles.time}>{changedAt !== null && changedAt !== '' && <Time moment={changedAt} text={formatMoment(new Date(changedAt), style)} />}</td>
    </tr>
  );
}
