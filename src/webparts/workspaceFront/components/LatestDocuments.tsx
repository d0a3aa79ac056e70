import { useQuery } from '@tanstack/react-query';
import * as React from 'react';
import { formatMoment } from '../../../app/formatMoment';
import { selfRetry, useAsyncState } from '../../../app/query/useAsyncState';
import { useDateStyle, useServices } from '../../../app/useServices';
import type { WorkspaceDocument } from '../../../domain/workspaces/WorkspaceRegister';
import { AsyncView } from '../../../ui/asyncView/AsyncView';
import { Empty } from '../../../ui/asyncView/Empty';
import { DocumentRow } from '../../../ui/documentRow/DocumentRow';
import { Part } from '../../../ui/part/Part';
import { RowBones } from '../../../ui/skeleton/RowBones';

export interface LatestDocumentsProps {
  readonly strings: WorkspaceFrontStrings;
  /** Server-relative address of the library; null while it is not known. */
  readonly documentsUrl: string | null;
}

/** What changed last among the documents of the workspace. */
export const LatestDocuments = ({ strings, documentsUrl }: LatestDocumentsProps): JSX.Element => {
  const { workspaceFronts, place } = useServices();
  const style = useDateStyle();
  const documents = useQuery<readonly WorkspaceDocument[]>({ queryKey: ['workspaceFront', 'documents', place.siteUrl], queryFn: () => workspaceFronts.documentsHere(), refetchInterval: selfRetry });
  const state = useAsyncState(documents, documents.data);
  return (
    <Part title={strings.documents} aside={documentsUrl !== null && <a href={documentsUrl}>{strings.allDocuments}</a>}>
      <AsyncView
        state={state}
        skeleton={<RowBones count={3} />}
        isEmpty={(found) => found.length === 0}
        empty={<Empty title={strings.noDocuments}>{strings.noDocumentsText}</Empty>}
        failedTitle={strings.documentsFailed}
        onRetry={documents.refetch}
      >
        {(found) => (
          <ul>
            {found.map(({ url, title, editor, modifiedAt }) => (
              <DocumentRow key={url} url={url} title={title} about={editor} modifiedAt={modifiedAt} modifiedText={formatMoment(new Date(modifiedAt), style)} />
            ))}
          </ul>
        )}
      </AsyncView>
    </Part>
  );
};
