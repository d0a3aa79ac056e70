import * as React from 'react';
import type { KampusError } from '../../../domain/shared/KampusError';
import { Button } from '../../../ui/button/Button';
import { formatText } from '../../../ui/formatText';
import { Notice } from '../../../ui/notice/Notice';
import { SaveFailure } from '../../../ui/saveFailure/SaveFailure';
import type { WritingHandle } from './useWriting';

export interface WriteFailureProps {
  readonly strings: NewsDeskStrings;
  readonly error: KampusError;
  readonly writing: WritingHandle;
  /** Who has the page checked out, as far as the list knows. */
  readonly checkedOutTo: string | null;
}

/** Why a page was not saved or published; what is typed is always still there. */
export const WriteFailure = ({ strings, error, writing, checkedOutTo }: WriteFailureProps): JSX.Element => {
  const { key } = writing.draft.value;
  if (error.status === 401) return <Notice kind="severe" icon="lock" title={strings.sessionOver}>{strings.sessionOverText}</Notice>;
  if (error.status === 507) return <Notice kind="severe" icon="error" title={strings.quotaFull}>{strings.quotaFullText}</Notice>;
  if (error.kind === 'forbidden') return <Notice kind="severe" icon="lock" title={strings.notYourSite}>{strings.notYourSiteText}</Notice>;
  if (error.status === 423) {
    return (
      <Notice kind="warning" icon="lock" title={checkedOutTo === null ? strings.reserved : formatText(strings.reservedBy, { person: checkedOutTo })} actions={<Button text={strings.saveAsNew} onClick={writing.saveAsNew} />}>
        {strings.reservedText}
      </Notice>
    );
  }
  if (error.kind === 'notFound' && key !== null) {
    return (
      <Notice kind="severe" icon="warning" title={strings.gone} actions={<Button text={strings.saveAsNew} onClick={writing.saveAsNew} />}>
        {strings.goneText}
      </Notice>
    );
  }
  return <SaveFailure error={error} />;
};
