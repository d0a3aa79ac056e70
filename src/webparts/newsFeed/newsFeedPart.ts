import * as React from 'react';
import type { Services } from '../../app/Services';
import type { Pane, PartInput } from '../KampusWebPart';
import { NewsFeed } from './components/NewsFeed';

export interface NewsFeedProperties {
  /** Key of the organisation whose news are shown; empty or `*`: by the site, else by the reader. */
  readonly organisation: string;
  /** How many are shown at a time. */
  readonly count: number;
  readonly layout: 'front' | 'list';
}

export function draw({ strings, properties: { organisation, count, layout }, instanceId }: PartInput<NewsFeedProperties, NewsFeedStrings>): React.ReactElement {
  const pinned = organisation === '' || organisation === '*' ? null : organisation;
  return React.createElement(NewsFeed, { strings, pinned, count, layout, instanceId });
}

/** Fetched when an editor opens the pane. */
export async function preparePane(strings: NewsFeedStrings, services: Services): Promise<Pane<NewsFeedProperties>> {
  const { newsFeedPane, organisationOptions } = await import(/* webpackChunkName: 'newsFeedPane' */ './newsFeedPane');
  const organisations = await organisationOptions(services);
  return ({ organisation }) => newsFeedPane(strings, organisations, organisation);
}
