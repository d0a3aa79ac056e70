import * as React from 'react';
import type { PartInput } from '../KampusWebPart';
import { NewsDesk } from './components/NewsDesk';

export const draw = ({ strings, instanceId }: PartInput<object, NewsDeskStrings>): React.ReactElement =>
  React.createElement(NewsDesk, { strings, instanceId });
