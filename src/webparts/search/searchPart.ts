import * as React from 'react';
import type { Services } from '../../app/Services';
import type { Pane, PartInput } from '../KampusWebPart';
import type { TitleProperties } from '../titlePane';
import { Search } from './components/Search';

export const draw = ({ strings, properties: { showTitle = true }, instanceId }: PartInput<TitleProperties, SearchStrings>): React.ReactElement => React.createElement(Search, { strings, isTitleShown: showTitle, instanceId });

/** Fetched when an editor opens the pane. */
export async function preparePane(strings: SearchStrings, services: Services): Promise<Pane<TitleProperties>> {
  const { titlePane } = await import(/* webpackChunkName: 'titlePane' */ '../titlePane');
  return titlePane(services);
}
