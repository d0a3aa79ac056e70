import * as React from 'react';
import { QueryRoot } from '../../app/query/QueryRoot';
import type { Services } from '../../app/Services';
import type { Pane, PartInput } from '../KampusWebPart';
import type { TitleProperties } from '../titlePane';
import { OrganisationSettings } from './components/OrganisationSettings';

export const draw = ({ strings, properties: { showTitle = true }, instanceId }: PartInput<TitleProperties, OrganisationSettingsStrings>): React.ReactElement =>
  React.createElement(QueryRoot, null, React.createElement(OrganisationSettings, { strings, isTitleShown: showTitle, instanceId }));

/** Fetched when an editor opens the pane. */
export async function preparePane(strings: OrganisationSettingsStrings, services: Services): Promise<Pane<TitleProperties>> {
  const { titlePane } = await import(/* webpackChunkName: 'titlePane' */ '../titlePane');
  return titlePane(services);
}
