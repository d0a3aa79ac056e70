import * as React from 'react';
import type { Services } from '../../app/Services';
import type { Pane, PartInput } from '../KampusWebPart';
import { MinistrySection } from './components/MinistrySection';

export interface MinistrySectionProperties {
  /** Key of the organisation whose section is shown; empty or `*`: by the site, else by the reader. */
  readonly organisation: string;
}

type Input = PartInput<MinistrySectionProperties, MinistrySectionStrings>;

export function draw({ strings, properties: { organisation }, instanceId }: Input): React.ReactElement {
  const pinned = !organisation || organisation === '*' ? null : organisation;
  return React.createElement(MinistrySection, { strings, pinned, instanceId });
}

/** Fetched when an editor opens the pane. */
export async function preparePane(strings: MinistrySectionStrings, services: Services): Promise<Pane<MinistrySectionProperties>> {
  const { ministrySectionPane } = await import(/* webpackChunkName: 'ministrySectionPane' */ './ministrySectionPane');
  const paneOf = await ministrySectionPane(strings, services);
  return ({ organisation }) => paneOf(organisation);
}
