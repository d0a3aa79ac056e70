import * as React from 'react';
import type { Services } from '../../app/Services';
import type { Pane, PartInput } from '../KampusWebPart';
import type { TitleProperties } from '../titlePane';
import { NewsDesk } from './components/NewsDesk';

export const draw = ({ strings, properties: { showTitle = true }, instanceId }: PartInput<TitleProperties, NewsDeskStrings>): React.ReactElement =>
  React.createElement(NewsDesk, { strings, isTitleShown: showTitle, instanceId });

/** Fetched when an editor opens the pane. */
export async function preparePane(strings: NewsDeskStrings, services: Services): Promise<Pane<TitleProperties>> {
  const { titlePane } = await import(/* webpackChunkName: 'titlePane' */ '../titlePane');
  return titlePane(services);
}
