import * as React from 'react';
import type { PartInput } from '../KampusWebPart';
import { OwnWorkspaces } from './components/OwnWorkspaces';

export const draw = ({ strings }: PartInput<object, OwnWorkspacesStrings>): React.ReactElement => React.createElement(OwnWorkspaces, { strings });
