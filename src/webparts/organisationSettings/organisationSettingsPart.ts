import * as React from 'react';
import { QueryRoot } from '../../app/query/QueryRoot';
import type { PartInput } from '../KampusWebPart';
import { OrganisationSettings } from './components/OrganisationSettings';

export const draw = ({ strings, instanceId }: PartInput<object, OrganisationSettingsStrings>): React.ReactElement =>
  React.createElement(QueryRoot, null, React.createElement(OrganisationSettings, { strings, instanceId }));
