import * as React from 'react';
import type { PartInput } from '../KampusWebPart';
import { QuickLinks } from './components/QuickLinks';

export const draw = ({ strings, instanceId }: PartInput<object, QuickLinksStrings>): React.ReactElement =>
  React.createElement(QuickLinks, { strings, instanceId });
