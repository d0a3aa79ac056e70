import * as React from 'react';
import { Notice } from '../ui/notice/Notice';
import { useUiStrings } from '../ui/uiStrings';

/** What stands where a part could not be drawn. */
export const BrokenPart = (): JSX.Element => {
  const { brokenTitle, brokenText } = useUiStrings();
  return (
    <Notice kind="severe" icon="error" title={brokenTitle}>
      {brokenText}
    </Notice>
  );
};
