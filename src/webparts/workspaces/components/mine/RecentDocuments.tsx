import * as React from 'react';
import { formatMoment } from '../../../../app/formatMoment';
import { useAsyncState } from '../../../../app/query/useAsyncState';
import { useDateStyle } from '../../../../app/useServices';
import type { OwnWorkspace } from '../../../../domain/workspaces/ownWorkspace';
import { AsyncView } from '../../../../ui/asyncView/AsyncView';
import { Empty } from '../../../../ui/asyncView/Empty';
import { formatText } from '../../../../ui/formatText';
import { Icon } from '../../../../ui/icons/Icon';
import { Part } from '../../../../ui/part/Part';
import { RowBones } from '../../../../ui/skeleton/RowBones';
import { Time } from '../../../../ui/time/Time';
import { useRecentDocuments } from './registerQueries';
import styles from './Mine.module.scss';

export interface RecentDocumentsProps {
  readonly strings: MyWorkspacesStrings;
  /** Undefined until they are known. */
  readonly workspaces: readonly OwnWorkspace[] | undefined;
}

/** Viimeksi muuttuneet asiakirjat, of all own workspaces together. */
export const RecentDocuments = ({ strings, workspaces }: RecentDocumentsProps): JSX.Element | null => {
  const style = useDateStyle();
  const documents = useRecentDocuments(workspaces);
  const state = useAsyncState(documents, documents.data);
  if (workspaces?.length === 0) return null;
  return (
    <Part title={strings.documents}>
      <AsyncView
        state={state}
        skeleton={<RowBones />}
        isEmpty={(found) => found.length === 0}
        empty={<Empty title={strings.noDocuments}>{strings.noDocumentsText}</Empty>}
        failedTitle={strings.documentsFailed}
        onRetry={documents.refetch}
      >
        {(found) => (
          <ul className={styles.documents}>
            {found.map(({ url, title, workspaceName, editor, modifiedAt }) => (
              <li key={url}>
                <a className={styles.document} href={url}>
                  <Icon name="document" />
                  <span>
                    <span className={styles.documentName}>{title}</span>
                    <span className={styles.meta}>{formatText(strings.inWorkspace, { workspace: workspaceName, editor })}</span>
                  </span>
                  <Time className={styles.meta} moment={modifiedAt} text={formatMoment(new Date(modifiedAt), style)} />
                </a>
              </li>
            ))}
          </ul>
        )}
      </AsyncView>
    </Part>
  );
};
