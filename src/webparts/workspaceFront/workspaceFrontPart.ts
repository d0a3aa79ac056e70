import * as React from 'react';
import type { PartInput } from '../KampusWebPart';
import { WorkspaceFront } from './components/WorkspaceFront';

export const draw = ({ strings }: PartInput<object, WorkspaceFrontStrings>): React.ReactElement => React.createElement(WorkspaceFront, { strings });
