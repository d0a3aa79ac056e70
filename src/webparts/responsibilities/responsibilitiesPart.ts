import * as React from 'react';
import type { Services } from '../../app/Services';
import type { Pane, PartInput } from '../KampusWebPart';
import type { TitleProperties } from '../titlePane';
import { Responsibilities } from './components/Responsibilities';

export function draw({ strings, properties: { showTitle = true }, instanceId }: PartInput<TitleProperties, ResponsibilitiesStrings>): React.ReactElement {
  return React.createElement(Responsibilities, { strings, isTitleShown: showTitle, instanceId });
}

/** Fetched when an editor opens the pane. */
export async function preparePane(strings: ResponsibilitiesStrings, services: Services): Promise<Pane<TitleProperties>> {
  const { titlePane } = await import(/* webpackChunkName: 'titlePane' */ '../titlePane');
  return titlePane(services);
}
