import * as React from 'react';
import type { Services } from '../../app/Services';
import type { Pane, PartInput } from '../KampusWebPart';
import type { TitleProperties } from '../titlePane';
import { PeopleFinder, type PeopleScope } from './components/PeopleFinder';
import type { ResultLayout } from './components/Results';

export interface PeopleFinderProperties extends TitleProperties {
  /** `all`, `own` for the reader's own organisation, or the key of an organisation. */
  readonly scope: string;
  readonly layout: ResultLayout;
}

export function draw({ strings, properties: { scope, layout, showTitle = true }, instanceId }: PartInput<PeopleFinderProperties, PeopleFinderStrings>): React.ReactElement {
  return React.createElement(PeopleFinder, {
    strings,
    scope: scopeOf(scope),
    layout: layout === 'cards' ? 'cards' : 'list',
    isTitleShown: showTitle,
    instanceId
  });
}

/** An old page's part has no scope: it searches everyone. */
function scopeOf(scope: string | undefined): PeopleScope {
  if (scope === undefined || scope === '' || scope === 'all') return 'all';
  return scope === 'own' ? 'own' : { key: scope };
}

/** Fetched when an editor opens the pane. */
export async function preparePane(strings: PeopleFinderStrings, services: Services): Promise<Pane<PeopleFinderProperties>> {
  const { peopleFinderPane, scopeOptions } = await import(/* webpackChunkName: 'peopleFinderPane' */ './peopleFinderPane');
  const options = await scopeOptions(strings, services);
  return () => peopleFinderPane(strings, options, services.reader.language);
}
