import * as React from 'react';
import type { PartInput } from '../KampusWebPart';
import { PeopleSearch } from './components/PeopleSearch';

export const draw = ({ strings, instanceId }: PartInput<object, PeopleSearchStrings>): React.ReactElement =>
  React.createElement(PeopleSearch, { strings, instanceId, onOpen: (address) => window.location.assign(address) });
