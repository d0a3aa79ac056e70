import * as React from 'react';
import { useAsyncState } from '../../../app/query/useAsyncState';
import { AsyncView } from '../../../ui/asyncView/AsyncView';
import { Empty } from '../../../ui/asyncView/Empty';
import { RowBones } from '../../../ui/skeleton/RowBones';
import { ResponsibilityList } from './ResponsibilityList';
import { useOwn } from './responsibilityQueries';

/** What the reader holds: to be confirmed, and edited. */
export const OwnResponsibilities = ({ strings, idPrefix }: { readonly strings: ResponsibilitiesStrings; readonly idPrefix: string }): JSX.Element => {
  const own = useOwn();
  return (
    <AsyncView
      state={useAsyncState(own, own.data)}
      skeleton={<RowBones />}
      isEmpty={(items) => items.length === 0}
      empty={<Empty title={strings.ownEmpty}>{strings.ownEmptyText}</Empty>}
      failedTitle={strings.failed}
      onRetry={own.refetch}
    >
      {(items) => <ResponsibilityList strings={strings} idPrefix={idPrefix} label={strings.own} items={items} />}
    </AsyncView>
  );
};
