import type { UseQueryResult } from '@tanstack/react-query';
import * as React from 'react';
import { formatMoment } from '../../../app/formatMoment';
import { useAsyncState } from '../../../app/query/useAsyncState';
import { useDateStyle } from '../../../app/useServices';
import type { WorkspaceDocument } from '../../../domain/workspaces/WorkspaceRegister';
import { AsyncView } from '../../../ui/asyncView/AsyncView';
import { Empty } from '../../../ui/asyncView/Empty';
import { DocumentRow } from '../../../ui/documentRow/DocumentRow';
import { Part } from '../../../ui/part/Part';
import { RowBones } from '../../../ui/skeleton/RowBones';
import styles from './WorkspaceFront.module.scss';

export interface LatestDocumentsProps {
  readonly strings: WorkspaceFrontStrings;
  readonly documents: UseQueryResult<readonly WorkspaceDocument[]>;
  /** Server-relative address of the library; null while it is not known: its link has its place from the start. */
  readonly documentsUrl: string | null;
}

/** What changed last among the documents of the workspace. */
export const LatestDocuments = ({ strings, documents, documentsUrl }: LatestDocumentsProps): JSX.Element => {
  const style = useDateStyle();
  const state = useAsyncState(documents, documents.data);
  return (
    <Part title={strings.documents} aside={<a className={documentsUrl === null ? styles.unknown : undefined} href={documentsUrl ?? undefined}>{strings.allDocuments}</a>}>
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
