import * as React from 'react';
import { formatMoment } from '../../../../app/formatMoment';
import { useAsyncState } from '../../../../app/query/useAsyncState';
import { useDateStyle } from '../../../../app/useServices';
import type { OwnWorkspace } from '../../../../domain/workspaces/ownWorkspace';
import { AsyncView } from '../../../../ui/asyncView/AsyncView';
import { Empty } from '../../../../ui/asyncView/Empty';
import { DocumentRow } from '../../../../ui/documentRow/DocumentRow';
import { formatText } from '../../../../ui/formatText';
import { Part } from '../../../../ui/part/Part';
import { RowBones } from '../../../../ui/skeleton/RowBones';
import { useRecentDocuments } from './registerQueries';

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
          <ul>
            {found.map(({ url, title, workspaceName, editor, modifiedAt }) => (
              <DocumentRow
                key={url}
                url={url}
                title={title}
                about={formatText(strings.inWorkspace, { workspace: workspaceName, editor })}
                modifiedAt={modifiedAt}
                modifiedText={formatMoment(new Date(modifiedAt), style)}
              />
            ))}
          </ul>
        )}
      </AsyncView>
    </Part>
  );
};
