import * as React from 'react';
import type { Services } from '../../app/Services';
import type { Pane, PartInput } from '../KampusWebPart';
import { NewsFeed } from './components/NewsFeed';
import type { FeedSources } from './components/newsScope';
import { COUNT, LONGEST_TITLE } from './newsFeedLimits';

export interface NewsFeedProperties {
  /** Key of the organisation whose news are shown; empty or `*`: by the site, else by the reader. */
  readonly organisation: string;
  /** How many are shown at a time. */
  readonly count: number;
  readonly layout: 'front' | 'list';
  /** Missing from pages that were made before it was offered: the reader's. */
  readonly sources?: FeedSources;
  /** Empty: the web part's own. */
  readonly title?: string;
}

/** What somebody wrote into the page by other ways than the pane may be anything. */
const countOf = (count: number): number => (Number.isFinite(count) ? Math.min(COUNT.most, Math.max(COUNT.least, Math.round(count))) : COUNT.usual);

export function draw({ strings, properties, instanceId }: PartInput<NewsFeedProperties, NewsFeedStrings>): React.ReactElement {
  const { organisation, count, layout, sources, title = '' } = properties;
  const pinned = organisation === '' || organisation === '*' ? null : organisation;
  return React.createElement(NewsFeed, {
    strings,
    pinned,
    count: countOf(count),
    layout: layout === 'list' ? 'list' : 'front',
    sources: sources === 'common' || sources === 'all' ? sources : 'reader',
    title: String(title).trim().slice(0, LONGEST_TITLE),
    instanceId
  });
}

/** Fetched when an editor opens the pane. */
export async function preparePane(strings: NewsFeedStrings, services: Services): Promise<Pane<NewsFeedProperties>> {
  const { newsFeedPane, organisationOptions } = await import(/* webpackChunkName: 'newsFeedPane' */ './newsFeedPane');
  const organisations = await organisationOptions(services);
  return ({ organisation }) => newsFeedPane(strings, organisations, organisation);
}
