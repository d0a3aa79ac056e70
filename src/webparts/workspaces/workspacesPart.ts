import * as React from 'react';
import type { PartInput } from '../KampusWebPart';
import { Workspaces } from './components/Workspaces';

export const draw = ({ strings, instanceId }: PartInput<object, WorkspacesStrings>): React.ReactElement =>
  React.createElement(Workspaces, { strings, instanceId });
