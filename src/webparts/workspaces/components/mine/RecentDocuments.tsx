import type { UseQueryResult } from '@tanstack/react-query';
import * as React from 'react';
import { formatMoment } from '../../../../app/formatMoment';
import { useAsyncState } from '../../../../app/query/useAsyncState';
import { useDateStyle } from '../../../../app/useServices';
import type { WorkspaceDocument } from '../../../../domain/workspaces/WorkspaceRegister';
import { AsyncView } from '../../../../ui/asyncView/AsyncView';
import { Empty } from '../../../../ui/asyncView/Empty';
import { DocumentRow } from '../../../../ui/documentRow/DocumentRow';
import { formatText } from '../../../../ui/formatText';
import { Part } from '../../../../ui/part/Part';
import { RowBones } from '../../../../ui/skeleton/RowBones';

export interface RecentDocumentsProps {
  readonly strings: MyWorkspacesStrings;
  readonly documents: UseQueryResult<readonly WorkspaceDocument[]>;
}

/** Viimeksi muuttuneet asiakirjat, of all own workspaces together. */
export const RecentDocuments = ({ strings, documents }: RecentDocumentsProps): JSX.Element => {
  const style = useDateStyle();
  const state = useAsyncState(documents, documents.data);
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
