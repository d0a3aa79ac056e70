import * as React from 'react';
import { Part } from '../../../../ui/part/Part';

export interface MyWorkspacesProps {
  readonly strings: MyWorkspacesStrings;
  readonly idPrefix: string;
}

/** Omat työtilat. */
export const MyWorkspaces = ({ strings }: MyWorkspacesProps): JSX.Element => <Part title={strings.title}>{null}</Part>;
