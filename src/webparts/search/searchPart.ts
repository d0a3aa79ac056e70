import * as React from 'react';
import type { PartInput } from '../KampusWebPart';
import { Search } from './components/Search';

export const draw = ({ strings, instanceId }: PartInput<object, SearchStrings>): React.ReactElement => React.createElement(Search, { strings, instanceId });
