import * as React from 'react';
import type { PartInput } from '../KampusWebPart';
import { Responsibilities } from './components/Responsibilities';

export function draw({ strings, instanceId }: PartInput<object, ResponsibilitiesStrings>): React.ReactElement {
  return React.createElement(Responsibilities, { strings, instanceId });
}
