import * as React from 'react';
import { formatMoment } from '../../../app/formatMoment';
import { QueryRoot } from '../../../app/query/QueryRoot';
import { useAsyncState } from '../../../app/query/useAsyncState';
import { useDateStyle, useServices } from '../../../app/useServices';
import { useWhenSeen } from '../../../app/useWhenSeen';
import { useOwnWorkspaces } from '../../../app/workspaces/useOwnWorkspaces';
import { homePageOf } from '../../../domain/navigation/homePages';
import type { OwnWorkspace } from '../../../domain/workspaces/ownWorkspace';
import { AsyncView } from '../../../ui/asyncView/AsyncView';
import { Empty } from '../../../ui/asyncView/Empty';
import { formatText } from '../../../ui/formatText';
import { Icon } from '../../../ui/icons/Icon';
import { Label } from '../../../ui/label/Label';
import { Part } from '../../../ui/part/Part';
import rowTarget from '../../../ui/rowTarget/RowTarget.module.scss';
import { RowBones } from '../../../ui/skeleton/RowBones';
import { Time } from '../../../ui/time/Time';
import styles from './OwnWorkspaces.module.scss';

export interface OwnWorkspacesProps {
  readonly strings: OwnWorkspacesStrings;
}

/** As many as a front page has room for; the page of workspaces has them all. */
const SHOWN = 4;
/** Rows that hold their place: what comes rather grows than shrinks, since nothing below is in view yet. */
const AWAITED = 2;

/** Omat työtilat: those that changed last, asked for when the reader comes to them. */
export const OwnWorkspaces = (props: OwnWorkspacesProps): JSX.Element => (
  <QueryRoot>
    <Latest {...props} />
  </QueryRoot>
);

function Latest({ strings }: OwnWorkspacesProps): JSX.Element {
  const { place, reader } = useServices();
  const ground = React.useRef<HTMLDivElement>(null);
  const own = useOwnWorkspaces(useWhenSeen(ground, true));
  const state = useAsyncState(own, own.data);
  const count = own.data?.length ?? 0;
  const all = count > SHOWN ? formatText(strings.allOf, { count }) : strings.all;
  return (
    <div ref={ground}>
      <Part title={strings.title} aside={<a href={homePageOf(place.homeSiteUrl, 'Tyotilat', reader.language)}>{all}</a>}>
        <AsyncView
          state={state}
          skeleton={<RowBones count={AWAITED} />}
          isEmpty={(found) => found.length === 0}
          empty={<Empty title={strings.none}>{strings.noneText}</Empty>}
          failedTitle={strings.failed}
          onRetry={own.refetch}
        >
          {(found) => (
            <ul className={styles.rows}>
              {found.slice(0, SHOWN).map((workspace) => (
                <Row key={workspace.url} strings={strings} workspace={workspace} />
              ))}
            </ul>
          )}
        </AsyncView>
      </Part>
    </div>
  );
}

function Row({ strings, workspace: { name, url, kind, changedAt } }: { readonly strings: OwnWorkspacesStrings; readonly workspace: OwnWorkspace }): JSX.Element {
  const style = useDateStyle();
  return (
    <li className={styles.row}>
      <Icon name="folder" />
      <div>
        <a className={`${styles.name} ${rowTarget.target}`} href={url}>{name}</a>
        <p className={styles.meta}>
          {kind === 'partner' && <Label kind="attention" icon="people" text={strings.hasGuests} />}
          {changedAt !== '' && <Time moment={changedAt} text={formatText(strings.changed, { moment: formatMoment(new Date(changedAt), style) })} />}
        </p>
      </div>
    </li>
  );
}
